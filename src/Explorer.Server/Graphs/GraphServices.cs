using Explorer.Connections;
using Explorer.Server.DataSets;
using Explorer.Server.Options;
using Explorer.Server.Queries;

namespace Explorer.Server.Graphs;

/// <summary>Everything between the graph and the answers.</summary>
internal static class GraphServices
{
    /// <summary>Opens the graph and reads what the answers need.</summary>
    /// <exception cref="OptionException">The folder with the queries is missing.</exception>
    /// <exception cref="GraphException">The address is no address.</exception>
    public static void AddGraph(this IServiceCollection services, ServerOptions options)
    {
        var cypher = Places.Cypher(options);
        var library = new QueryLibrary(cypher);
        var graph = new GraphHost(options, new GraphFiller(options, cypher, library));
        services.AddSingleton(library);
        services.AddSingleton(_ => graph);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DataSetShelf>();
    }
}
