using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The pairs of rows whose keys are equal; neither side depends on the other.</summary>
internal sealed record HashJoin(
    LogicalOperator Left,
    LogicalOperator Right,
    IReadOnlyList<Expression> LeftKeys,
    IReadOnlyList<Expression> RightKeys
) : JoiningOperator(Left, Right)
{
    public override IEnumerable<Expression> Expressions => [.. LeftKeys, .. RightKeys];

    public override string Details => string.Join(" AND ", LeftKeys.Select((key, i) => $"{key} = {RightKeys[i]}"));
}
