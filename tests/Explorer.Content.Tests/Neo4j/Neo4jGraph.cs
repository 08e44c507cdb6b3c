using Explorer.Connections;
using Explorer.Content.Tests.Loading;

namespace Explorer.Content.Tests.Neo4j;

/// <summary>The real Neo4j server that the tests may use. All that is in it is theirs to delete.</summary>
internal static class Neo4jGraph
{
    /// <summary>Its HTTP address, or null where there is none.</summary>
    public static string? Address =>
        Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP") is { Length: > 0 } address ? address : null;

    /// <summary>Opens it, emptied of data, constraints and indexes; skips the test where there is none.</summary>
    public static async Task<IGraphConnection> OpenEmptyAsync()
    {
        Assert.SkipWhen(
            Address is null,
            "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to test with. tests/run.sh starts one where ../shared/neo4j is there."
        );
        var graph = await GraphProbe.OpenAsync(Address!);
        await EmptyAsync(graph);
        return graph;
    }

    /// <summary>Removes all that a graph holds.</summary>
    public static async Task EmptyAsync(IGraphConnection graph)
    {
        await graph.WriteAsync("MATCH (n) DETACH DELETE n");
        foreach (var record in await graph.AskAsync("SHOW CONSTRAINTS YIELD name"))
        {
            await graph.WriteAsync($"DROP CONSTRAINT {record[0].AsString()}");
        }
        foreach (var record in await graph.AskAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
        {
            await graph.WriteAsync($"DROP INDEX {record[0].AsString()}");
        }
    }
}
