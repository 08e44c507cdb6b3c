using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content;
using Explorer.Content.DataSets;

namespace Explorer.Server.Tests.Queries;

/// <summary>The real Neo4j server that the tests may use. All that is in it is theirs to delete.</summary>
internal static class Neo4jServer
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens it with the bundled data set and nothing else; skips the test where there is none.</summary>
    public static async Task<(string Address, IGraphConnection Graph)> OpenWithBundledAsync()
    {
        var address = Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to ask.");
        var graph = await GraphConnections.OpenAsync(address!, new GraphConnectionOptions(), Cancellation);
        await using (var cursor = await graph.RunAsync(new Statement("MATCH (n) DETACH DELETE n"), AccessMode.Write, Cancellation))
        {
            await cursor.ConsumeAsync(Cancellation);
        }
        var cypher = QuestionsAndMapTests.Cypher;
        var bundled = DataSetReader.Read(cypher.FindDataSet("succession", ".")).Sound;
        await DataSetLoader.LoadAsync(bundled, cypher, graph, cancellationToken: Cancellation);
        return (address!, graph);
    }
}
