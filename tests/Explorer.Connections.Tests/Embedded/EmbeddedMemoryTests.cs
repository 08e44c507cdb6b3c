using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests.Embedded;

public sealed class EmbeddedMemoryTests : EmbeddedSuite
{
    protected override Task<IGraphConnection> OpenEmptyAsync() => GraphConnections.OpenAsync("embedded:", cancellationToken: Cancellation);

    [Fact]
    public async Task Each_graph_in_memory_is_its_own()
    {
        await WriteAsync("CREATE (:Person)");
        await using var other = await OpenEmptyAsync();
        await using var cursor = await other.RunAsync(new Statement("MATCH (n) RETURN n"), AccessMode.Read, Cancellation);

        Assert.Empty(await cursor.ReadAsync(Cancellation).ToListAsync(Cancellation));
    }
}
