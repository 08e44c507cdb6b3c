namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>For each row of the left, the rows of the right, which may read the variables of the left.</summary>
internal sealed record Apply(LogicalOperator Left, LogicalOperator Right) : JoiningOperator(Left, Right);
