using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Server.Options;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Queries;

/// <summary>The same on a real Neo4j: the questions are asked there, and the map is drawn from there.</summary>
[Collection("Neo4j server")]
public sealed class Neo4jQuestionsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_question_about_a_year_says_what_the_map_draws()
    {
        var address = Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to ask.");
        await using var graph = await GraphConnections.OpenAsync(address!, new GraphConnectionOptions());
        await EmptyAsync(graph);
        var cypher = QuestionsAndMapTests.Cypher;
        var bundled = DataSetReader.Read(cypher.FindDataSet("succession", ".")).Sound;
        await DataSetLoader.LoadAsync(bundled, cypher, graph, cancellationToken: Cancellation);

        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = address! });
        // Each question is a request: a few pairs of each year stand for all.
        await QuestionsAndMapTests.CompareBundledAsync(graph, server.Client, pairsAYear: 6);
    }

    private static async Task EmptyAsync(IGraphConnection graph)
    {
        await using var cursor = await graph.RunAsync(new Statement("MATCH (n) DETACH DELETE n"), AccessMode.Write, Cancellation);
        await cursor.ConsumeAsync(Cancellation);
    }
}
