using Explorer.Server.Options;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>How much memory a long answer takes. Measured alone: the memory of a process belongs to all of its tests.</summary>
[Collection("Alone")]
public sealed class QueryStreamingTests : IAsyncLifetime
{
    private LoopbackServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(new ServerOptions());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_long_answer_streams_in_bounded_memory()
    {
        await _server.SendAsync(HttpMethod.Get, "/api/timeline", body: null); // so that the graph is filled
        await _server.RunAsync("UNWIND range(1, 10000) AS n RETURN n");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var content = new StringContent(
            """{"statement":"UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN a * b AS n, toString(1000000 + b) AS text"}"""
        );
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/db/neo4j/query/v2") { Content = content };
        using var answer = await _server.Client.SendAsync(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken
        );
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);

        var (piece, length, most) = (new byte[1 << 16], 0L, 0L);
        while (await body.ReadAsync(piece, TestContext.Current.CancellationToken) is var count and > 0)
        {
            if (length >> 22 != (length + count) >> 22)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
            length += count;
        }

        Assert.True(length > 17_000_000, $"{length} bytes");
        Assert.True(most < 8_000_000, $"{most} bytes more were held while {length} were sent");
    }
}

/// <summary>Tests that run when all others are done.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class AloneCollection;
