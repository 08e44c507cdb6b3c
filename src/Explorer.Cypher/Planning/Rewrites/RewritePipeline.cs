using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>All rewrites in the order in which they run.</summary>
internal static class RewritePipeline
{
    private static readonly Rewrite[] Rules =
    [
        // Filters first become one, so that the next rule finds every existence test of a place together.
        new FilterMerge(),
        new SemiApplySelection(),
        new TopSelection(),
        // Last: it looks at what really reads and writes in the final order of operators.
        new EagerInsertion(),
    ];

    /// <summary>The plan after all rules.</summary>
    public static LogicalOperator Apply(LogicalOperator plan)
    {
        foreach (var rule in Rules)
        {
            plan = rule.Apply(plan);
        }

        return plan;
    }
}
