using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.Connections;
using Explorer.Cypher.Tests.Execution.Visibility;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>
/// Statements that look at what they have made themselves, and such in which a null stands for a node: the engine's own tests ask them all, and here some of them are asked of
/// both engines. <c>EXPLORER_TEST_SEED</c> takes others, and <c>EXPLORER_FUZZ_COUNT</c> says how many.
/// </summary>
[Collection(EnginesCollection.Name)]
public sealed partial class VisibilityTests(EnginePair engines)
{
    private static readonly Statement WholeGraph = new(
        "MATCH (a) RETURN a, null AS r, null AS b UNION ALL MATCH (a)-[r]->(b) RETURN a, r, b"
    );

    [Fact]
    public async Task The_engines_agree_on_what_a_statement_sees_of_its_own()
    {
        var dice = new Dice(600_000 + Seeds.Shift);
        await CompareAsync(
            Written.Before,
            Enumerable
                .Range(0, Seeds.Count(125))
                .Select(i =>
                    Renamed(
                        $"{dice.One([.. Written.Writers.Values])} {dice.One(Written.Between)} {(dice.Percent(30) ? dice.One(Written.Between) : "")} {dice.One(Written.Readers)}",
                        i
                    )
                )
        );
    }

    [Fact]
    public async Task The_engines_agree_on_a_null_that_stands_for_a_node()
    {
        var dice = new Dice(700_000 + Seeds.Shift);
        string[] all = [.. LoneNull.All.Select(one => one.Statement)];
        await CompareAsync(LoneNull.Before, Enumerable.Range(0, Seeds.Count(125)).Select(_ => dice.One(all)));
    }

    [Fact]
    public async Task The_engines_agree_on_parts_of_durations()
    {
        EnginePair.Require();
        var dice = new Dice(800_000 + Seeds.Shift);
        var differences = new Differences();
        for (var i = 0; i < 20; i++)
        {
            var items = Enumerable.Range(0, 40).Select(_ => $"{Duration(dice)} {dice.Word("*|/")} {Factor(dice)}");
            var text = $"UNWIND [{string.Join(",\n", items)}] AS d RETURN d";
            differences.Compare($"durations: {i}", text, await engines.AskAsync(new Statement(text)), RowOrder.None);
        }

        differences.AssertOnlyKnown();
    }

    private static string Duration(Dice dice) =>
        $"duration({{months: {dice.Number(-40, 40)}, days: {dice.Number(-400, 400)}, seconds: {dice.Number(-100_000, 100_000)}, nanoseconds: {dice.Number(-2_000_000_000, 2_000_000_000)}}})";

    private static string Factor(Dice dice) =>
        dice.Percent(40)
            ? dice.Number(1, 60).ToString(CultureInfo.InvariantCulture)
            : (dice.Number(-90_000, 90_000) / 1000.0 + 0.0005).ToString("0.0###", CultureInfo.InvariantCulture);

    private async Task CompareAsync(string before, IEnumerable<string> statements)
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        await engines.WriteAsync(before);
        var differences = new Differences();
        foreach (var text in statements)
        {
            differences.Compare(
                $"visibility: {text}",
                text,
                (await AskAsync(engines.Ours, text), await AskAsync(engines.Theirs, text)),
                RowOrder.None
            );
        }

        differences.AssertOnlyKnown();
    }

    private static async Task<Answer> AskAsync(IGraphConnection graph, string text)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Write, TestContext.Current.CancellationToken);
        var answer = await transaction.AskAsync(new Statement(text));
        return answer.Failure is null ? answer with { GraphAfter = (await transaction.AskAsync(WholeGraph)).Rows } : answer;
    }

    // A label, type or key that no statement before has made: those stay known when what has them is gone.
    private static string Renamed(string text, int number) =>
        NewNames().Replace(text, name => $"{name.Value}_{number.ToString(CultureInfo.InvariantCulture)}");

    [GeneratedRegex(@"\b(FRESH|Fresh|fresh)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NewNames();
}
