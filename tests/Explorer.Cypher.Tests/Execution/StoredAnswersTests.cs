using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>
/// What the store and its indexes know answers as a look at every node would: the same statements on two graphs with the same content, one of which has no index, and with a
/// condition that is always true and that no plan can see through. Also in the midst of a transaction, and in a snapshot that is older than a write.
/// </summary>
public sealed class StoredAnswersTests : IDisposable
{
    private static readonly string[] Content =
    [
        "UNWIND range(1, 300) AS i CREATE (:N {i: i, v: CASE i % 9 WHEN 0 THEN null WHEN 1 THEN i * 0.5 WHEN 2 THEN 't' + toString(i % 7) ELSE i % 20 END})",
        "UNWIND range(1, 60) AS i CREATE (:M {i: i, d: date('2000-01-01') + duration({days: i % 17})})",
        "MATCH (a:N), (b:M) WHERE a.i % 60 = b.i CREATE (a)-[:T {w: a.i % 11}]->(b)",
        "MATCH (a:M), (b:M) WHERE b.i = a.i + 1 CREATE (a)-[:S]->(b), (a)-[:S]->(a)",
    ];

    private static readonly string[] Indexes =
    [
        "CREATE INDEX FOR (n:N) ON (n.v)",
        "CREATE INDEX FOR (n:M) ON (n.d)",
        "CREATE CONSTRAINT FOR (n:M) REQUIRE n.i IS UNIQUE",
        "CREATE INDEX FOR ()-[r:T]-() ON (r.w)",
    ];

    private readonly PropertyGraph _graph = Filled(indexed: true);
    private readonly PropertyGraph _bare = Filled(indexed: false);

