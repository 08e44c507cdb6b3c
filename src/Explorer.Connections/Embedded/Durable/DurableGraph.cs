using Explorer.Graph.Store;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>A graph in memory with its log on disk.</summary>
internal static class DurableGraph
{
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

        if (log.Length >= compactAfter && log.Length > Compaction.PiecesOf(graph.Snapshot()))
            log.Replace(Compaction.Of(graph.Snapshot()));
        return graph;
    }
}
