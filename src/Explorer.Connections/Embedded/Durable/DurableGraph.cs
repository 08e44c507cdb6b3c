using Explorer.Graph.Store;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>A graph in memory with its log on disk.</summary>
internal static class DurableGraph
{
    /// <summary>Changes in one entry of a shortened log: large enough to be quick, small enough to stay in memory twice.</summary>
    private const int ChangesPerEntry = 10_000;

    /// <summary>Rebuilds the graph from its log, and shortens the log if it has become long.</summary>
    /// <param name="log">The log.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="compactAfter">From how many entries on the log is shortened.</param>
    /// <exception cref="GraphException">The file is damaged.</exception>
    public static PropertyGraph Rebuild(GraphLog log, string path, int compactAfter)
    {
        var graph = new PropertyGraph();
        var entry = 0L;
        try
        {
            foreach (var changes in log.Read())
            {
                entry++;
                graph.Apply(changes);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or ConstraintViolationException or DanglingRelationshipsException)
        {
            throw GraphLogErrors.Damaged(path, entry);
        }

        var snapshot = graph.Snapshot();
        if (log.Length >= compactAfter && log.Length > ShortestLength(snapshot))
        {
            log.Replace(snapshot.Export(ChangesPerEntry));
        }
        return graph;
    }

    /// <summary>About how many entries the shortest log has that leads to the graph.</summary>
    private static long ShortestLength(GraphView graph) => (graph.NodeCount + graph.RelationshipCount) / ChangesPerEntry + 1;
}
