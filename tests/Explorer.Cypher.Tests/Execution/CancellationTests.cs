using System.Diagnostics;
using Explorer.Cypher.Errors;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>Whoever cancels a statement gets an answer at once, whichever operator or function is at work. A new operator needs a statement here.</summary>
public sealed class CancellationTests : IDisposable
{
    private const string Endless = "UNWIND range(1, 2000000000) AS x ";

    // What it takes is printed, and is a few milliseconds; what is asserted allows for a machine that is busy with other things.
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Begun = TimeSpan.FromMilliseconds(60);

    private static readonly Dictionary<string, string> ByOperator = new(StringComparer.Ordinal)
    {
        ["Aggregation"] = Endless + "RETURN x % 3 AS k, count(*) AS c",
        ["AllNodesScan"] = Endless + "MATCH (n) RETURN count(*)",
        ["Apply"] = Endless + "CALL (x) { UNWIND [1, x] AS y RETURN sum(y) AS y } RETURN count(*)",
        ["Argument"] = Endless + "CALL (x) { RETURN x AS y } RETURN sum(y)",
        ["CartesianProduct"] = "MATCH (a:N), (b:N), (c:N), (d:N), (e:N) RETURN count(*)",
        ["Create"] = Endless + "CREATE (:New)",
        ["Delete"] = Endless + "CREATE (n:New) DELETE n",
        ["Distinct"] = Endless + "WITH DISTINCT x % 10 AS y RETURN count(*)",
        ["Eager"] = "MATCH (a:N), (b:N), (c:N), (d:N), (e:N) WHERE a.i + b.i + c.i + d.i + e.i < 0 CREATE (:N)",
        ["Expand"] = "MATCH (a:N)-[:T]->()-[:T]->()-[:T]->()-[:T]->()-[:T]->() RETURN count(*)",
        ["Filter"] = Endless + "WITH x WHERE x < 0 RETURN x",
        ["Foreach"] = "FOREACH (x IN range(1, 2000000000) | MERGE (n:New {i: x % 3}))",
        ["GroupedJoin"] = Endless + "CALL { MATCH (n:N) RETURN sum(COUNT { (n)-[:T]->(:N {i: 7}) }) AS c } RETURN sum(c)",
        ["HashJoin"] = "MATCH (a:N), (b:N), (c:N), (d:N) WHERE a.g = b.g AND b.g = c.g AND c.g = d.g RETURN count(*)",
        ["LevelExpand"] = Endless + "CALL { MATCH (a:N {i: 1})-[:T*1..3]-(b) RETURN count(DISTINCT b) AS c } RETURN sum(c)",
        ["Limit"] = Endless + "WITH x LIMIT 1999999999 RETURN count(*)",
        ["LoadCsv"] = Endless + "LOAD CSV FROM 'file:///rows.csv' AS row RETURN count(*)",
        ["Merge"] = Endless + "MERGE (n:New {i: x % 3})",
        ["NeighbourIntersection"] = Endless + "CALL { MATCH (a:N)-[:T]->(b)-[:T]->(c)-[:T]->(a) RETURN count(*) AS c } RETURN sum(c)",
        ["NodeByIdSeek"] = Endless + "MATCH (n) WHERE id(n) = x % 10 RETURN count(*)",
        ["NodeByLabelScan"] = Endless + "MATCH (n:N) RETURN count(*)",
        ["NodeIndexListSeek"] = Endless + "MATCH (n:N) WHERE n.i IN [1, 2, x % 10] RETURN count(*)",
        ["NodeIndexOrderedScan"] = Endless + "CALL { MATCH (n:N) RETURN n.i AS i ORDER BY n.i DESC LIMIT 5 } RETURN sum(i)",
        ["NodeIndexRangeSeek"] = Endless + "MATCH (n:N) WHERE n.i > x % 10 RETURN count(*)",
        ["NodeIndexSeek"] = Endless + "MATCH (n:N {i: x % 10}) RETURN count(*)",
        ["NodeSetScan"] = Endless + "CALL { MATCH (n:N) WHERE EXISTS { (n)-[:T]->(:N {i: 7}) } RETURN count(n) AS c } RETURN sum(c)",
        ["Optional"] = Endless + "OPTIONAL MATCH (n:None {i: x}) RETURN count(*)",
        ["ParallelAggregation"] = "MATCH (a:N)-[:T]->()-[:T]->()-[:T]->()-[:T]->()-[:T]->() RETURN a.g AS g, count(*) AS c",
        ["ProcedureCall"] = Endless + "CALL db.labels() YIELD label RETURN count(*)",
        ["ProjectEndpoints"] = "MATCH ()-[r:T]->() WITH r LIMIT 1 " + Endless + "MATCH (a)-[r]->(b) RETURN count(*)",
        ["Projection"] = Endless + "WITH x + 1 AS y RETURN sum(y)",
        ["RelationshipLeaf"] = Endless + "MATCH ()-[r:T]->() RETURN count(*)",
        ["Repeat"] = "MATCH (a:N) ((b)-[:T]->(c) WHERE b.i < 1000)+ (d) WHERE d.i < 0 RETURN count(*)",
        ["SemiApply"] = Endless + "WITH x WHERE NOT EXISTS { MATCH (n:N) WHERE n.i = -x } RETURN count(*)",
        ["SemiJoin"] = Endless + "CALL { MATCH (n:N) WHERE NOT EXISTS { (n)-[:T]->(:N {i: 7}) } RETURN count(n) AS c } RETURN sum(c)",
        ["SetProperty"] = "MATCH (n:N {i: 1}) " + Endless + "SET n.x = x",
        ["ShortestPath"] = Endless + "MATCH p = shortestPath((a:N {i: 1})-[:T*]->(b:N {i: 2})) RETURN count(*)",
        ["Skip"] = Endless + "RETURN x SKIP 1999999999",
        ["Sort"] = Endless + "WITH x ORDER BY -x RETURN count(*)",
        ["StatefulShortestPath"] =
            Endless + "MATCH p = ANY SHORTEST (a:N {i: 1}) ((b)-[:T]->(c)-[:T]->(d) WHERE b.i <> d.i)+ (e:N {i: 2}) RETURN count(*)",
        ["StoredAggregation"] = Endless + "CALL { MATCH (n:N) RETURN count(n) AS c } RETURN sum(c)",
        ["Top"] = Endless + "RETURN x ORDER BY -x LIMIT 5",
        ["TransactionApply"] = Endless + "CALL (x) { MERGE (n:New) SET n.x = x } IN TRANSACTIONS OF 10 ROWS ON ERROR CONTINUE",
        ["Union"] = "CALL { " + Endless + "WITH x WHERE x < 0 RETURN x UNION ALL RETURN 1 AS x } RETURN count(*)",
        ["UnitApply"] = Endless + "CALL (x) { MERGE (n:New) SET n.x = x }",
        ["Unwind"] = Endless + "RETURN count(*)",
        ["VarLengthExpand"] = "MATCH (a:N)-[:T*]->(b) WHERE b.i < 0 RETURN count(*)",
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("explorer-");
    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;
    private readonly ITestOutputHelper _output;

    public CancellationTests(ITestOutputHelper output)
    {
        _output = output;
        File.WriteAllText(Path.Combine(_folder.FullName, "rows.csv"), "a,b\nc,d\n");
        _engine = new CypherEngine(_graph, new CypherEngineOptions { ImportFolder = _folder.FullName });
        Write("CREATE INDEX n_i FOR (n:N) ON (n.i)");
        Write("UNWIND range(0, 299) AS i CREATE (:N {i: i, g: 1})");
        Write("MATCH (a:N), (b:N) WHERE (a.i * 7 + b.i * 11) % 30 = 0 CREATE (a)-[:T]->(b)");
    }

    public static TheoryData<string> Operators => [.. PhysicalOperators.All.Select(type => type.Name)];

    public void Dispose()
    {
        _graph.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public async Task An_operator_at_work_can_be_cancelled(string name)
    {
        Assert.True(ByOperator.TryGetValue(name, out var text), $"No statement keeps {name} busy: add one to {nameof(CancellationTests)}");
        Assert.Contains(name, PhysicalOperators.Within(_engine.Prepare(text)).Select(type => type.Name));
        await CancelAsync(text);
    }

    [Theory]
    [InlineData("a search in a long list", "RETURN -1 IN range(1, 2000000000) AS x")]
    [InlineData("a list that grows", "RETURN size([x IN range(1, 2000000000) WHERE x < 0]) AS n")]
    [InlineData("all items of a list", "RETURN all(x IN range(1, 2000000000) WHERE x > 0) AS b")]
    [InlineData("a sum over a list", "RETURN reduce(s = 0, x IN range(1, 2000000000) | s + x) AS s")]
    [InlineData("copying lists", "RETURN size(reduce(l = range(1, 1000000), x IN range(1, 2000000000) | tail(l) + x)) AS n")]
    [InlineData("joining texts", "RETURN size(reduce(t = '', x IN range(1, 2000000000) | right(t + x, 100000))) AS n")]
    [InlineData(
        "replacing in a long text",
        "WITH reduce(t = 'ab', x IN range(1, 20) | t + t) AS t " + Endless + "RETURN sum(size(replace(t, 'b', 'cc')))"
    )]
    [InlineData(
        "a hopeless regular expression",
        Endless + "WITH x WHERE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' =~ '(?=a)(a+)+b' RETURN count(*)"
    )]
    [InlineData("a regular expression for each row", Endless + "WITH x WHERE toString(x) =~ '.*[02468]' RETURN count(*)")]
    [InlineData("a percentile", Endless + "WITH x LIMIT 2000000 RETURN percentileCont(-x, 0.5)")]
    [InlineData(
        "a path that must fulfil a condition",
        "MATCH p = shortestPath((a:N {i: 1})-[:T*]-(b:N {i: 2})) WHERE length(p) > 50 RETURN length(p)"
    )]
    [InlineData("a subquery in an expression", "RETURN COUNT { MATCH (a:N), (b:N), (c:N), (d:N), (e:N) } AS n")]
    [InlineData("collecting from a subquery", "RETURN size(COLLECT { MATCH (a:N), (b:N), (c:N), (d:N) RETURN a.i }) AS n")]
    public Task Long_work_within_a_row_can_be_cancelled(string what, string text)
    {
        _output.WriteLine(what);
        return CancelAsync(text);
    }

    [Theory]
    [InlineData("CREATE INDEX n_g FOR (n:N) ON (n.g)")]
    [InlineData("CREATE CONSTRAINT n_u FOR (n:N) REQUIRE (n.i, n.g) IS UNIQUE")]
    [InlineData("CREATE CONSTRAINT n_x FOR (n:N) REQUIRE n.i IS NOT NULL")]
    public void A_command_that_looks_at_all_that_is_stored_can_be_cancelled(string text)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        var before = (transaction.Indexes.Count, transaction.Constraints.Count);

        var error = Assert.Throws<CypherException>(() =>
            _engine.Execute(text, null, transaction, cancellationToken: new CancellationToken(canceled: true))
        );

        Assert.Equal(CypherErrorType.Cancelled, error.Type);
        Assert.Equal(before, (transaction.Indexes.Count, transaction.Constraints.Count));
    }

    /// <summary>A machine that is busy with other things may delay anything once, but not three times.</summary>
    private async Task CancelAsync(string text)
    {
        var time = await CancelOnceAsync(text);
        for (var again = 0; again < 2 && time > Promptly; again++)
        {
            time = await CancelOnceAsync(text);
        }
        _output.WriteLine($"{time.TotalMilliseconds:0.0} ms from the call to the end");
        Assert.InRange(time, TimeSpan.Zero, Promptly);
    }

    private async Task<TimeSpan> CancelOnceAsync(string text)
    {
        using var cancellation = new CancellationTokenSource();
        using var started = new SemaphoreSlim(0);
        var run = Task.Factory.StartNew(
            () =>
            {
                using var transaction = _graph.BeginWrite(CancellationToken.None);
                started.Release();
                return _engine
                    .Execute(text, null, transaction, commitBatch: own => own.CommitPart(), cancellationToken: cancellation.Token)
                    .Rows()
                    .Count();
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        await started.WaitAsync(TestContext.Current.CancellationToken);
        await Task.Delay(Begun, TestContext.Current.CancellationToken);
        Assert.False(run.IsCompleted, $"The statement has ended before it could be cancelled: {run.Exception}");
        var called = Stopwatch.GetTimestamp();
        await cancellation.CancelAsync();
        var error = await Assert.ThrowsAsync<CypherException>(() => run);
        var time = Stopwatch.GetElapsedTime(called);
        Assert.Equal(CypherErrorType.Cancelled, error.Type);
        return time;
    }

    private void Write(string text)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        _engine.Execute(text, null, transaction).Rows().Count();
        transaction.Commit();
    }
}
