using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Planning.Statistics;

/// <summary>The statistics of a view of a graph. Keeps no hold on the view but while planning.</summary>
internal sealed class GraphStatistics(GraphView view, ConnectionSamples samples) : IGraphStatistics
{
    public double Nodes => view.NodeCount;

    /// <summary>What a plan made from these statistics depends on.</summary>
    public GraphSummary Summary => new(view.NodeCount, view.RelationshipCount, [.. view.Indexes.Select(i => i.Definition)]);

    public double NodesWithLabel(string label) => view.NodeCountWithLabel(view.Labels.Find(label));

    public double Relationships(IReadOnlyList<string> types) => types.Count == 0 ? view.RelationshipCount : CountOf(types);

    public double Connections(IReadOnlyList<string> types, string? start, string? end)
    {
        if (start is null && end is null)
        {
            return Relationships(types);
        }

        var (from, to) = (start is null ? (int?)null : view.Labels.Find(start), end is null ? (int?)null : view.Labels.Find(end));
        var sum = 0.0;
        foreach (var name in (types.Count == 0 ? view.RelationshipTypes.Names : types).Distinct(StringComparer.Ordinal))
        {
            var type = view.RelationshipTypes.Find(name);
            sum += view.RelationshipCountOfType(type) is > 0 and var count ? count * samples.Share(view, type, from, to) : 0;
        }

        return sum;
    }

    public string? CommonLabel(IReadOnlyList<string> types, bool atStart)
    {
        int[] labels =
        [
            .. types
                .Select(view.RelationshipTypes.Find)
                .Where(type => view.RelationshipCountOfType(type) > 0)
                .Select(type => samples.CommonLabel(view, type, atStart))
                .Distinct(),
        ];
        return labels is [>= 0 and var label] ? view.Labels.Names[label] : null;
    }

    public double? ShareBetween(string label, string key, double lower, double upper)
    {
        if (
            view.FindIndex(EntityKind.Node, label, [key]) is not { EntryCount: > 0 } index
            || NumberOf(view.FirstKey(index)) is not { } first
            || NumberOf(view.LastKey(index)) is not { } last
        )
        {
            return null;
        }

        var (from, to) = (Math.Max(lower, first), Math.Min(upper, last));
        // Between two values lies at least one of them, as far as one knows.
        var least = 1.0 / index.DistinctCount;
        return to < from ? least
            : last > first ? Math.Clamp((to - from) / (last - first), least, 1)
            : 1;
    }

    private static double? NumberOf(Value value) =>
        value.Kind switch
        {
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float when double.IsFinite(value.AsFloat()) => value.AsFloat(),
            _ => null,
        };

    public IReadOnlyList<IndexStatistics> Indexes(string label) => IndexesOn(EntityKind.Node, label);

    public IReadOnlyList<IndexStatistics> RelationshipIndexes(string type) => IndexesOn(EntityKind.Relationship, type);

    private IReadOnlyList<IndexStatistics> IndexesOn(EntityKind entity, string label) =>
        [
            .. view
                .Indexes.Where(i => i.Definition.Entity == entity && i.Definition.Label == label)
                .Select(i => new IndexStatistics(
                    i.Definition.Keys,
                    IsUnique(i.Definition),
                    (double)i.EntryCount / Math.Max(1, i.DistinctCount)
                )),
        ];

    /// <summary>Whether a plan made for that summary is still a good one.</summary>
    public bool IsLike(GraphSummary other)
    {
        if (!IsNear(view.NodeCount, other.Nodes) || !IsNear(view.RelationshipCount, other.Relationships))
        {
            return false;
        }

        var indexes = view.Indexes;
        if (indexes.Count != other.Indexes.Count)
        {
            return false;
        }

        for (var i = 0; i < indexes.Count; i++)
        {
            if (!ReferenceEquals(indexes[i].Definition, other.Indexes[i]))
            {
                return false;
            }
        }

        return true;
    }

    private long CountOf(IReadOnlyList<string> types)
    {
        var count = 0L;
        foreach (var type in types)
        {
            count += view.RelationshipCountOfType(view.RelationshipTypes.Find(type));
        }

        return count;
    }

    private bool IsUnique(IndexDefinition index) =>
        index.OwningConstraint is not null && view.Constraints.Any(c => c.Name == index.OwningConstraint && c.DemandsUnique);

    // Below a few hundred any plan will do; above, four times as many may call for another.
    private static bool IsNear(long now, long then) => Math.Max(now, then) < 500 || (now <= then * 4 && then <= now * 4);
}

/// <summary>The state of a graph that a plan was made for.</summary>
internal sealed record GraphSummary(long Nodes, long Relationships, IReadOnlyList<IndexDefinition> Indexes);