    public static TheoryData<string, string> Questions =>
        new()
        {
            { "MATCH (n) RETURN count(*) AS x", "StoredAggregation" },
            { "MATCH (n) RETURN count(n) AS x, count(DISTINCT n) AS y", "StoredAggregation" },
            { "MATCH (n:N) RETURN count(*) AS x", "StoredAggregation" },
            { "MATCH (n:Nobody) RETURN count(n) AS x", "StoredAggregation" },
            { "MATCH ()-[r]->() RETURN count(r) AS x", "StoredAggregation" },
            { "MATCH ()<-[r]-() RETURN count(*) AS x", "StoredAggregation" },
            { "MATCH ()-[r:T]->() RETURN count(r) AS x", "StoredAggregation" },
            { "MATCH ()-[r:T|S|T]->() RETURN count(r) AS x", "StoredAggregation" },
            { "MATCH (n:N) WITH n AS m RETURN count(m) AS x", "StoredAggregation" },
            { "MATCH (n:N) WITH n, n.v AS v, 1 AS one RETURN count(*) AS x, count(v) AS y", "StoredAggregation" },
            { "MATCH (n:N) RETURN count(n.v) AS x, count(DISTINCT n.v) AS y, min(n.v) AS lo, max(n.v) AS hi", "StoredAggregation" },
            { "MATCH (n:M) RETURN min(n.d) AS lo, max(n.d) AS hi, max(n.i) AS i", "StoredAggregation" },
            { "MATCH ()-[r:T]->() RETURN min(r.w) AS lo, max(r.w) AS hi, count(DISTINCT r.w) AS n", "StoredAggregation" },
            { "MATCH (n:N) RETURN sum(n.i) AS x, count(*) AS y", "Aggregation" },
            { "MATCH (n:N) RETURN max(n.i) AS x", "Aggregation" },
            { "MATCH ()-[r:T]-() RETURN count(r) AS x", "Aggregation" },
            { "MATCH (n)-[r:S]->(n) RETURN count(r) AS x", "Aggregation" },
            { "MATCH (n:N) WITH n LIMIT 7 RETURN count(n) AS x", "Aggregation" },
            { "MATCH (n:N) WHERE n.v > 3 RETURN count(n) AS x", "Aggregation" },
            { "MATCH (n:N) RETURN n.v AS v, count(*) AS x", "Aggregation" },
            { "MATCH (n:N), (m:M) RETURN count(*) AS x", "Aggregation" },
            { "MATCH (n:N) WITH n, 1 / (n.i - 400) AS y RETURN count(n) AS x", "Aggregation" },
            { "MATCH (n:N) RETURN n.i AS x, n.v AS y ORDER BY n.v LIMIT 25", "NodeIndexOrderedScan" },
            { "MATCH (n:N) RETURN n.i AS x, n.v AS y ORDER BY n.v DESC LIMIT 25", "NodeIndexOrderedScan" },
            { "MATCH (n:N) RETURN n.i AS x ORDER BY n.v DESC LIMIT 295", "NodeIndexOrderedScan" },
            { "MATCH (n:N) RETURN n.i AS x ORDER BY n.v LIMIT 1000", "NodeIndexOrderedScan" },
            { "MATCH (n:N) RETURN n.i AS x ORDER BY n.v DESC, n.i DESC LIMIT 60", "NodeIndexOrderedScan" },
            { "MATCH (n:N) RETURN n.i AS x ORDER BY n.v, n.i DESC SKIP 3 LIMIT 60", "NodeIndexOrderedScan" },
            { "MATCH (n:N) WHERE n.i % 3 = 0 RETURN n.i AS x ORDER BY n.v DESC LIMIT 9", "NodeIndexOrderedScan" },
            { "MATCH (n:M) RETURN n.i AS x ORDER BY n.d LIMIT 0", "NodeIndexOrderedScan" },
            { "MATCH (n:M) WITH n AS m RETURN m.i AS x, m.d AS d ORDER BY d DESC LIMIT 5", "NodeIndexOrderedScan" },
            { "MATCH (n:M) WHERE NOT (n)-[:S]->(:N) RETURN n.i AS x ORDER BY n.d LIMIT 5", "NodeIndexOrderedScan" },
            { "MATCH (n:N) WHERE n.v >= 12 RETURN n.i AS x ORDER BY n.v LIMIT 5", "NodeIndexRangeSeek" },
            { "MATCH (n:N) RETURN n.i AS x ORDER BY n.v + 0 LIMIT 5", "NodeByLabelScan" },
            { "MATCH (n:N) RETURN n.i AS x ORDER BY n.i LIMIT 5", "NodeByLabelScan" },
            { "RETURN COUNT { MATCH (n:N) } AS x, COUNT { (:N) } AS y, COUNT { ()-[:T]->() } AS z", "" },
            { "MATCH (n:M) RETURN n.i AS x, COUNT { (n)-[:S]-() } AS y, COUNT { (n)<-[:T]-() } AS z, COUNT { (n)--() } AS a", "" },
            { "MATCH (n:M) OPTIONAL MATCH (n)-[:T]->(o) RETURN n.i AS x, COUNT { (o)-[:S]-() } AS y", "" },
            { "UNWIND [1, 2] AS u CALL { MATCH (n:N) RETURN count(n) AS c } RETURN u, c", "StoredAggregation" },
        };

