using System.Diagnostics;
using System.Globalization;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Execution.Operators;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Tests.Execution.Plans;

/// <summary>
/// Rows that several threads group are those that one groups, in the same order and to the last digit, and so are the errors: generated statements on random graphs. <c>EXPLORER_TEST_SEED</c> looks
/// at others.
/// </summary>
public sealed class ParallelAgreementTests(ITestOutputHelper output)
{
    private const int Graphs = 6;
    private const int StatementsOfEach = 60;
    private const int Nodes = 2_000;

    private static readonly string[] Rows =
    [
        "MATCH (a:A)",
        "MATCH (a)",
        "MATCH (a:A) WHERE a.i > 3",
        "MATCH (a:A)-[r:R]->(b)",
        "MATCH (a)-[r:R|S]-(b)",
        "MATCH (a)-[r:S]->(b) WHERE a.i < 7",
        "MATCH (a:A)-[:R]->()-[r:S]-(b)",
        "MATCH (a:A)-[r]-(b) WITH a, b, a.i + 1 AS c",
        "MATCH (a:A) WHERE COUNT { (a)-[:R]->() } > 1",
        "MATCH (a:A) UNWIND [1, 2] AS c WITH a, c",
    ];

    private static readonly string[] Keys =
    [
        "a.i AS k",
        "a.m AS k",
        "a.s AS k",
        "labels(a) AS k",
        "a.i % 2 AS k, a.s AS l",
        "COUNT { (a)-[:S]-() } AS k",
        "date.truncate('month', a.t) AS k",
        "10 / a.i AS k",
    ];

    private static readonly string[] Aggregates =
    [
        "count(*)",
        "count(a.s)",
        "count(DISTINCT a.m)",
        "sum(a.i)",
        "sum(a.m)",
        "sum(a.f)",
        "sum(a.h)",
        "sum(a.d)",
        "sum(DISTINCT a.i)",
        "avg(a.i)",
        "avg(a.m)",
        "avg(a.h)",
        "min(a.m)",
        "max(a.t)",
        "min(a.s)",
        "max(a.i)",
        "collect(a.i)",
        "sum(a.s)",
        "stDev(a.i)",
    ];

    private static readonly int FirstSeed = int.Parse(
        Environment.GetEnvironmentVariable("EXPLORER_TEST_SEED") is { Length: > 0 } given ? given : "1",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public void Several_threads_give_the_rows_of_one()
    {
        var (parallel, failed) = (0, 0);
        for (var seed = FirstSeed; seed < FirstSeed + Graphs; seed++)
        {
            var dice = new Random(seed);
            using var graph = Graph(dice, Nodes);
            var together = new CypherEngine(graph, new CypherEngineOptions { HelpingThreads = 3, HelpedRows = 0 });
            var alone = new CypherEngine(graph, new CypherEngineOptions { HelpingThreads = 0 });
            for (var i = 0; i < StatementsOfEach; i++)
            {
                var statement = Statement(dice);
                parallel += PhysicalOperators.Within(together.Prepare(statement)).Contains(typeof(ParallelAggregation)) ? 1 : 0;
                var expected = Answer(alone, statement);
                failed += expected.StartsWith('!') ? 1 : 0;
                Assert.Equal($"{statement}\n{expected}", $"{statement}\n{Answer(together, statement)}");
            }
        }

        output.WriteLine($"{parallel} by several threads, {failed} failed");
        Assert.InRange(parallel, Graphs * StatementsOfEach / 4, Graphs * StatementsOfEach);
        Assert.InRange(failed, 1, Graphs * StatementsOfEach / 2);
    }

    [Fact]
    public void A_cancel_stops_all_threads()
    {
        using var graph = Graph(new Random(1), Nodes);
        var engine = new CypherEngine(graph, new CypherEngineOptions { HelpingThreads = 3, HelpedRows = 0 });
        using var cancel = new CancellationTokenSource();
        using var transaction = graph.BeginRead();
        using var cursor = engine.Execute(
            "MATCH (a)-[:R|S]-()-[:R|S]-()-[:R|S]-()-[:R|S]-()-[:R|S]-()-[:R|S]-()-[:R|S]-()-[:R|S]-()-[:R|S]-() RETURN a.i AS k, count(*) AS n",
            null,
            transaction,
            cancellationToken: cancel.Token
        );
        // From a thread of its own: a timer would wait for one of the pool's, which all may be at work here.
        var canceller = new Thread(() =>
        {
            cancel.Token.WaitHandle.WaitOne(50);
            cancel.Cancel();
        });
        canceller.Start();
        var watch = Stopwatch.StartNew();
        Assert.ThrowsAny<Exception>(() => cursor.Read());
        canceller.Join();
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5_000); // left alone it would go on for hours
    }

