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
        var (address, graph) = await Neo4jServer.OpenWithBundledAsync();
        await graph.DisposeAsync();

        using var shelf = new CypherShelf(QuestionsAndMapTests.Cypher.FindDataSet("succession", "."), "succession");
        await File.WriteAllTextAsync(Path.Combine(shelf.Folder, "course", CourseCases.Name + ".md"), CourseCases.Text(), Cancellation);
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = address, CypherFolder = shelf.Folder });
        await CourseCases.CompareAsync(server);
    }
}
