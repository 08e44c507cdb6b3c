using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Statistics;

/// <summary>An index that would spare a plan a look at many nodes.</summary>
/// <param name="Label">The label whose nodes are all looked at.</param>
/// <param name="Key">The property that is compared with a value.</param>
/// <param name="Nodes">How many they are.</param>
/// <param name="Position">Where the property stands.</param>
/// <param name="IsMerged">Whether MERGE looks for it, for each of many rows.</param>
internal sealed record WantedIndex(string Label, string Key, double Nodes, SourcePosition Position, bool IsMerged = false)
{
    // Fewer are looked at before anybody has noticed.
    private const double FewestNodes = 1000;

    /// <summary>The indexes that a plan wants.</summary>
    public static IReadOnlyList<WantedIndex> Of(LogicalOperator plan, IGraphStatistics statistics)
    {
        var all = Merged(plan, statistics)
            .Concat(
                plan.Flatten()
                    .OfType<Filter>()
                    .Where(filter => filter.Input is NodeByLabelScan { Cardinality: >= FewestNodes })
                    .SelectMany(filter => Of(filter, (NodeByLabelScan)filter.Input, statistics))
            );
        var different = new List<WantedIndex>();
        foreach (var wanted in all)
        {
            if (!different.Exists(one => one.Label == wanted.Label && one.Key == wanted.Key))
            {
                different.Add(wanted);
            }
        }

        return different;
    }

    // Each row looks at the nodes that the rows before it have made, so that few rows and no nodes yet are soon many looks.
    private static IEnumerable<WantedIndex> Merged(LogicalOperator plan, IGraphStatistics statistics) =>
        plan.Flatten()
            .OfType<Merge>()
            .Where(merge => merge.Left.Flatten().Any(step => step is Unwind or LoadCsv))
            .SelectMany(merge => merge.Right.Flatten().OfType<Filter>())
            .Where(filter => filter.Input is NodeByLabelScan)
            .SelectMany(filter => Of(filter, (NodeByLabelScan)filter.Input, statistics))
            .Select(wanted => wanted with { IsMerged = true });

    private static IEnumerable<WantedIndex> Of(Filter filter, NodeByLabelScan scan, IGraphStatistics statistics) =>
        filter
            .Predicates.SelectMany(predicate => Compared(predicate, scan.Node))
            .Where(access => !statistics.Indexes(scan.Label).Any(index => index.Keys[0] == access.Key))
            .Select(access => new WantedIndex(scan.Label, access.Key, scan.Cardinality, access.Position));

    private static IEnumerable<PropertyAccess> Compared(Expression predicate, Variable node) =>
        predicate switch
        {
            Comparison { Operators: [ComparisonOperator.Equal], Operands: [var left, var right] } => new[] { left, right }
                .Where((_, i) => !Reads(i == 0 ? right : left, node))
                .OfType<PropertyAccess>()
                .Where(access => access.Target is Variable target && target.Symbol == node.Symbol),
            BinaryExpression { Operator: BinaryOperator.In, Left: PropertyAccess { Target: Variable target } access } member
                when target.Symbol == node.Symbol && !Reads(member.Right, node) => [access],
            _ => [],
        };

    private static bool Reads(Expression expression, Variable node) =>
        expression.Flatten().Any(e => e is Variable variable && variable.Symbol == node.Symbol);
}
