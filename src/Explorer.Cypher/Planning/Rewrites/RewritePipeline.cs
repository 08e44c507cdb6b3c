using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>All rewrites in the order in which they run.</summary>
internal static class RewritePipeline
{
    /// <summary>The plan after all rules.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="statistics">Which indexes there are.</param>
    public static LogicalOperator Apply(LogicalOperator plan, IGraphStatistics statistics)
    {
        Rewrite[] rules =
        [
            // Filters first become one, so that the next rule finds every existence test of a place together.
            new FilterMerge(),
            new SemiApplySelection(),
            new StoredAggregationSelection(statistics),
            new TopSelection(),
            new IndexOrderSelection(statistics),
            // Last: it looks at what really reads and writes in the final order of operators.
            new EagerInsertion(),
        ];
        foreach (var rule in rules)
        {
            plan = rule.Apply(plan);
        }

        return plan;
    }
}