    [Fact]
    public void Together_they_hold_no_more_than_one_may()
    {
        using var graph = Graph(new Random(1), Nodes);
        var limits = new QueryLimits { MemoryBytes = 300_000 };
        var engine = new CypherEngine(graph, new CypherEngineOptions { HelpingThreads = 3, HelpedRows = 0 });
        using var transaction = graph.BeginRead();
        var one = engine.Execute("MATCH (a:A) RETURN a.i AS k, count(*) AS n", null, transaction, limits).Rows().Count();
        Assert.InRange(one, 2, 100);
        var error = Assert.Throws<CypherException>(() =>
            engine.Execute("MATCH (a)-[r]-(b) RETURN a, r, b, count(*) AS n", null, transaction, limits).Rows().Count()
        );
        Assert.Contains("memory", error.Detail + error.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static string Statement(Random dice)
    {
        var aggregates = Enumerable.Range(0, dice.Next(1, 4)).Select(i => $"{One(dice, Aggregates)} AS x{i}");
        string[] keys = dice.Next(5) == 0 ? [] : [One(dice, Keys)];
        var order = keys.Length > 0 && dice.Next(4) == 0 ? " ORDER BY x0 LIMIT 5" : "";
        return $"{One(dice, Rows)} RETURN {string.Join(", ", keys.Concat(aggregates))}{order}";
    }

    private static PropertyGraph Graph(Random dice, int nodes)
    {
        var graph = new PropertyGraph();
        using var transaction = graph.BeginWrite(TestContext.Current.CancellationToken);
        var engine = new CypherEngine(graph);
        engine
            .Execute(
                """
                UNWIND $nodes AS n CREATE (a:N) SET a = n
                WITH a, n WHERE n.label SET a:A
                """,
                new Dictionary<string, Value> { ["nodes"] = Value.List([.. Enumerable.Range(0, nodes).Select(_ => Node(dice))]) },
                transaction
            )
            .Read();
        var ids = transaction.Nodes().ToArray();
        for (var i = 0; i < nodes * 2; i++)
        {
            transaction.CreateRelationship(dice.Next(3) == 0 ? "R" : "S", ids[dice.Next(nodes)], ids[dice.Next(nodes)]);
        }

        transaction.Commit();
        return graph;
    }

    // i: integers, one in many 0; m: integers and floats that may be equal, and now and then nothing; f: floats; h: large; d: durations and numbers; s: texts; t: days.
    private static Value Node(Random dice)
    {
        var zero = dice.Next(2_000) == 0;
        return Value.Map(
            new Dictionary<string, Value>(StringComparer.Ordinal)
            {
                ["label"] = dice.Next(3) > 0,
                ["i"] = zero ? 0 : dice.Next(1, 12),
                ["m"] = dice.Next(4) switch
                {
                    0 => Value.Null,
                    1 => (double)dice.Next(5),
                    _ => dice.Next(5),
                },
                ["f"] = dice.NextDouble(),
                ["h"] = dice.NextInt64(1L << 52),
                ["t"] = Value.Date(CypherDate.Of(2012, 1, 1).PlusDays(dice.Next(400))),
                ["s"] = $"s{dice.Next(6)}",
                ["d"] = dice.Next(1_000) == 0 ? Value.Duration(default) : dice.Next(3),
            }
        );
    }

    private static string One(Random dice, string[] of) => of[dice.Next(of.Length)];

    private static string Answer(CypherEngine engine, string text)
    {
        using var transaction = engine.Graph.BeginRead();
        try
        {
            return string.Join('\n', engine.Execute(text, null, transaction).Rows().Select(row => string.Join(" | ", row)));
        }
        catch (CypherException error)
        {
            return $"! {error.Type} {error.Detail}";
        }
    }
}
