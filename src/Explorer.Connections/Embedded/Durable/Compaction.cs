using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>A graph as the shortest log that leads to it: first the nodes, then the relationships, then indexes and constraints, all with their ids.</summary>
internal static class Compaction
{
    /// <summary>Changes in one entry of the log: large enough to be quick, small enough to stay in memory twice.</summary>
    private const int PieceLength = 10_000;

    /// <summary>The log, in pieces.</summary>
    public static IEnumerable<ChangeSet> Of(GraphView graph) => Changes(graph).Chunk(PieceLength).Select(piece => new ChangeSet(piece));

    /// <summary>At least how many entries the shortest log has.</summary>
    public static long PiecesOf(GraphView graph) => (graph.NodeCount + graph.RelationshipCount) / PieceLength + 1;

    private static IEnumerable<Change> Changes(GraphView graph)
    {
        foreach (var id in Ids(graph.Nodes()))
        {
            var node = graph.Node(id);
            yield return new Change.NodeCreated(id, node.Labels, Copy(node.Properties));
        }

        foreach (var id in Ids(graph.Relationships()))
        {
            var one = graph.Relationship(id);
            yield return new Change.RelationshipCreated(id, one.Type, one.StartId, one.EndId, Copy(one.Properties));
        }

        // The index of a constraint comes with it.
        foreach (var index in graph.Indexes.Select(index => index.Definition).Where(index => index.OwningConstraint is null))
            yield return new Change.IndexCreated(index);
        foreach (var constraint in graph.Constraints)
            yield return new Change.ConstraintCreated(constraint);
    }

    private static List<long> Ids(IdScan scan)
    {
        var ids = new List<long>();
        foreach (var id in scan)
            ids.Add(id);
        return ids;
    }

    private static IReadOnlyDictionary<string, Value> Copy(IReadOnlyDictionary<string, Value> properties) =>
        new MapBuilder(properties.Count).SetAll(properties).Build();
}
