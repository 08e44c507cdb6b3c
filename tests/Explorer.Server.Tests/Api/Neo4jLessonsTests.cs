using System.Text;
using System.Text.Json;
using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Server.Options;
using Explorer.Server.Tests.Queries;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Api;

/// <summary>Before a real Neo4j the lessons are the same, with their days and with what their questions answer.</summary>
[Collection("Neo4j server")]
public sealed class Neo4jLessonsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_lessons_are_those_of_the_embedded_graph()
    {
        var address = Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to ask.");
        var cypher = QuestionsAndMapTests.Cypher;
        await using var graph = await GraphConnections.OpenAsync(address!, new GraphConnectionOptions(), Cancellation);
        await using (var cursor = await graph.RunAsync(new Statement("MATCH (n) DETACH DELETE n"), AccessMode.Write, Cancellation))
        {
            await cursor.ConsumeAsync(Cancellation);
        }
        await DataSetLoader.LoadAsync(
            DataSetReader.Read(cypher.FindDataSet("succession", ".")).Sound,
            cypher,
            graph,
            cancellationToken: Cancellation
        );
        await using var theirs = await LoopbackServer.StartAsync(new ServerOptions { Graph = address! });
        await using var ours = await LoopbackServer.StartAsync(new ServerOptions());

        var (lessons, asked) = (await ListAsync(ours), await AskAsync(ours));

        Assert.Equal(6, lessons.GetProperty("lessons").GetArrayLength());
        Assert.NotEmpty(asked.GetProperty("lesson").GetProperty("scenes")[0].GetProperty("view").GetProperty("query").ToString());
        Assert.True(JsonElement.DeepEquals(lessons, await ListAsync(theirs)), "The lessons differ.");
        Assert.True(JsonElement.DeepEquals(asked, await AskAsync(theirs)), "What a scene asks differs.");
    }

    private static async Task<JsonElement> ListAsync(LoopbackServer server) =>
        JsonDocument.Parse(await server.Client.GetStringAsync(new Uri("api/lessons", UriKind.Relative), Cancellation)).RootElement;

    private static async Task<JsonElement> AskAsync(LoopbackServer server)
    {
        using var body = new StringContent(LessonCases.Asking, Encoding.UTF8, "text/markdown");
        using var answer = await server.Client.PostAsync(new Uri("api/lessons/read?name=asking.md", UriKind.Relative), body, Cancellation);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
    }
}
