using System.Globalization;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Rewrites;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Execution.Plans;

/// <summary>
/// Plans that find rows in another way than the text says give the same rows: generated statements on random graphs, each with its plan and with the plain one. What they write is written in a
/// transaction that is given up, in which all is looked at again. <c>EXPLORER_TEST_SEED</c> looks at other graphs.
/// </summary>
public sealed class PlanAgreementTests(ITestOutputHelper output)
{
    private const int Graphs = 40;
    private const int StatementsOfEach = 75;

    private static readonly int FirstSeed = int.Parse(
        Environment.GetEnvironmentVariable("EXPLORER_TEST_SEED") is { Length: > 0 } given ? given : "1",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public void Every_plan_gives_the_rows_of_the_plain_one()
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var differences = new List<string>();
        for (var seed = FirstSeed; seed < FirstSeed + Graphs; seed++)
        {
            var statements = new PlanStatements(seed);
            using var graph = new PropertyGraph();
            var engine = new CypherEngine(graph);
            var plain = new CypherEngine(graph, new CypherEngineOptions { Plans = PlanChoice.Plain });
            var tables = new CypherEngine(graph, new CypherEngineOptions { Plans = PlanChoice.Tables });
            foreach (var statement in statements.Graph())
            {
                using var transaction = graph.BeginWrite(TestContext.Current.CancellationToken);
                engine.Execute(statement, null, transaction).Rows().Count();
                transaction.Commit();
            }

            for (var i = 0; i < StatementsOfEach; i++)
            {
                var statement = statements.Next();
                var expected = Answer(plain, statement);
                foreach (var other in new[] { engine, tables })
                {
                    Count(used, other, statement);
                    var actual = Answer(other, statement);
                    if (expected != actual)
                    {
                        differences.Add($"seed {seed}: {statement}\n{other.Explain(statement)}  expected {expected}\n  actual   {actual}");
                    }
                }
            }
        }

        output.WriteLine(string.Join(", ", used.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}")));
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} differ; the shortest:\n{string.Join('\n', differences.OrderBy(one => one.Length).Take(5))}"
        );
        foreach (
            var name in new[]
            {
                nameof(SemiJoin),
                nameof(AntiSemiJoin),
                nameof(NodeSetScan),
                nameof(GroupedJoin),
                nameof(LevelExpand),
                nameof(NeighbourIntersection),
            }
        )
        {
            Assert.True(used.GetValueOrDefault(name) >= 20, $"{name} is in {used.GetValueOrDefault(name)} plans only");
        }
    }

    private static void Count(Dictionary<string, int> used, CypherEngine engine, string statement)
    {
        foreach (var name in ((PreparedPlan)engine.Prepare(statement)).Logical.Flatten().Select(o => o.GetType().Name).Distinct())
        {
            used[name] = used.GetValueOrDefault(name) + 1;
        }
    }

    // All rows, and all that is in the graph then. Neither rows without ORDER BY nor collected values have an order.
    private static string Answer(CypherEngine engine, string text)
    {
        using var transaction = engine.Graph.BeginWrite(TestContext.Current.CancellationToken);
        try
        {
            var rows = engine.Execute(text, null, transaction).Rows().Select(row => string.Join(" | ", row.Select(Show))).ToList();
            if (!text.Contains(" ORDER BY ", StringComparison.Ordinal))
            {
                rows.Sort(StringComparer.Ordinal);
            }

            var after = engine.Execute("MATCH (n) RETURN count(n) AS n, sum(n.i) AS s", null, transaction).Read()!;
            return $"{rows.Count}: {string.Join(", ", rows)}; {string.Join(", ", after.Select(Show))}";
        }
        catch (CypherException error)
        {
            return $"{error.Type} {error.Detail}";
        }
    }

    private static string Show(Value value) =>
        value.Kind == ValueKind.List
            ? $"[{string.Join(", ", value.AsList().Select(Show).Order(StringComparer.Ordinal))}]"
            : value.ToString();
}
