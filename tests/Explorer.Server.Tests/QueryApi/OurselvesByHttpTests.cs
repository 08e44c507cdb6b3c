using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Connections.Tests;
using Explorer.Server.Options;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>The suite that every graph passes, run by our own client of the Query API against our own server.</summary>
public sealed class OurselvesByHttpTests : GraphConnectionSuite
{
    private LoopbackServer? _server;

    protected override async Task<IGraphConnection> OpenEmptyAsync()
    {
        _server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true });
        var environment = new GraphConnectionOptions { Environment = _ => null };
        var graph = await GraphConnections.OpenAsync(_server.Graph, environment, Cancellation);
        await WriteAsync(graph, "MATCH (n) DETACH DELETE n");
        foreach (var name in await NamesAsync(graph, "SHOW CONSTRAINTS YIELD name"))
        {
            await WriteAsync(graph, $"DROP CONSTRAINT {name}");
        }
        return graph;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _server!.DisposeAsync();
    }

    private static async Task WriteAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Write, Cancellation);
        await cursor.ConsumeAsync(Cancellation);
    }

    private static async Task<List<string>> NamesAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Read, Cancellation);
        return await cursor.ReadAsync(Cancellation).Select(record => record[0].AsString()).ToListAsync(Cancellation);
    }
}
