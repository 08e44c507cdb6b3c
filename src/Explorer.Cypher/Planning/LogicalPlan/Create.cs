using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Creates nodes, then relationships, for each row.</summary>
internal sealed record Create(LogicalOperator Input, CreationPattern Pattern) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Pattern.Introduces;

    public override IEnumerable<Variable> Reads => Pattern.Reads;

    public override IEnumerable<Expression> Expressions => Pattern.Expressions;

    public override bool Writes => true;

    public override string Details => Pattern.ToString();
}
