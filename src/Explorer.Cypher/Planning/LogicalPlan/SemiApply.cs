namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The rows of the left for which the right has a row.</summary>
internal sealed record SemiApply(LogicalOperator Left, LogicalOperator Right) : JoiningOperator(Left, Right)
{
    /// <summary>The right for all rows of the left at once; null where it cannot be.</summary>
    public Lazy<TableSubquery?>? Table { get; init; }
}
