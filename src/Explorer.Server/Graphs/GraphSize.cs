using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;
using Explorer.Server.Queries;

namespace Explorer.Server.Graphs;

/// <summary>How much the whole graph holds, all data sets together.</summary>
internal sealed record GraphSize(int Nodes, int Relationships)
{
    /// <summary>Counts the nodes and relationships.</summary>
    public static async Task<GraphSize> ReadAsync(QueryLibrary library, IGraphConnection graph, CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Read, cancellationToken);
        return await ReadAsync(new QueryRunner(library, transaction), cancellationToken);
    }

    /// <summary>Counts the nodes and relationships within a transaction.</summary>
    public static async Task<GraphSize> ReadAsync(QueryRunner runner, CancellationToken cancellationToken)
    {
        var none = new Dictionary<string, Value>(StringComparer.Ordinal);
        var sizes = await runner.ListAsync(
            "graph-size",
            "Graph",
            r => new GraphSize(r.Integer("nodes"), r.Integer("relationships")),
            none,
            cancellationToken
        );
        return sizes[0];
    }
}
