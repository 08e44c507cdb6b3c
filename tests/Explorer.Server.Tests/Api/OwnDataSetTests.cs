using Explorer.Server.Options;
using Explorer.Server.Tests.House;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Api;

/// <summary>A data set of one's own is a copy of another one, in a folder of any name: it is shown by the id that it has.</summary>
public sealed class OwnDataSetTests : IDisposable
{
    private readonly string _cypher = Directory.CreateTempSubdirectory("explorer-own-").FullName;

    private static string Bundled => Path.Combine(HouseTests.Root.FullName, "cypher");

    public void Dispose() => Directory.Delete(_cypher, recursive: true);

    [Theory]
    [InlineData("revolution")]
    [InlineData("my-paris")]
    public async Task By_the_name_of_its_folder(string id)
    {
        Copy(Bundled, _cypher);
        Copied("mine", id);

        await ShowsAsync(new ServerOptions { CypherFolder = _cypher, DataSet = "mine" }, id);
    }

    [Theory]
    [InlineData("revolution")]
    [InlineData("my-paris")]
    public async Task By_the_path_of_its_folder(string id)
    {
        Copied("mine", id);

        await ShowsAsync(new ServerOptions { DataSet = Path.Combine(_cypher, "datasets", "mine") }, id);
    }

    [Fact]
    public async Task An_unknown_one_is_told_with_those_there_are()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { DataSet = "revolution" });

        var nothing = await server.GetAsync("/api/timeline?dataset=nothing");

        Assert.Equal(404, nothing.Status);
        Assert.Contains("revolution", nothing.Text, StringComparison.Ordinal);
    }

    private static async Task ShowsAsync(ServerOptions options, string id)
    {
        await using var server = await LoopbackServer.StartAsync(options);

        var timeline = await server.GetAsync("/api/timeline");
        var health = await server.GetAsync("/healthz");

        Assert.Equal((200, id), (timeline.Status, timeline.Json.GetProperty("dataset").GetProperty("id").GetString()));
        Assert.Equal((200, id), (health.Status, health.Json.GetProperty("dataset").GetString()));
    }

    private void Copied(string folder, string id)
    {
        var path = Path.Combine(_cypher, "datasets", folder);
        Copy(Path.Combine(Bundled, "datasets", "revolution"), path);
        var description = Path.Combine(path, "dataset.yaml");
        File.WriteAllText(description, File.ReadAllText(description).Replace("id: revolution", $"id: {id}", StringComparison.Ordinal));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
