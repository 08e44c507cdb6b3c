using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Which step of a pattern comes next. Where few are left all orders are tried, for what gives few rows now may give many later; where there are more, the one that leaves the fewest rows.</summary>
internal static class StepOrder
{
    // Five steps have 120 orders.
    private const int MostTried = 5;

    /// <summary>The best of the steps that can come next.</summary>
    /// <param name="ready">These steps.</param>
    /// <param name="left">All steps that are left.</param>
    /// <param name="partial">The plan so far.</param>
    /// <param name="costs">What steps cost.</param>
    public static PatternStep First(
        IReadOnlyList<PatternStep> ready,
        IReadOnlyCollection<PatternStep> left,
        PartialPlan partial,
        StepCosts costs
    ) =>
        left.Count <= MostTried && left.All(step => step is RelationshipStep)
            ? ready.MinBy(step => Cost(step, left, partial, costs))!
            : ready.MinBy(step => costs.Of(step, partial))!;

    // The rows of all steps together, if that one comes first and the best order follows.
    private static double Cost(PatternStep step, IReadOnlyCollection<PatternStep> left, PartialPlan partial, StepCosts costs)
    {
        var expanded = costs.Expanded(step, partial);
        var rows = costs.Of(step, partial);
        var after = new PartialPlan(
            new Argument { Cardinality = Math.Max(rows, 0.01) },
            [.. partial.Known, step.From.Symbol, step.To.Symbol]
        );
        PatternStep[] others = [.. left.Where(other => !ReferenceEquals(other, step))];
        var rest = others
            .Where(other => after.Known.Contains(other.From.Symbol) || after.Known.Contains(other.To.Symbol))
            .Select(other => Cost(other, others, after, costs))
            .DefaultIfEmpty()
            .Min();
        return expanded + rows + rest;
    }
}
