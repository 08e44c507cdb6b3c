using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>All rewrites in the order in which they run.</summary>
/// <param name="statistics">Which indexes there are.</param>
/// <param name="symbols">For variables that rules make up.</param>
/// <param name="choice">Which of several equal plans is taken.</param>
internal sealed class RewritePipeline(IGraphStatistics statistics, SymbolSource symbols, PlanChoice choice)
{
    /// <summary>The plan after all rules.</summary>
    public LogicalOperator Apply(LogicalOperator plan)
    {
        Rewrite[] rules =
            choice == PlanChoice.Plain
                ? [new FilterMerge(), new SemiApplySelection(), new TopSelection(), new EagerInsertion()]
                :
                [
                    // Filters first become one, so that the next rule finds every existence test of a place together.
                    new FilterMerge(),
                    new SemiApplySelection(),
                    new OptionalCountSelection(symbols),
                    new LevelExpandSelection(statistics),
                    new StoredAggregationSelection(statistics),
                    new TopSelection(),
                    new IndexOrderSelection(statistics),
                    // It wants to know which limits end the reading early.
                    new SubqueryJoinSelection(symbols, choice),
                    new NeighbourIntersectionSelection(),
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
