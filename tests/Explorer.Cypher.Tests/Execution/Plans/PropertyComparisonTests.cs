using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Execution.Plans;

/// <summary>
/// A comparison of a property finds what is found where the plan cannot see that it is one: <c>[n.p][0]</c> is no property of a variable, so nothing is made easier for it. Properties are of every
/// kind, beside each other and mixed, and so is what they are compared with.
/// </summary>
public sealed class PropertyComparisonTests
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "3",
        "-2",
        "3000000000",
        "2.5",
        "3.0",
        "0.0 / 0.0",
        "'b'",
        "'ab'",
        "[1, 2]",
        "date('2012-06-01')",
        "date('2012-06-02')",
        "localtime('12:00')",
        "localdatetime('2012-06-01T12:00')",
        "localdatetime('9999-06-01T12:00')",
        "datetime('2012-06-01T00:00:00Z')",
        "datetime('2012-06-01T02:00:00+02:00')",
        "datetime('2012-06-01T00:00:00.000000001Z')",
        "datetime('2012-06-01T03:00:00[Europe/Moscow]')",
        "datetime('-5000-06-01T00:00:00Z')",
        "duration('P1D')",
        "point({x: 1, y: 2})",
    ];

    private static readonly string[] Signs = ["<", "<=", ">", ">="];

    [Fact]
    public void Rows_are_those_of_a_comparison_that_the_plan_does_not_see()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        using var transaction = graph.BeginWrite(TestContext.Current.CancellationToken);
        foreach (var value in Values)
        {
            // One kind in a column of its own (its number is the label), and all kinds in another.
            var kind = $"K{Array.IndexOf(Values, value)}";
            Rows($"UNWIND range(1, 3) AS i CREATE (a:All:{kind} {{p: {value}, i: i}})-[:T {{p: {value}, i: i}}]->(a)", null);
            Rows($"CREATE (:All:{kind} {{{kind}: {value}, p: {value}}})-[:U {{p: {value}}}]->(:All)", null);
        }

        foreach (var value in Values)
        {
            var bound = Rows($"RETURN {value} AS v", null)[0][0];
            var parameters = new Dictionary<string, Value> { ["v"] = bound };
            foreach (var sign in Signs)
            {
                foreach (var pattern in new[] { "(n:All)", "(n)", "()-[n:T]->()", "()-[n:T|U]-()" })
                {
                    Same(pattern, $"$.p {sign} {value}", null);
                    Same(pattern, $"$.p {sign} $v", parameters);
                    Same(pattern, $"$v {sign} $.p", parameters);
                    Same(pattern, $"$.p {sign} $v AND $.i < 3", parameters);
                    Same(pattern, $"$.i < 3 AND NOT $.p {sign} $v", parameters);
                    Same(pattern, $"$.missing {sign} $v OR $.p {sign} $v", parameters);
                }
            }
        }

        List<Value[]> Rows(string text, Dictionary<string, Value>? parameters) => [.. engine.Execute(text, parameters, transaction).Rows()];

        void Same(string pattern, string condition, Dictionary<string, Value>? parameters)
        {
            var (seen, hidden) = (condition.Replace("$.", "n.", StringComparison.Ordinal), Hidden(condition));
            var expected = Rows($"MATCH {pattern} WHERE {hidden} RETURN id(n) AS id", parameters).Select(row => row[0]);
            var actual = Rows($"MATCH {pattern} WHERE {seen} RETURN id(n) AS id", parameters).Select(row => row[0]);
            Assert.True(expected.SequenceEqual(actual), $"{pattern} {seen} with {parameters?["v"]}");
        }

        static string Hidden(string condition)
        {
            foreach (var key in new[] { "p", "i", "missing" })
            {
                condition = condition.Replace($"$.{key}", $"[n.{key}][0]", StringComparison.Ordinal);
            }

            return condition;
        }
    }

    [Fact]
    public void A_scan_counts_the_rows_that_its_filter_does_not_let_through()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        using var transaction = graph.BeginWrite(TestContext.Current.CancellationToken);
        engine.Execute("UNWIND range(1, 100) AS i CREATE (a:A {i: i})-[:T {i: i}]->(:B)", null, transaction).Rows().Count();

        // The scan, and the filter on it.
        Assert.Equal([100, 30], RowsOf("PROFILE MATCH (a:A) WHERE a.i <= 30 RETURN a.i AS i")[..2]);
        Assert.Equal([200, 60], RowsOf("PROFILE MATCH ()-[t:T]-() WHERE t.i <= 30 RETURN t.i AS i")[..2]);
        Assert.Equal([50, 20], RowsOf("PROFILE MATCH (a:A) WHERE a.i > 30 RETURN a.i AS i LIMIT 20")[..2]);

        long[] RowsOf(string text)
        {
            using var cursor = engine.Execute(text, null, transaction);
            cursor.Rows().Count();
            var rows = new List<long>();
            for (var step = cursor.Plan; step is not null; step = step.Children.FirstOrDefault())
            {
                rows.Insert(0, step.Rows ?? -1);
            }

            return [.. rows];
        }
    }
}
