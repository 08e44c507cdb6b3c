using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>A plan for a part of a pattern, as it grows.</summary>
internal sealed class PartialPlan(LogicalOperator plan, IEnumerable<int> known)
{
    public LogicalOperator Plan { get; set; } = plan;

    /// <summary>The symbols that rows of the plan carry.</summary>
    public HashSet<int> Known { get; } = [.. known];

    /// <summary>Whether the plan reads symbols of the plan that it is to be joined with, and so must run once per row of that.</summary>
    public bool IsCorrelated { get; set; }
}
