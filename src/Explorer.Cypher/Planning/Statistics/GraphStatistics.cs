using Explorer.Graph.Store;

namespace Explorer.Cypher.Planning.Statistics;

/// <summary>The statistics of a view of a graph. Keeps no hold on the view but while planning.</summary>
internal sealed class GraphStatistics(GraphView view) : IGraphStatistics
{
    public double Nodes => view.NodeCount;

    /// <summary>What a plan made from these statistics depends on.</summary>
    public GraphSummary Summary => new(view.NodeCount, view.RelationshipCount, [.. view.Indexes.Select(i => i.Definition)]);

    public double NodesWithLabel(string label) => view.NodeCountWithLabel(view.Labels.Find(label));

    public double Relationships(IReadOnlyList<string> types) =>
        types.Count == 0 ? view.RelationshipCount : types.Sum(t => view.RelationshipCountOfType(view.RelationshipTypes.Find(t)));

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

    private bool IsUnique(IndexDefinition index) =>
        index.OwningConstraint is not null && view.Constraints.Any(c => c.Name == index.OwningConstraint && c.DemandsUnique);

    // Below a few hundred any plan will do; above, four times as many may call for another.
    private static bool IsNear(long now, long then) => Math.Max(now, then) < 500 || (now <= then * 4 && then <= now * 4);
}

/// <summary>The state of a graph that a plan was made for.</summary>
internal sealed record GraphSummary(long Nodes, long Relationships, IReadOnlyList<IndexDefinition> Indexes);
