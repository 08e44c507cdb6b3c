using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Sets properties and labels, item after item, for each row.</summary>
internal sealed record SetProperty(LogicalOperator Input, IReadOnlyList<SetItem> Items) : StackingOperator(Input)
{
    public override IEnumerable<Expression> Expressions => SetItems.ExpressionsOf(Items);

    public override bool Writes => true;

    public override string Details => string.Join(", ", Items);
}
