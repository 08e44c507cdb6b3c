using Explorer.Server.Options;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>Whose statements may read the files of the import folder.</summary>
public sealed class ImportFolderTests : IDisposable
{
    private const string Load = "LOAD CSV FROM 'file:///a.csv' AS r RETURN r[0] AS a";
    private const string Refused = "Neo.ClientError.Statement.ExternalResourceFailed";

    private readonly string _folder = Directory.CreateTempSubdirectory("explorer-import").FullName;

    public ImportFolderTests() => File.WriteAllText(Path.Combine(_folder, "a.csv"), "one\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Without_a_folder_nobodys_may()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true });

        var answer = await server.RunAsync(Load);

        Assert.Equal(Refused, answer.ErrorCode);
        Assert.Contains("--import FOLDER", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_folder_those_that_bring_the_write_token_may()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true, ImportFolder = _folder });

        var writer = await server.RunAsync(Load);
        using var client = server.NewClient();
        using var visitor = await client.PostAsync(
            new Uri("db/neo4j/query/v2", UriKind.Relative),
            new StringContent($$"""{"statement": "{{Load}}"}""", System.Text.Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal("[[\"one\"]]", writer.Values);
        var text = await visitor.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(Refused, text, StringComparison.Ordinal);
        Assert.Contains("--open-import", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_importing_is_open_all_may()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { OpenImport = true, ImportFolder = _folder });

        Assert.Equal("[[\"one\"]]", (await server.RunAsync(Load)).Values);
    }
}
