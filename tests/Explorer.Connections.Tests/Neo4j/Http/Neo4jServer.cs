namespace Explorer.Connections.Tests.Neo4j.Http;

/// <summary>The real Neo4j server that the tests may use. All that is in it is theirs to delete.</summary>
internal static class Neo4jServer
{
    /// <summary>Its HTTP address, or null where there is none.</summary>
    public static string? Address =>
        Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP") is { Length: > 0 } address ? address : null;

    /// <summary>Opens it, emptied; skips the test where there is none.</summary>
    public static async Task<IGraphConnection> OpenEmptyAsync()
    {
        Require();
        var graph = await GraphConnections.OpenAsync(Address!, cancellationToken: TestContext.Current.CancellationToken);
        await WriteAsync(graph, "MATCH (n) DETACH DELETE n");
        foreach (var name in await NamesAsync(graph, "SHOW CONSTRAINTS YIELD name"))
            await WriteAsync(graph, $"DROP CONSTRAINT {name}");
        foreach (var name in await NamesAsync(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
            await WriteAsync(graph, $"DROP INDEX {name}");
        return graph;
    }

    /// <summary>Skips the test where there is no server.</summary>
    public static void Require() =>
        Assert.SkipWhen(
            Address is null,
            "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to test with. tests/run.sh starts one where ../shared/neo4j is there."
        );

    private static async Task WriteAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Write, TestContext.Current.CancellationToken);
        await cursor.ConsumeAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> NamesAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Read, TestContext.Current.CancellationToken);
        var names = new List<string>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
            names.Add(record[0].AsString());
        return names;
    }
}
