namespace Explorer.Connections.Tests.Embedded;

/// <summary>What the embedded engine promises beyond the suite: a reader keeps its snapshot, where Neo4j shows each statement what is committed by then.</summary>
public abstract class EmbeddedSuite : GraphConnectionSuite
{
    [Fact]
    public async Task A_reader_keeps_its_moment_while_another_writes()
    {
        await WriteAsync("CREATE (:Person)");
        await using var reader = await Graph.BeginAsync(AccessMode.Read, Cancellation);
        Assert.Equal(["1"], await RunAsync(reader, "MATCH (n) RETURN count(n) AS n"));

        await WriteAsync("CREATE (:Faction)");

        Assert.Equal(["0"], await RunAsync(reader, "MATCH (n:Faction) RETURN count(n) AS n"));
    }
}
