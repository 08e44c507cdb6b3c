using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Removes properties and labels, item after item, for each row.</summary>
internal sealed record Remove(LogicalOperator Input, IReadOnlyList<RemoveItem> Items) : StackingOperator(Input)
{
    public override IEnumerable<Expression> Expressions => SetItems.ExpressionsOf(Items);

    public override bool Writes => true;

    public override string Details => string.Join(", ", Items);
}