    public void Dispose()
    {
        _graph.Dispose();
        _bare.Dispose();
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_store_answers_as_a_look_at_each_would(string question, string step)
    {
        Assert.Equal(Answer(_bare, question), Answer(_graph, question));
        if (step.Length > 0)
        {
            var plan = ((PreparedPlan)new CypherEngine(_graph).Prepare(question)).Logical;
            Assert.Contains(step, plan.Flatten().Select(one => one.GetType().Name));
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_transaction_sees_its_own_writes_and_a_snapshot_does_not(string question, string step)
    {
        _ = step;
        using var before = _graph.BeginRead();
        var then = Answer(_graph, question);
        using var one = _graph.BeginWrite(TestContext.Current.CancellationToken);
        using var other = _bare.BeginWrite(TestContext.Current.CancellationToken);
        string[] writes =
        [
            "UNWIND range(301, 320) AS i CREATE (:N {i: i, v: 400 - i})",
            "MATCH (n:N) WHERE n.i % 10 = 0 DETACH DELETE n",
            "MATCH (n:N) WHERE n.i % 7 = 0 SET n.v = -n.i",
            "MATCH (n:N) WHERE n.i % 11 = 0 REMOVE n.v",
            "MATCH (n:M) WHERE n.i > 50 SET n:N REMOVE n:M",
            "MATCH (:M {i: 5})-[r:T|S]-() DELETE r",
            "MATCH (n:N {i: 3}) MERGE (n)-[:T {w: 99}]->(n)",
        ];
        foreach (var write in writes)
        {
            Run(_graph, write, one);
            Run(_bare, write, other);
            Assert.Equal(Run(_bare, question, other), Run(_graph, question, one));
        }

        Assert.Equal(then, Run(_graph, question, before));
    }

    [Theory]
    [InlineData("CREATE (:N) WITH 1 AS x MATCH (n:N) RETURN count(n) AS x", "301")]
    [InlineData("MATCH (n:N) WITH count(n) AS c CREATE (:N) RETURN c AS x", "300")]
    [InlineData("UNWIND [1, 2, 3] AS u CALL (u) { CREATE (:N) } WITH u MATCH (n:N) RETURN count(*) AS x", "909")]
    [InlineData("UNWIND [1, 2, 3] AS u CALL (u) { CREATE (:N) WITH u MATCH (n:N) RETURN count(*) AS c } RETURN c AS x", "301,302,303")]
    [InlineData("UNWIND [1, 2, 3] AS u CREATE (n:N {i: COUNT { MATCH (m:N) }}) RETURN n.i AS x", "300,301,302")]
    [InlineData("MATCH (n:N) WITH n ORDER BY n.v LIMIT 3 SET n.v = 1000 RETURN n.v AS x", "1000,1000,1000")]
    [InlineData("MATCH (n:N) DETACH DELETE n WITH count(*) AS c RETURN COUNT { MATCH (n:N) } AS x", "0")]
    public void A_statement_counts_what_it_has_written_before(string text, string expected)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join(',', Run(_graph, text, transaction)));
    }

    [Fact]
    public void A_limit_on_an_order_reads_no_further_than_it_must()
    {
        var engine = new CypherEngine(_graph);
        using var transaction = _graph.BeginRead();
        var cursor = engine.Execute("PROFILE MATCH (n:M) RETURN n.i AS x ORDER BY n.i DESC LIMIT 3", null, transaction);
        Assert.Equal(3, cursor.Rows().Count());

        var scan = cursor.Plan!;
        while (scan.Children.Count > 0)
        {
            scan = scan.Children[0];
        }

        Assert.Equal(nameof(NodeIndexOrderedScan), scan.Operator);
        Assert.InRange(scan.Rows!.Value, 3, 4);
    }

    private static PropertyGraph Filled(bool indexed)
    {
        var graph = new PropertyGraph();
        foreach (var statement in indexed ? Content.Concat(Indexes) : Content)
        {
            using var transaction = graph.BeginWrite(TestContext.Current.CancellationToken);
            Run(graph, statement, transaction);
            transaction.Commit();
        }

        return graph;
    }

    private static List<string> Answer(PropertyGraph graph, string text)
    {
        using var transaction = graph.BeginRead();
        return Run(graph, text, transaction);
    }

    private static List<string> Run(PropertyGraph graph, string text, GraphTransaction transaction) =>
        [
            .. new CypherEngine(graph)
                .Execute(text, new Dictionary<string, Value>(), transaction, cancellationToken: TestContext.Current.CancellationToken)
                .Rows()
                .Select(row => string.Join(" | ", row.Select(value => value.ToString()))),
        ];
}
