using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Differential.Tests.Answers;
using Explorer.Loader;
using Explorer.Loader.Commands;

namespace Explorer.Differential.Tests.Exporting;

/// <summary>A script that was exported here makes on Neo4j what <c>load</c> makes there.</summary>
[Collection(EnginesCollection.Name)]
public sealed class ExportTests(EnginePair engines)
{
    private const int Kept = 8; // of each kind
    private const string AllNodes = "MATCH (n) RETURN labels(n) AS bagOfLabels, properties(n) AS properties";
    private const string AllRelationships = "MATCH (a)-[r]->(b) RETURN a, r, b";
    private const string Schema = "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties";

    [Fact]
    public async Task A_script_from_the_embedded_graph_makes_the_same_graph_in_Neo4j_once_and_twice()
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        await engines.LoadSuccessionAsync();
        await EnginePair.ThinOutAsync(engines.Theirs, Kept);
        var loaded = await DumpAsync();
        var statements = await ExportAsync();

        await engines.EmptyAsync();
        foreach (var statement in statements.Concat(statements))
        {
            var answer = await engines.Theirs.AskAsync(new Statement(statement), AccessMode.Write);
            Assert.True(answer.Failure is null, $"{answer.Failure}\n{statement[..Math.Min(statement.Length, 400)]}");
        }

        var made = await DumpAsync();
        Assert.True(loaded[1].Rows.Count > 100);
        Assert.All(loaded.Zip(made), pair => Assert.Null(AnswerComparison.Difference(pair.First, pair.Second, RowOrder.None)));
    }

    private async Task<List<Answer>> DumpAsync()
    {
        var answers = new List<Answer>();
        foreach (var question in (string[])[AllNodes, AllRelationships, Schema])
        {
            answers.Add(await engines.Theirs.AskAsync(new Statement(question)));
            Assert.NotEmpty(answers[^1].Rows);
        }

        return answers;
    }

    /// <summary>What <c>export</c> writes for the same part of the data set, out of an embedded graph.</summary>
    private static async Task<List<string>> ExportAsync()
    {
        var address = $"embedded:{Path.Combine(Directory.CreateTempSubdirectory("explorer-").FullName, "graph")}";
        await RunAsync("load", "succession", "--graph", address);
        await using (var graph = await GraphConnections.OpenAsync(address, cancellationToken: TestContext.Current.CancellationToken))
        {
            await EnginePair.ThinOutAsync(graph, Kept);
        }

        // Line breaks within a text are written as \n, so a semicolon at the end of a line ends a statement.
        var script = await RunAsync("export", "succession", "--graph", address, "--format", "cypher");
        Directory.Delete(Path.GetDirectoryName(address["embedded:".Length..])!, recursive: true);
        return [.. script.Split(";\n", StringSplitOptions.RemoveEmptyEntries)];
    }

    private static async Task<string> RunAsync(params string[] command)
    {
        using var nothing = new StringReader("");
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter();
        var surroundings = new Surroundings(nothing, output, error) { WorkingDirectory = AppContext.BaseDirectory };
        Assert.True(await LoaderProgram.RunAsync(command, surroundings) == 0, error.ToString());
        return output.ToString();
    }
}
