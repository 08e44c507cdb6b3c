using Explorer.Server.Options;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Queries;

/// <summary>The same on a real Neo4j: the questions are asked there, and the map is drawn from there.</summary>
[Collection("Neo4j server")]
public sealed class Neo4jQuestionsTests
{
    [Fact]
    public async Task Each_question_about_a_year_says_what_the_map_draws()
    {
        var (address, opened) = await Neo4jServer.OpenWithBundledAsync();
        await using var graph = opened;

        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = address });
        // Each question is a request: a few pairs of each year stand for all.
        await QuestionsAndMapTests.CompareBundledAsync(graph, server.Client, pairsAYear: 2);
    }
}
