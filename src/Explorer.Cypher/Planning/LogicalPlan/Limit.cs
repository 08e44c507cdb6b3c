using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>No more than the first few rows.</summary>
internal sealed record Limit(LogicalOperator Input, Expression Count) : StackingOperator(Input)
{
    public override IEnumerable<Expression> Expressions => [Count];

    public override string Details => $"{Count}";
}
