using Explorer.Connections;
using Explorer.Content.Tests.Loading;
using Explorer.Graph.Values;

namespace Explorer.Loader.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("export-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_script_makes_the_data_set_again_and_a_second_run_changes_nothing()
    {
        var file = Path.Combine(_folder, "history.db");
        await new CommandLine().RunAsync("load", "--graph", $"embedded:{file}");

        var (code, script, error) = await new CommandLine().RunAsync("export", "--graph", $"embedded:{file}");

        Assert.Equal((ExitCodes.Success, ""), (code, error));
        await using var made = await GraphProbe.OpenAsync();
        await RunAsync(made, script);
        await using var loaded = await GraphProbe.OpenAsync($"embedded:{file}");
        Assert.Equal(await DumpAsync(loaded), await DumpAsync(made));
        await RunAsync(made, script);
        Assert.Equal(await DumpAsync(loaded), await DumpAsync(made));
    }

    [Fact]
    public async Task A_graph_in_memory_is_filled_first_and_no_statement_is_too_large()
    {
        var (code, script, _) = await new CommandLine().RunAsync("export", "succession", "--format", "cypher");

        Assert.Equal(ExitCodes.Success, code);
        Assert.StartsWith("// ", script, StringComparison.Ordinal);
        Assert.EndsWith(";\n", script, StringComparison.Ordinal);
        Assert.All(script.Split(";\n"), statement => Assert.InRange(statement.Length, 0, 120_000));
    }

    [Fact]
    public async Task A_file_is_written_whole_or_not_at_all()
    {
        var line = new CommandLine { WorkingDirectory = _folder };

        var (code, output, error) = await line.RunAsync("export", "--output", "history.cypher");

        Assert.Equal((ExitCodes.Success, ""), (code, output));
        Assert.Contains("history.cypher", error, StringComparison.Ordinal);
        Assert.Equal(["history.cypher"], Directory.GetFiles(_folder).Select(Path.GetFileName));
        Assert.StartsWith("// ", await File.ReadAllTextAsync(Path.Combine(_folder, "history.cypher")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_set_that_the_graph_does_not_have_is_named()
    {
        var file = Path.Combine(_folder, "empty.db");

        var (code, output, error) = await new CommandLine().RunAsync("export", "succession", "--graph", $"embedded:{file}");

        Assert.Equal((ExitCodes.Graph, ""), (code, output));
        Assert.Contains("no data set 'succession'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_lessons_are_written_as_files_and_each_by_its_name_too()
    {
        var line = new CommandLine { WorkingDirectory = _folder };

        var (code, output, error) = await line.RunAsync("export", "--format", "html", "--output", "lessons");

        Assert.Equal((ExitCodes.Success, ""), (code, output));
        var files = Directory.GetFiles(Path.Combine(_folder, "lessons")).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(6, files.Count);
        Assert.Contains("Wrote 6 lessons", error, StringComparison.Ordinal);
        Assert.All(files, file => Assert.InRange(new FileInfo(file).Length, 500_000, 1_500_000));
        (code, output, _) = await line.RunAsync("export", "--format", "html", "--lesson", "4-the-last-ally");
        Assert.Equal((ExitCodes.Success, await File.ReadAllTextAsync(files[3])), (code, output));
    }

    [Fact]
    public async Task A_lesson_from_elsewhere_is_written_without_a_number_and_one_with_mistakes_is_not()
    {
        var line = new CommandLine { WorkingDirectory = _folder };
        var ours = Path.Combine(DataSetCopy.Cypher.Path, "datasets", "succession", "lessons", "4-the-last-ally.md");
        var text = await File.ReadAllTextAsync(ours);
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "mine.md"),
            text.Replace("title: The last ally", "title: Mine", StringComparison.Ordinal)
        );
        await File.WriteAllTextAsync(Path.Combine(_folder, "wrong.md"), text.Replace("bukharin", "bucharin", StringComparison.Ordinal));

        var (code, _, error) = await line.RunAsync("export", "mine.md", "--format", "html", "--output", ".");
        Assert.True(code == ExitCodes.Success, error);
        var file = await File.ReadAllTextAsync(Path.Combine(_folder, "mine.html"));
        Assert.Contains("<title>Mine · Explorer</title>", file, StringComparison.Ordinal);
        Assert.Contains("{\"number\":0,", file, StringComparison.Ordinal);

        (code, _, error) = await line.RunAsync("export", "wrong.md", "--format", "html", "--output", "wrong.html");
        Assert.Equal(ExitCodes.Data, code);
        Assert.Contains("wrong.md:", error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written. Mend the lesson first.", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "wrong.html")));
    }

    [Theory]
    [InlineData(ExitCodes.Usage, "Choose one with --lesson NAME", "--format", "html")]
    [InlineData(ExitCodes.Usage, "Did you mean 4-the-last-ally?", "--format", "html", "--lesson", "4-the-last-aly")]
    [InlineData(ExitCodes.Usage, "--lesson goes with --format html only", "--lesson", "4-the-last-ally")]
    [InlineData(ExitCodes.Usage, "Name a new or empty one with --output FOLDER", "--format", "site")]
    [InlineData(ExitCodes.Data, "There is no data set 'nothing'", "nothing", "--format", "site", "--output", "there")]
    [InlineData(ExitCodes.Graph, "", "--format", "site", "--output", "there", "--graph", "http://127.0.0.1:9")]
    public async Task What_cannot_be_written_is_said_and_nothing_is(int expected, string words, params string[] args)
    {
        var (code, output, error) = await new CommandLine { WorkingDirectory = _folder }.RunAsync(["export", .. args]);

        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    private static async Task RunAsync(IGraphConnection graph, string script)
    {
        foreach (var statement in script.Split(";\n", StringSplitOptions.RemoveEmptyEntries))
        {
            await using var cursor = await graph.RunAsync(
                new Statement(statement),
                AccessMode.Write,
                TestContext.Current.CancellationToken
            );
            await cursor.ConsumeAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<List<string>> DumpAsync(IGraphConnection graph)
    {
        var nodes = await graph.AskAsync("MATCH (n) RETURN labels(n), properties(n)");
        var relationships = await graph.AskAsync("MATCH (a)-[r]->(b) RETURN a.id, labels(a), type(r), properties(r), b.id, labels(b)");
        Assert.NotEmpty(relationships);
        return [.. nodes.Concat(relationships).Select(row => string.Join(" | ", row.Select(TextOf))).Order(StringComparer.Ordinal)];
    }

    /// <summary>Keys in alphabetical order: a map has none of its own.</summary>
    private static string TextOf(Value value) =>
        value.Kind == ValueKind.Map
            ? string.Join(", ", value.AsMap().OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value.Kind} {e.Value}"))
            : value.ToString();
}
