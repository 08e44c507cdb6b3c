using Explorer.Connections;
using Explorer.Cypher.Tests.Support;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Cases;

/// <summary>The statements that the engine's text cases only parse or check: both engines must accept or refuse them, with the same code.</summary>
[Collection(EnginesCollection.Name)]
public sealed class StatementCaseTests(EnginePair engines)
{
    public static TheoryData<string> Files =>
        [
            .. new[] { "Syntax", "Semantics" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder, "Cases"), "*.txt"))
                .Select(file => Path.ChangeExtension(Path.GetRelativePath(AppContext.BaseDirectory, file), null))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_engines_accept_and_refuse_the_same_of(string file)
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        var differences = new Differences();
        foreach (var statement in StatementCases.Of(file).Select(row => row.Data.Item1))
        {
            // Only the verdict counts, so nothing is carried out.
            var text =
                statement.StartsWith("EXPLAIN", StringComparison.Ordinal) || statement.StartsWith("PROFILE", StringComparison.Ordinal)
                    ? statement
                    : "EXPLAIN " + statement;
            var (ours, theirs) = await engines.AskAsync(new Statement(text), AccessMode.Write);
            differences.Compare($"{file}: {statement.ReplaceLineEndings(" ")}", text, (Verdict(ours), Verdict(theirs)), RowOrder.None);
        }

        differences.AssertOnlyKnown();
    }

    private static Answer Verdict(Answer answer) => answer with { Columns = [], Rows = [], Counters = null };
}
