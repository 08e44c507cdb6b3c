using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// Aggregates without grouping over a whole label or type come from the store: counts from the sets of nodes and relationships, and what is asked of a property
/// from an index on it alone, its entries, its different values and its two ends. Projections between may rename and pass by; nothing may drop or add rows.
/// </summary>
internal sealed class StoredAggregationSelection(IGraphStatistics statistics) : LocalRewrite
{
    /// <summary>How many rows a plan gives, from the store; null where the store does not know.</summary>
    /// <param name="plan">A plan that reads no outer variable.</param>
    /// <param name="count">The variable that takes the number.</param>
    public StoredAggregation? RowsOf(LogicalOperator plan, Variable count) =>
        Source.Of(plan) is { } source ? source.Aggregation([new StoredAggregate(count, StoredAggregateKind.Count, null)]) : null;

    protected override LogicalOperator Replace(LogicalOperator plan)
    {
        if (plan is not Aggregation { Keys.Count: 0 } aggregation || Source.Of(aggregation.Input) is not { } source)
        {
            return plan;
        }

        var known = new List<StoredAggregate>();
        foreach (var aggregate in aggregation.Aggregates)
        {
            if (Find(source, aggregate) is not { } found)
            {
                return plan;
            }

            known.Add(found);
        }

        return source.Aggregation(known);
    }

    private StoredAggregate? Find(Source source, ComputedVariable aggregate)
    {
        if (aggregate.Expression is CountStar)
        {
            return new StoredAggregate(aggregate.Variable, StoredAggregateKind.Count, null);
        }

        if (aggregate.Expression is not FunctionCall { Arguments: [var argument] } call)
        {
            return null;
        }

        var (name, key) = (call.Name.ToLowerInvariant(), source.KeyOf(argument));
        if (key is null)
        {
            // Each of them is there once and is never null.
            return name == "count" && source.Is(argument) ? new StoredAggregate(aggregate.Variable, StoredAggregateKind.Count, null) : null;
        }

        StoredAggregateKind? kind = name switch
        {
            "count" => call.Distinct ? StoredAggregateKind.Distinct : StoredAggregateKind.Count,
            "min" => StoredAggregateKind.Min,
            "max" => StoredAggregateKind.Max,
            _ => null,
        };
        return kind is { } which && HasIndex(source, key) ? new StoredAggregate(aggregate.Variable, which, key) : null;
    }

    private bool HasIndex(Source source, string key) =>
        source.Names is [var name]
        && (source.IsOnNodes ? statistics.Indexes(name) : statistics.RelationshipIndexes(name)).Any(index =>
            index.Keys is [var only] && only == key
        );

    /// <summary>All nodes or relationships of a kind, one row for each, and by which variables and expressions they are known.</summary>
    private sealed class Source(Variable entity, bool isOnNodes, IReadOnlyList<string> names)
    {
        private readonly Dictionary<int, Expression> _computed = [];

        public bool IsOnNodes => isOnNodes;

        public IReadOnlyList<string> Names => names;

        /// <summary>What a plan scans, if it gives one row for each; null if not.</summary>
        public static Source? Of(LogicalOperator plan)
        {
            switch (plan)
            {
                case AllNodesScan scan:
                    return new Source(scan.Node, isOnNodes: true, []);
                case NodeByLabelScan scan:
                    return new Source(scan.Node, isOnNodes: true, [scan.Label]);
                case RelationshipTypeScan { Step: { Direction: not PatternDirection.Either } step }:
                    return OfStep(step);
                case Expand
                {
                    Into: false,
                    Input: AllNodesScan scan,
                    Step: { Direction: not PatternDirection.Either, DistinctFrom.Count: 0 } step
                } when step.From.Symbol == scan.Node.Symbol && step.To.Symbol != scan.Node.Symbol:
                    return OfStep(step);
                case Projection projection when Of(projection.Input) is { } source && projection.Items.All(source.Passes):
                    foreach (var item in projection.Items)
                    {
                        source._computed[item.Variable.Symbol] = source.Resolved(item.Expression);
                    }

                    return source;
                default:
                    return null;
            }
        }

        public StoredAggregation Aggregation(IReadOnlyList<StoredAggregate> aggregates) => new(entity, isOnNodes, names, aggregates);

        /// <summary>Whether an expression is the node or relationship itself.</summary>
        public bool Is(Expression expression) => Resolved(expression) is Variable variable && variable.Symbol == entity.Symbol;

        /// <summary>The key of the property that an expression is; null where it is none of the node or relationship.</summary>
        public string? KeyOf(Expression expression) =>
            Resolved(expression) is PropertyAccess { Target: Variable target } access && target.Symbol == entity.Symbol ? access.Key : null;

        private static Source OfStep(ExpandStep step) =>
            new(step.Relationship, isOnNodes: false, [.. step.Types.Distinct(StringComparer.Ordinal)]);

        // What cannot fail need not be computed for each.
        private bool Passes(ComputedVariable item) =>
            item.Expression is Literal || Is(item.Expression) || KeyOf(item.Expression) is not null;

        private Expression Resolved(Expression expression) =>
            expression switch
            {
                Variable variable when _computed.TryGetValue(variable.Symbol, out var computed) => computed,
                PropertyAccess { Target: Variable target } access when _computed.TryGetValue(target.Symbol, out var computed) => access with
                {
                    Target = computed,
                },
                _ => expression,
            };
    }
}
