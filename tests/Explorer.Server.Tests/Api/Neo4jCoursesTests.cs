using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Server.Options;
using Explorer.Server.Tests.Page;
using Explorer.Server.Tests.Queries;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Api;

/// <summary>The same before a real Neo4j: what it gave is compared with what it gives.</summary>
[Collection("Neo4j server")]
public sealed class Neo4jCoursesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_of_every_kind_are_compared()
    {
        var address = Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to ask.");
        var cypher = QuestionsAndMapTests.Cypher;
        var folder = cypher.FindDataSet("succession", ".");
        await using var graph = await GraphConnections.OpenAsync(address!, new GraphConnectionOptions(), Cancellation);
        await using (var cursor = await graph.RunAsync(new Statement("MATCH (n) DETACH DELETE n"), AccessMode.Write, Cancellation))
        {
            await cursor.ConsumeAsync(Cancellation);
        }
        await DataSetLoader.LoadAsync(DataSetReader.Read(folder).Sound, cypher, graph, cancellationToken: Cancellation);

        using var shelf = new CypherShelf(folder, "succession");
        await File.WriteAllTextAsync(Path.Combine(shelf.Folder, "course", CourseCases.Name + ".md"), CourseCases.Text(), Cancellation);
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = address!, CypherFolder = shelf.Folder });
        await CourseCases.CompareAsync(server);
    }
}
