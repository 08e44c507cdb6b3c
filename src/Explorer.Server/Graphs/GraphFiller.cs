using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;
using Explorer.Server.Options;

namespace Explorer.Server.Graphs;

/// <summary>Fills an empty embedded graph with the data set, by the code that the loader's <c>load</c> runs.</summary>
internal sealed class GraphFiller(ServerOptions options, CypherFolder cypher, QueryLibrary library)
{
    /// <summary>Loads the data set if the graph is embedded and has no node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellationToken">Stops the load; nothing of it remains.</param>
    /// <exception cref="DataSetException">There is no such data set, or it has mistakes; the message says which.</exception>
    public async Task FillIfEmptyAsync(IGraphConnection graph, CancellationToken cancellationToken)
    {
        if (graph.Address.IsServer)
        {
            return;
        }
        if ((await GraphSize.ReadAsync(library, graph, cancellationToken)).Nodes > 0)
        {
            return;
        }
        var dataSet = DataSetReader.Read(cypher.FindDataSet(options.DataSet, Environment.CurrentDirectory)).Sound;
        await DataSetLoader.LoadAsync(dataSet, cypher, graph, cancellationToken: cancellationToken);
    }
}
