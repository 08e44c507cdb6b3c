namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>For each row of the left, runs the right for its writes alone; the row itself goes on unchanged.</summary>
internal sealed record UnitApply(LogicalOperator Left, LogicalOperator Right) : JoiningOperator(Left, Right);
