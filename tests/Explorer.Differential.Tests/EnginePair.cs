using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests;

/// <summary>The two engines, one connection to each; all tests take turns with them. All that the server holds is theirs to delete.</summary>
public sealed class EnginePair : IAsyncLifetime
{
    private static readonly string? Address = Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP") is { Length: > 0 } address
        ? address
        : null;

    /// <summary>The folder that both engines import files from; null where the server's is not known.</summary>
    internal static string? ImportFolder { get; } =
        Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HOME") is { Length: > 0 } home ? Path.Combine(home, "import") : null;

    private IGraphConnection? _ours;
    private IGraphConnection? _theirs;

    /// <summary>The embedded engine.</summary>
    internal IGraphConnection Ours => _ours!;

    /// <summary>Neo4j.</summary>
    internal IGraphConnection Theirs => _theirs!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        if (Address is null)
        {
            return;
        }
        _theirs = await GraphConnections.OpenAsync(Address, cancellationToken: Cancellation);
        _ours = await GraphConnections.OpenAsync("embedded:", new GraphConnectionOptions { ImportFolder = ImportFolder }, Cancellation);
        await EmptyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_ours is not null)
        {
            await _ours.DisposeAsync();
        }
        if (_theirs is not null)
        {
            await _theirs.DisposeAsync();
        }
    }

    /// <summary>Skips the test where there is no server.</summary>
    internal static void Require() =>
        Assert.SkipWhen(
            Address is null,
            "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to compare with. tests/run.sh starts one where ../shared/neo4j is there."
        );

    /// <summary>Takes all out of both graphs.</summary>
    internal async Task EmptyAsync()
    {
        foreach (var graph in new[] { Ours, Theirs })
        {
            await WriteAsync(graph, "MATCH (n) DETACH DELETE n");
            foreach (var name in await NamesAsync(graph, "SHOW CONSTRAINTS YIELD name RETURN name"))
            {
                await WriteAsync(graph, $"DROP CONSTRAINT `{name}`");
            }
            foreach (var name in await NamesAsync(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
            {
                await WriteAsync(graph, $"DROP INDEX `{name}`");
            }
        }
    }

    /// <summary>Fills both graphs by the same statements.</summary>
    internal async Task WriteAsync(string text)
    {
        await WriteAsync(Ours, text);
        await WriteAsync(Theirs, text);
    }

    /// <summary>Loads the data set into both graphs, as the command line would.</summary>
    internal async Task LoadSuccessionAsync()
    {
        var folder = CypherFolder.Find(null, AppContext.BaseDirectory);
        var set = DataSetReader.Read(folder.FindDataSet("succession", AppContext.BaseDirectory)).Sound;
        await DataSetLoader.LoadAsync(set, folder, Ours, cancellationToken: Cancellation);
        await DataSetLoader.LoadAsync(set, folder, Theirs, cancellationToken: Cancellation);
    }

    /// <summary>Asks both.</summary>
    internal async Task<(Answer Ours, Answer Theirs)> AskAsync(Statement statement, AccessMode mode = AccessMode.Read) =>
        (await Ours.AskAsync(statement, mode), await Theirs.AskAsync(statement, mode));

    /// <summary>Leaves the nodes with most relationships, so many of each kind: what a server takes half a minute to plan as one script gets short.</summary>
    internal static Task ThinOutAsync(IGraphConnection graph, int kept) =>
        WriteAsync(
            graph,
            $$"""
            MATCH (n)
            WITH n, COUNT { (n)--() } AS ties ORDER BY ties DESC, n.id
            WITH labels(n) AS kind, collect(n) AS all
            UNWIND all[{{kept}}..] AS rest
            DETACH DELETE rest
            """
        );

    private static async Task WriteAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Write, Cancellation);
        await cursor.ConsumeAsync(Cancellation);
    }

    private static async Task<List<string>> NamesAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Read, Cancellation);
        return await cursor.ReadAsync(Cancellation).Select(record => record[0].AsString()).ToListAsync(Cancellation);
    }
}
