using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>All rows but the first few.</summary>
internal sealed record Skip(LogicalOperator Input, Expression Count) : StackingOperator(Input)
{
    public override IEnumerable<Expression> Expressions => [Count];

    public override string Details => $"{Count}";
}
