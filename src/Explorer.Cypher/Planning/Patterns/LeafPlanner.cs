using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>A way to find the nodes to start from.</summary>
/// <param name="Plan">The operator, with its estimate.</param>
/// <param name="Answers">The predicates that it makes true by itself.</param>
internal sealed record Leaf(LogicalOperator Plan, IReadOnlyList<Predicate> Answers);

/// <summary>Finds the cheapest operator that gives the nodes of one variable: index seek, label scan, scan of all nodes.</summary>
internal sealed class LeafPlanner(IGraphStatistics statistics)
{
    // A plan outlives the counts it was made from: what is empty now may be full when the next rows are merged.
    private const double FewestToScan = 10;

    // How many values a list is taken to have that is known only when it runs.
    private const double UnknownListLength = 10;

    /// <summary>The best leaf for a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="predicates">The predicates that are still to be applied.</param>
    /// <param name="available">The symbols whose values may be used to seek.</param>
    public Leaf Plan(Variable node, IReadOnlyList<Predicate> predicates, IReadOnlySet<int> available)
    {
        var best = new Leaf(new AllNodesScan(node) { Cardinality = Math.Max(FewestToScan, statistics.Nodes) }, []);
        foreach (var candidate in Candidates(node, predicates, available))
        {
            if (candidate.Plan.Cardinality < best.Plan.Cardinality || best.Plan is AllNodesScan)
            {
                best = candidate;
            }
        }

        return best;
    }

    private IEnumerable<Leaf> Candidates(Variable node, IReadOnlyList<Predicate> predicates, IReadOnlySet<int> available)
    {
        foreach (var predicate in predicates)
        {
            if (IdSeek(node, predicate, available) is { } seek)
            {
                yield return seek;
            }
        }

        foreach (var predicate in predicates)
        {
            if (predicate.Expression is not LabelTest { Operand: Variable tested, Labels: LabelName label } || tested.Symbol != node.Symbol)
            {
                continue;
            }

            foreach (var index in statistics.Indexes(label.Name))
            {
                if (Seek(node, label.Name, index, new IndexMatcher(node, predicates, available)) is { } seek)
                {
                    yield return seek with
                    {
                        Answers = [.. seek.Answers, predicate],
                    };
                }
                else if (ListSeek(node, label.Name, index, new IndexMatcher(node, predicates, available)) is { } some)
                {
                    yield return some with
                    {
                        Answers = [.. some.Answers, predicate],
                    };
                }
                else if (RangeSeek(node, label.Name, index, new IndexMatcher(node, predicates, available)) is { } range)
                {
                    yield return range with
                    {
                        Answers = [.. range.Answers, predicate],
                    };
                }
            }

            yield return new Leaf(
                new NodeByLabelScan(node, label.Name) { Cardinality = Math.Max(FewestToScan, statistics.NodesWithLabel(label.Name)) },
                [predicate]
            );
        }
    }

    private static Leaf? Seek(Variable node, string label, IndexStatistics index, IndexMatcher matcher)
    {
        var values = matcher.Equal(index.Keys);
        var rows = index.IsUnique ? 1 : index.RowsPerValue;
        return values.Count == index.Keys.Count
            ? new Leaf(new NodeIndexSeek(node, label, index.Keys, values) { Cardinality = rows }, matcher.Taken)
            : null;
    }

    private static Leaf? ListSeek(Variable node, string label, IndexStatistics index, IndexMatcher matcher)
    {
        IReadOnlyList<string> first = [.. index.Keys.SkipLast(1)];
        var values = matcher.Equal(first);
        if (values.Count < first.Count || matcher.In(index.Keys[^1]) is not { } list)
        {
            return null;
        }

        var sought = list is ListLiteral literal ? literal.Items.Count : UnknownListLength;
        var rows = sought * (index.IsUnique ? 1 : index.RowsPerValue);
        return new Leaf(new NodeIndexListSeek(node, label, index.Keys, values, list) { Cardinality = rows }, matcher.Taken);
    }

    private Leaf? RangeSeek(Variable node, string label, IndexStatistics index, IndexMatcher matcher)
    {
        if (index.Keys.Count != 1)
        {
            return null;
        }

        var (lower, upper) = matcher.Range(index.Keys[0]);
        var isNarrow = matcher.Taken.Count == 2 || lower is { IsPrefix: true };
        var share = ShareOf(label, index.Keys[0], lower, upper) ?? (isNarrow ? 0.1 : 0.3);
        var rows = Math.Max(FewestToScan, statistics.NodesWithLabel(label)) * share;
        return matcher.Taken.Count > 0
            ? new Leaf(new NodeIndexRangeSeek(node, label, index.Keys[0], lower, upper) { Cardinality = rows }, matcher.Taken)
            : null;
    }

    // By numbers that are written in the text; any other bound is known only when it runs.
    private double? ShareOf(string label, string key, RangeBound? lower, RangeBound? upper)
    {
        if (lower is { IsPrefix: true } || upper is { IsPrefix: true })
        {
            return null;
        }

        var from = lower is null ? double.NegativeInfinity : IndexSelectivity.NumberOf(lower.Value);
        var to = upper is null ? double.PositiveInfinity : IndexSelectivity.NumberOf(upper.Value);
        return from is { } least && to is { } most ? statistics.ShareBetween(label, key, least, most) : null;
    }

    private static Leaf? IdSeek(Variable node, Predicate predicate, IReadOnlySet<int> available)
    {
        if (predicate.Expression is not Comparison { Operators: [ComparisonOperator.Equal], Operands: [var left, var right] })
        {
            return null;
        }

        foreach (var (call, value) in new[] { (left, right), (right, left) })
        {
            if (
                call is FunctionCall { Name: "id" or "elementId", Arguments: [Variable argument] } function
                && argument.Symbol == node.Symbol
                && ExpressionVariables.Of(value).IsSubsetOf(available)
            )
            {
                return new Leaf(new NodeByIdSeek(node, value, function.Name == "elementId"), [predicate]);
            }
        }

        return null;
    }
}
