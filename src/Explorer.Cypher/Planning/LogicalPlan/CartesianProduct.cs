namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Each row of the left with each of the right; neither side depends on the other.</summary>
internal sealed record CartesianProduct(LogicalOperator Left, LogicalOperator Right) : JoiningOperator(Left, Right);
