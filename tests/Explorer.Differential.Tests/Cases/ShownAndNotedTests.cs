using Explorer.Connections;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Cases;

/// <summary>SHOW commands, and what is said beside the rows of a statement.</summary>
[Collection(EnginesCollection.Name)]
public sealed class ShownAndNotedTests(EnginePair engines)
{
    private static readonly string[] Graph =
    [
        "CREATE (a:P:Q {id: 1, name: 'Ann', age: 30, pt: point({x: 1, y: 2})})-[:K {w: 1}]->(b:P {id: 2, name: 'Bob'})-[:K {w: 2}]->(:P {id: 3})-[:K {w: 3}]->(a),"
            + " (a)-[:L]->(:Z {id: 4})",
        "CREATE INDEX p_name FOR (n:P) ON (n.name)",
        "CREATE CONSTRAINT p_id FOR (n:P) REQUIRE n.id IS UNIQUE",
        "CREATE FULLTEXT INDEX ft FOR (n:P|Z) ON EACH [n.name]",
        "CREATE POINT INDEX ptx FOR (n:P) ON (n.pt)",
        "CREATE TEXT INDEX txt FOR (n:P) ON (n.name)",
        "CALL db.awaitIndexes()",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_engines_show_the_same()
    {
        EnginePair.Require();
        await FillAsync();
        var differences = new Differences();
        foreach (var text in Statements("shown"))
        {
            var order = text.Contains("ORDER BY", StringComparison.Ordinal) ? RowOrder.Total : RowOrder.None;
            differences.Compare($"shown: {text}", text, await engines.AskAsync(new Statement(text), AccessMode.Write), order);
        }

        await engines.EmptyAsync();
        differences.AssertOnlyKnown();
    }

    [Fact]
    public async Task The_engines_say_the_same_of_a_statement_and_of_the_same_place()
    {
        EnginePair.Require();
        await FillAsync();
        var differences = new Differences();
        foreach (var text in Statements("noted"))
        {
            var (ours, theirs) = (await NotesAsync(engines.Ours, text), await NotesAsync(engines.Theirs, text));
            differences.Compare($"noted: {text}", text, (ours, theirs), RowOrder.None);
        }

        await engines.EmptyAsync();
        differences.AssertOnlyKnown();
    }

    private static IEnumerable<string> Statements(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "Statements", file + ".txt"))
            .Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>The notifications of a statement as rows: code and place. LikelyMistake and IndexWanted are said by the embedded engine alone.</summary>
    private static async Task<Answer> NotesAsync(IGraphConnection graph, string text)
    {
        try
        {
            await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Write, Cancellation);
            var notes = (await cursor.ConsumeAsync(Cancellation))
                .Notifications.Where(note =>
                    !note.Code.EndsWith(".LikelyMistake", StringComparison.Ordinal)
                    && !note.Code.EndsWith(".IndexWanted", StringComparison.Ordinal)
                )
                .Select(note => $"{note.Code} {(note.Position is { } place ? $"{place.Line}:{place.Column}" : "-")}");
            return new Answer(["note"], [.. notes.Select(note => new Row(note, note))], Counters: null, Failure: null);
        }
        catch (GraphException wrong)
        {
            return new Answer([], [], Counters: null, new Failure(wrong.Code, IsAtOnce: false, wrong.Message));
        }
    }

    private async Task FillAsync()
    {
        await engines.EmptyAsync();
        foreach (var text in Graph)
        {
            await engines.WriteAsync(text);
        }
    }
}
