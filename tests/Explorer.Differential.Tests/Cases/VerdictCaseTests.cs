using Explorer.Connections;
using Explorer.Cypher.Tests.Support;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Cases;

/// <summary>What each engine refuses and what it takes, statement by statement, beside the verdicts that are written down.</summary>
[Collection(EnginesCollection.Name)]
public sealed class VerdictCaseTests(EnginePair engines)
{
    [Fact]
    public async Task Each_engine_says_of_a_statement_what_is_written_down()
    {
        EnginePair.Require();
        var wrong = new List<string>();
        var isAsItWas = false;
        foreach (var @case in VerdictCases.Read())
        {
            if (!isAsItWas)
            {
                await engines.EmptyAsync();
                await engines.WriteAsync(VerdictCases.Graph);
            }
            var (ours, theirs) = await engines.AskAsync(new Statement(@case.Text, @case.Parameters), AccessMode.Write);
            isAsItWas = LeavesAllAsItWas(@case.Text, ours) && LeavesAllAsItWas(@case.Text, theirs);
            Compare("Neo4j", @case.Theirs, theirs.Failure?.Code);
            Compare("the embedded engine", @case.Ours, ours.Failure?.Code);

            void Compare(string engine, string expected, string? code)
            {
                if (VerdictCases.Shown(code) != expected)
                {
                    wrong.Add($"{@case.Text}\n  {engine} says {VerdictCases.Shown(code)}, but {expected} is written down");
                }
            }
        }

        await engines.EmptyAsync();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    // What failed is undone, but for what it has committed on the way.
    private static bool LeavesAllAsItWas(string statement, Answer answer) =>
        answer.Counters is { ContainsUpdates: false }
        || (answer.Failure is not null && !statement.Contains("TRANSACTIONS", StringComparison.OrdinalIgnoreCase));
}
