using Explorer.Cypher.Errors;
using Explorer.Cypher.Tests.Support;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Refusals;

/// <summary>What Neo4j refuses is refused, and what it takes is taken; what differs on purpose has its reason in the engine's README.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void Each_statement_meets_its_verdict()
    {
        var wrong = new List<string>();
        foreach (var @case in VerdictCases.Read())
        {
            var verdict = Ask(@case);
            if (verdict.Code != @case.Ours)
            {
                wrong.Add($"{@case.Text}\n  should be {@case.Ours}, is {verdict.Code} {verdict.Message}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void What_differs_has_a_reason_that_the_readme_gives()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root(), "src", "Explorer.Cypher", "README.md"));
        Assert.All(
            VerdictCases.Read().Where(@case => @case.Ours != @case.Theirs),
            @case => Assert.Contains($"\n### {@case.Reason}\n", readme, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_statement_stores_what_no_statement_can_name()
    {
        foreach (var @case in VerdictCases.Read())
        {
            using var graph = new PropertyGraph();
            _ = Ask(@case, graph);
            using var after = graph.BeginRead();
            foreach (var tokens in new[] { after.Labels, after.RelationshipTypes, after.PropertyKeys })
            {
                Assert.DoesNotContain("", tokens.Names);
                Assert.DoesNotContain(tokens.Names, name => name.Contains('\0', StringComparison.Ordinal));
            }
        }
    }

    private static (string Code, string Message) Ask(VerdictCase @case)
    {
        using var graph = new PropertyGraph();
        return Ask(@case, graph);
    }

    private static (string Code, string Message) Ask(VerdictCase @case, PropertyGraph graph)
    {
        var engine = new CypherEngine(graph);
        using (var before = graph.BeginWrite(TestContext.Current.CancellationToken))
        {
            engine.Execute(VerdictCases.Graph, null, before, cancellationToken: TestContext.Current.CancellationToken);
            before.Commit();
        }

        using var transaction = graph.BeginWrite(TestContext.Current.CancellationToken);
        try
        {
            var cursor = engine.Execute(
                @case.Text,
                @case.Parameters,
                transaction,
                commitBatch: own => own.CommitPart(),
                cancellationToken: TestContext.Current.CancellationToken
            );
            _ = cursor.Rows().Count();
            transaction.Commit();
            return (VerdictCases.Shown(null), "");
        }
        catch (CypherException refused)
        {
            return (VerdictCases.Shown(refused.StatusCode), refused.Message);
        }
    }
}
