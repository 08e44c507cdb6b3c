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

    [Theory]
    [InlineData("mine", "cypher/datasets/mine/lessons/")]
    [InlineData(null, "mine/lessons/")]
    public async Task Its_lessons_are_those_beside_it(string? name, string place)
    {
        Copy(Bundled, _cypher);
        Copied("mine", "my-paris");
        var mine = Path.Combine(_cypher, "datasets", "mine");
        Write(mine, "sound.md", "robespierre");
        Write(mine, "wrong.md", "robespiere");
        // By its path: then what lies beside it counts, and nothing below another folder is looked at.
        var options = name is null ? new ServerOptions { DataSet = mine } : new ServerOptions { DataSet = name, CypherFolder = _cypher };
        await using var server = await LoopbackServer.StartAsync(options);

        var lessons = await server.GetAsync("/api/lessons");

        Assert.Equal(200, lessons.Status);
        Assert.Contains(
            "sound",
            lessons.Json.GetProperty("lessons").EnumerateArray().Select(lesson => lesson.GetProperty("name").GetString())
        );
        var fault = Assert.Single(lessons.Json.GetProperty("faults").EnumerateArray()).GetString();
        Assert.StartsWith(place + "wrong.md:", fault, StringComparison.Ordinal);
        Assert.Contains("Did you mean robespierre?", fault, StringComparison.Ordinal);

        static void Write(string folder, string file, string person) =>
            File.WriteAllText(
                Directory.CreateDirectory(Path.Combine(folder, "lessons")).FullName + "/" + file,
                $$"""
                ---
                title: A lesson of one's own
                audience: Pupils
                minutes: 5
                dataset: my-paris
                aims:
                  - Find an ally
                ---

                ## July 1794

                ```view
                date: 1794-07
                focus: [{{person}}]
                ```

                ### Question

                Who stands with him?
                """
            );
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
