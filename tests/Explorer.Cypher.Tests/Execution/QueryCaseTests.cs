using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>Runs every case of <c>Cases/*.txt</c> through the whole engine.</summary>
public sealed class QueryCaseTests
{
    public static TheoryData<QueryCase> Cases =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(QueryCaseFile.Read)
                .Where(c => c["query"] is not null),
        ];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_query_answers_as_its_case_says(QueryCase @case)
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        foreach (var statement in (@case["given"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Run(engine, statement, []);
        }

        if (@case["plan"] is { } plan)
        {
            Assert.Equal(plan.ReplaceLineEndings(" "), ((PreparedPlan)engine.Prepare(@case["query"]!)).Logical.ToString());
            return;
        }

        if (@case["error"] is { } error)
        {
            var thrown = Assert.Throws<CypherException>(() => Run(engine, @case["query"]!, Parameters(engine, @case)));
            Assert.StartsWith(error.ReplaceLineEndings(" "), $"{thrown.Type} {thrown.Detail}: {thrown.Message}", StringComparison.Ordinal);
            return;
        }

        var (columns, rows, counters) = Run(engine, @case["query"]!, Parameters(engine, @case));
        Assert.Equal(@case["changes"] ?? "none", Changes(counters));
        if ((@case["rows"] ?? @case["ordered rows"]) is { } expected)
        {
            var lines = expected.Split('\n').Select(Cells).ToArray();
            Assert.Equal(lines[0], string.Join(" | ", columns));
            Assert.Equal(Sorted(@case, lines.Skip(1)), Sorted(@case, rows));
        }
    }

    private static IEnumerable<string> Sorted(QueryCase @case, IEnumerable<string> rows) =>
        @case["ordered rows"] is null ? rows.Order(StringComparer.Ordinal) : rows;

    private static string Cells(string line) => string.Join(" | ", line.Trim('|').Split(" | ").Select(c => c.Trim()));

    private static Dictionary<string, Value> Parameters(CypherEngine engine, QueryCase @case)
    {
        if (@case["with"] is not { } map)
        {
            return [];
        }

        using var transaction = engine.Graph.BeginRead();
        var value = engine.Execute($"RETURN {map} AS map", null, transaction).Read()![0];
        return value.AsMap().ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
    }

    private static (IReadOnlyList<string> Columns, IReadOnlyList<string> Rows, QueryCounters Counters) Run(
        CypherEngine engine,
        string text,
        Dictionary<string, Value> parameters
    )
    {
        using var transaction = engine.Graph.BeginWrite(TestContext.Current.CancellationToken);
        var cursor = engine.Execute(
            text,
            parameters,
            transaction,
            commitBatch: own => own.CommitPart(),
            cancellationToken: TestContext.Current.CancellationToken
        );
        var rows = cursor.Rows().Select(r => string.Join(" | ", r.Select(v => v.ToString()))).ToArray();
        try
        {
            transaction.Commit();
        }
        catch (ConstraintViolationException broken)
        {
            throw ExecutionErrors.Translate(broken)!;
        }

        return (cursor.Columns, rows, cursor.Counters);
    }

    private static string Changes(QueryCounters counters)
    {
        (int Count, string Name)[] all =
        [
            (counters.NodesCreated, "+nodes"),
            (counters.NodesDeleted, "-nodes"),
            (counters.RelationshipsCreated, "+relationships"),
            (counters.RelationshipsDeleted, "-relationships"),
            (counters.LabelsAdded, "+labels"),
            (counters.LabelsRemoved, "-labels"),
            (counters.PropertiesSet, "properties"),
            (counters.ConstraintsAdded, "+constraints"),
            (counters.ConstraintsRemoved, "-constraints"),
            (counters.IndexesAdded, "+indexes"),
            (counters.IndexesRemoved, "-indexes"),
        ];
        var changed = all.Where(c => c.Count > 0).Select(c => $"{c.Name} {c.Count}").ToArray();
        return changed.Length == 0 ? "none" : string.Join(", ", changed);
    }
}
