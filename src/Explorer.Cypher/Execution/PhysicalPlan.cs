using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Execution;

/// <summary>A query ready to run, any number of times and from many threads at once.</summary>
/// <param name="Root">The last operator.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="ColumnSlots">The slots that hold them.</param>
/// <param name="RowWidth">The number of slots.</param>
/// <param name="NestedPlanCount">The number of plans inside expressions.</param>
/// <param name="HeldValueCount">The number of values that expressions hold.</param>
/// <param name="OperatorIds">The id of the physical operator of each logical one.</param>
/// <param name="Writes">Whether a run may change the graph.</param>
internal sealed record PhysicalPlan(
    PhysicalOperator Root,
    string[] Columns,
    int[] ColumnSlots,
    int RowWidth,
    int NestedPlanCount,
    int HeldValueCount,
    IReadOnlyDictionary<LogicalOperator, int> OperatorIds,
    bool Writes
);
