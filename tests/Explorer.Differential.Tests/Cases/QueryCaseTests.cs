using Explorer.Connections;
using Explorer.Cypher.Tests.Execution;
using Explorer.Differential.Tests.Answers;
using Explorer.Graph.Values;

namespace Explorer.Differential.Tests.Cases;

/// <summary>The queries of the engine's text cases with the graphs that they are given, asked of both engines.</summary>
[Collection(EnginesCollection.Name)]
public sealed class QueryCaseTests(EnginePair engines)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_engines_agree_on_the_queries_of(string file)
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        var differences = new Differences();
        foreach (var one in QueryCaseFile.Read(Path.Combine(Folder, file)).Where(one => one["query"] is not null))
        {
            var order = one["ordered rows"] is null ? RowOrder.None : RowOrder.Total;
            differences.Compare(one.Name, one["query"]!, await AskAsync(one), order);
        }

        differences.AssertOnlyKnown();
    }

    private async Task<(Answer Ours, Answer Theirs)> AskAsync(QueryCase one)
    {
        var given = (one["given"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var question = new Statement(one["query"]!, await ParametersAsync(one));
        return given.Append(question.Text).Any(NeedsToBeCommitted)
            ? await AskForGoodAsync(given, question)
            : (await AskAndForgetAsync(engines.Ours, given, question), await AskAndForgetAsync(engines.Theirs, given, question));
    }

    /// <summary>In a transaction that is rolled back: quicker than emptying the graph.</summary>
    private static async Task<Answer> AskAndForgetAsync(IGraphConnection graph, string[] given, Statement question)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Write, TestContext.Current.CancellationToken);
        foreach (var text in given)
        {
            Assert.Null((await transaction.AskAsync(new Statement(text))).Failure);
        }
        return await transaction.AskAsync(question);
    }

    /// <summary>Neo4j does not let one transaction change both the schema and the data, nor begin others; and its counts are of what is committed.</summary>
    private async Task<(Answer Ours, Answer Theirs)> AskForGoodAsync(string[] given, Statement question)
    {
        foreach (var text in given)
        {
            await engines.WriteAsync(text);
        }
        var answers = await engines.AskAsync(question, AccessMode.Write);
        await engines.EmptyAsync();
        return answers;
    }

    private async Task<IReadOnlyDictionary<string, Value>> ParametersAsync(QueryCase one)
    {
        if (one["with"] is not { } map)
        {
            return new Dictionary<string, Value>(StringComparer.Ordinal);
        }
        var cancellation = TestContext.Current.CancellationToken;
        await using var cursor = await engines.Ours.RunAsync(new Statement($"RETURN {map} AS map"), AccessMode.Read, cancellation);
        return (await cursor.ReadAsync(cancellation).FirstAsync(cancellation))[0].AsMap();
    }

    private static bool NeedsToBeCommitted(string text) =>
        text.Contains(" CONSTRAINT", StringComparison.Ordinal)
        || text.Contains(" INDEX", StringComparison.Ordinal)
        || text.Contains(" IN TRANSACTIONS", StringComparison.Ordinal)
        || text.Contains("db.schema.", StringComparison.Ordinal)
        || text.StartsWith("SHOW ", StringComparison.Ordinal);
}
