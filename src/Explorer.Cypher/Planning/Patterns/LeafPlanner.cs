using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
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
                if (Seek(node, label.Name, index, predicates, available) is { } seek)
                {
                    yield return seek with
                    {
                        Answers = [.. seek.Answers, predicate],
                    };
                }
                else if (RangeSeek(node, label.Name, index, predicates, available) is { } range)
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

    private static Leaf? Seek(
        Variable node,
        string label,
        IndexStatistics index,
        IReadOnlyList<Predicate> predicates,
        IReadOnlySet<int> available
    )
    {
        var values = new Expression[index.Keys.Count];
        var answers = new List<Predicate>();
        for (var i = 0; i < values.Length; i++)
        {
            foreach (var predicate in predicates)
            {
                if (
                    PropertyComparison.Of(predicate.Expression, node, index.Keys[i]) is { Operator: ComparisonOperator.Equal } found
                    && ExpressionVariables.Of(found.Value).IsSubsetOf(available)
                )
                {
                    values[i] = found.Value;
                    answers.Add(predicate);
                    break;
                }
            }

            if (values[i] is null)
            {
                return null;
            }
        }

        var rows = index.IsUnique ? 1 : index.RowsPerValue;
        return new Leaf(new NodeIndexSeek(node, label, index.Keys, values) { Cardinality = rows }, answers);
    }

    private Leaf? RangeSeek(
        Variable node,
        string label,
        IndexStatistics index,
        IReadOnlyList<Predicate> predicates,
        IReadOnlySet<int> available
    )
    {
        if (index.Keys.Count != 1)
        {
            return null;
        }

        RangeBound? lower = null;
        RangeBound? upper = null;
        var answers = new List<Predicate>();
        foreach (var predicate in predicates)
        {
            if (
                PropertyComparison.Of(predicate.Expression, node, index.Keys[0]) is not { } found
                || !ExpressionVariables.Of(found.Value).IsSubsetOf(available)
            )
            {
                continue;
            }

            switch (found.Operator)
            {
                case ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual when lower is null:
                    lower = new RangeBound(found.Value, found.Operator == ComparisonOperator.GreaterOrEqual);
                    answers.Add(predicate);
                    break;
                case ComparisonOperator.Less or ComparisonOperator.LessOrEqual when upper is null:
                    upper = new RangeBound(found.Value, found.Operator == ComparisonOperator.LessOrEqual);
                    answers.Add(predicate);
                    break;
            }
        }

        if (answers.Count == 0)
        {
            return null;
        }

        var rows = Math.Max(FewestToScan, statistics.NodesWithLabel(label)) * (answers.Count == 2 ? 0.1 : 0.3);
        return new Leaf(new NodeIndexRangeSeek(node, label, index.Keys[0], lower, upper) { Cardinality = rows }, answers);
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
