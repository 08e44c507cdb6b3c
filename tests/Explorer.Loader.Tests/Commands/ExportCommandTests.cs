using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Loader.Tests.Loading;

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
