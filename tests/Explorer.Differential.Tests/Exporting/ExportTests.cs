using Explorer.Connections;
using Explorer.Differential.Tests.Answers;
using Explorer.Loader;
using Explorer.Loader.Commands;

namespace Explorer.Differential.Tests.Exporting;

/// <summary>A script that was exported here makes on Neo4j what <c>load</c> makes there.</summary>
[Collection(EnginesCollection.Name)]
public sealed class ExportTests(EnginePair engines)
{
    private const string AllNodes = "MATCH (n) RETURN labels(n) AS bagOfLabels, properties(n) AS properties";
    private const string AllRelationships = "MATCH (a)-[r]->(b) RETURN a, r, b";
    private const string Schema = "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties";

    [Fact]
    public async Task A_script_from_the_embedded_graph_makes_the_same_graph_in_Neo4j_once_and_twice()
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        await engines.LoadSuccessionAsync();
        var loaded = await DumpAsync();

        await engines.EmptyAsync();
        var statements = await ExportAsync();
        foreach (var statement in statements.Concat(statements))
        {
            var answer = await engines.Theirs.AskAsync(new Statement(statement), AccessMode.Write);
            Assert.True(answer.Failure is null, $"{answer.Failure}\n{statement[..Math.Min(statement.Length, 400)]}");
        }

        var made = await DumpAsync();
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

    private static async Task<List<string>> ExportAsync()
    {
        using var nothing = new StringReader("");
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter();
        var surroundings = new Surroundings(nothing, output, error) { WorkingDirectory = AppContext.BaseDirectory };
        Assert.Equal(0, await LoaderProgram.RunAsync(["export", "succession", "--graph", "embedded:", "--format", "cypher"], surroundings));
        // Line breaks within a text are written as \n, so a semicolon at the end of a line ends a statement.
        return [.. output.ToString().Split(";\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
