using System.Text;
using System.Text.Json;
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
        var (address, graph) = await Neo4jServer.OpenWithBundledAsync();
        await graph.DisposeAsync();
        await using var theirs = await LoopbackServer.StartAsync(new ServerOptions { Graph = address });
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
