using Explorer.Connections;
using Explorer.Cypher.Tests.Support;

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
        var isClean = false;
        foreach (var @case in VerdictCases.Read())
        {
            if (!isClean)
            {
                await engines.EmptyAsync();
            }
            else
            {
                await engines.WriteAsync("MATCH (n) DETACH DELETE n");
            }
            // Only these leave something behind that is no node.
            isClean =
                !@case.Text.Contains("INDEX", StringComparison.OrdinalIgnoreCase)
                && !@case.Text.Contains("CONSTRAINT", StringComparison.OrdinalIgnoreCase);
            await engines.WriteAsync(VerdictCases.Graph);
            var (ours, theirs) = await engines.AskAsync(new Statement(@case.Text, @case.Parameters), AccessMode.Write);
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
}
