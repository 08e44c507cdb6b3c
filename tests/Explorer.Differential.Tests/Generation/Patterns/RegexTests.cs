using System.Text;
using Explorer.Connections;
using Explorer.Differential.Tests.Answers;
using Explorer.Graph.Values;

namespace Explorer.Differential.Tests.Generation.Patterns;

/// <summary>
/// 1,000 generated regular expressions, each with a text, asked of both engines. <c>EXPLORER_TEST_SEED</c> shifts the seeds, and <c>EXPLORER_FUZZ_COUNT</c> says how many.
/// </summary>
[Collection(EnginesCollection.Name)]
public sealed class RegexTests(EnginePair engines, ITestOutputHelper output)
{
    private const int AtOnce = 50;
    private const string Refused = "refused";
    private const string NotServed = "not served";

    private static readonly int First = 500_000 + Seeds.Shift;
    private static readonly int Count = Seeds.Count(1_000);

    [Fact]
    public async Task The_engines_agree_on_what_matches()
    {
        EnginePair.Require();
        var pairs = Enumerable.Range(First, Count).Select(RegexGenerator.Of).ToList();
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        var unexplained = new StringBuilder();
        for (var i = 0; i < pairs.Count; i += AtOnce)
        {
            var some = pairs.GetRange(i, Math.Min(AtOnce, pairs.Count - i));
            var (ours, theirs) = (await AskAsync(engines.Ours, some), await AskAsync(engines.Theirs, some));
            for (var j = 0; j < some.Count; j++)
            {
                var answer = $"{ours[j]}, {theirs[j]}";
                said[answer] = said.GetValueOrDefault(answer) + 1;
                if (ours[j] != theirs[j] && !IsExplained(some[j], ours[j], theirs[j]))
                {
                    unexplained.Append(
                        $"\nseed {First + i + j}: /{some[j].Pattern}/ on '{some[j].Text}': ours {ours[j]}, Neo4j's {theirs[j]}"
                    );
                }
            }
        }

        output.WriteLine(string.Join("; ", said.OrderByDescending(one => one.Value).Select(one => $"{one.Key}: {one.Value}")));
        Assert.True(unexplained.Length == 0, unexplained.ToString());
        // Pairs that never match, or are mostly refused, would agree on little.
        Assert.InRange(said.GetValueOrDefault("TRUE, TRUE"), Count / 6, Count);
        Assert.InRange(said.GetValueOrDefault("FALSE, FALSE"), Count / 6, Count);
        Assert.InRange(said.GetValueOrDefault($"{Refused}, {Refused}"), Count / 50, Count / 5);
        Assert.InRange(said.Where(one => one.Key.StartsWith(NotServed, StringComparison.Ordinal)).Sum(one => one.Value), 0, Count / 50);
    }

    // The README of the engine says why, under "refused" and "other-rows".
    private static bool IsExplained(GeneratedPattern pair, string ours, string theirs) =>
        ours == NotServed
        || theirs == "a failure of its own"
        || (pair.Pattern.Contains("(?<", StringComparison.Ordinal) && pair.Text.Any(char.IsSurrogate));

    // Many at once where none is refused: a question costs Neo4j more than a pattern.
    private static async Task<IReadOnlyList<string>> AskAsync(IGraphConnection graph, List<GeneratedPattern> pairs)
    {
        var list = pairs.Select(pair => Value.List([pair.Text, pair.Pattern])).ToArray();
        var all = await graph.AskAsync(
            new Statement(
                "UNWIND $pairs AS pair RETURN pair[0] =~ pair[1] AS matches",
                new Dictionary<string, Value>(StringComparer.Ordinal) { ["pairs"] = Value.List(list) }
            )
        );
        if (all.Failure is null)
        {
            return [.. all.Rows.Select(row => row.Exact)];
        }

        if (pairs.Count > 1)
        {
            var half = pairs.Count / 2;
            return [.. await AskAsync(graph, pairs[..half]), .. await AskAsync(graph, pairs[half..])];
        }

        return
        [
            all.Failure.Message.Contains("cannot be used here", StringComparison.Ordinal) ? NotServed
            : all.Failure.Code.StartsWith("Neo.DatabaseError", StringComparison.Ordinal) ? "a failure of its own"
            : Refused,
        ];
    }
}
