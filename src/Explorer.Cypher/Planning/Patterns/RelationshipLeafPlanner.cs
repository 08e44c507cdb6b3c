using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>Finds the cheapest operator that gives the relationships of a step by themselves: an index on each of its types, or a scan of the types.</summary>
internal sealed class RelationshipLeafPlanner(IGraphStatistics statistics)
{
    // A plan outlives the counts it was made from.
    private const double FewestToScan = 10;

    /// <summary>The best leaf for a relationship; null where its types are not named or it leads from a node to itself.</summary>
    /// <param name="step">The step, none of whose nodes is known.</param>
    /// <param name="predicates">The predicates that are still to be applied.</param>
    /// <param name="available">The symbols whose values may be used to seek.</param>
    public Leaf? Plan(RelationshipStep step, IReadOnlyList<Predicate> predicates, IReadOnlySet<int> available)
    {
        if (step.Types.Count == 0 || step.From.Symbol == step.To.Symbol)
        {
            return null;
        }

        var walk = new ExpandStep(step.From, step.Relationship, step.To, step.Direction, step.Types, []);
        var rows = Math.Max(FewestToScan, statistics.Relationships(step.Types)) * (step.Direction == PatternDirection.Either ? 2 : 1);
        var best = new Leaf(new RelationshipTypeScan(walk) { Cardinality = rows }, []);
        foreach (var index in SharedIndexes(step.Types))
        {
            var candidate =
                Seek(walk, index, Matcher(), rows) ?? Intervals(walk, index, Matcher(), rows) ?? Range(walk, index, Matcher(), rows);
            if (candidate is not null && candidate.Plan.Cardinality < best.Plan.Cardinality)
            {
                best = candidate;
            }
        }

        return best;

        IndexMatcher Matcher() => new(step.Relationship, predicates, available);
    }

    // An index is of use where every type has one on the same keys.
    private IEnumerable<IndexStatistics> SharedIndexes(IReadOnlyList<string> types) =>
        statistics
            .RelationshipIndexes(types[0])
            .Where(index =>
                types.Skip(1).All(type => statistics.RelationshipIndexes(type).Any(other => other.Keys.SequenceEqual(index.Keys)))
            );

    private static Leaf? Seek(ExpandStep walk, IndexStatistics index, IndexMatcher matcher, double rows)
    {
        var values = matcher.Equal(index.Keys);
        return values.Count == index.Keys.Count
            ? new Leaf(
                new RelationshipIndexSeek(walk, index.Keys, values) { Cardinality = Math.Min(rows, index.RowsPerValue) },
                matcher.Taken
            )
            : null;
    }

    private static Leaf? Intervals(ExpandStep walk, IndexStatistics index, IndexMatcher matcher, double rows)
    {
        if (index.Keys.Count < 2 || index.IsUnique)
        {
            return null;
        }

        var equal = matcher.Equal([.. index.Keys.SkipLast(2)]);
        return
            equal.Count == index.Keys.Count - 2 && matcher.Upper(index.Keys[^2]) is { } begins && matcher.Lower(index.Keys[^1]) is { } ends
            ? new Leaf(
                new RelationshipIntervalSeek(walk, index.Keys, equal, begins, ends) { Cardinality = Math.Max(1, rows * 0.1) },
                matcher.Taken
            )
            : null;
    }

    private static Leaf? Range(ExpandStep walk, IndexStatistics index, IndexMatcher matcher, double rows)
    {
        var equal = matcher.Equal([.. index.Keys.SkipLast(1)]);
        var (lower, upper) = matcher.Range(index.Keys[equal.Count]);
        return lower is not null || upper is not null
            ? new Leaf(
                new RelationshipIndexRangeSeek(walk, index.Keys, equal, lower, upper)
                {
                    Cardinality = Math.Max(1, rows * Math.Pow(0.3, matcher.Taken.Count)),
                },
                matcher.Taken
            )
            : null;
    }
}
