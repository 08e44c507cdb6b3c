using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Procedures;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>Who may only read is refused by what a statement would do, not by the words in it.</summary>
public sealed class ReadOnlyTests : IDisposable
{
    private static readonly string[] PhysicalWriters = ["Create", "Delete", "Merge", "SetProperty"];

    // Those that run other operators (Foreach, Apply) write through them; a procedure says by its signature whether it writes.
    private static readonly string[] PhysicalReaders =
    [
        "Aggregation",
        "AllNodesScan",
        "Apply",
        "Argument",
        "CartesianProduct",
        "Distinct",
        "Eager",
        "Expand",
        "Filter",
        "Foreach",
        "GroupedJoin",
        "HashJoin",
        "LevelExpand",
        "Limit",
        "LoadCsv",
        "NeighbourIntersection",
        "NodeByIdSeek",
        "NodeByLabelScan",
        "NodeIndexListSeek",
        "NodeIndexOrderedScan",
        "NodeIndexRangeSeek",
        "NodeIndexSeek",
        "NodeSetScan",
        "Optional",
        "ParallelAggregation",
        "ProcedureCall",
        "ProjectEndpoints",
        "Projection",
        "RelationshipLeaf",
        "Repeat",
        "SemiApply",
        "SemiJoin",
        "ShortestPath",
        "Skip",
        "Sort",
        "StatefulShortestPath",
        "StoredAggregation",
        "Top",
        "TransactionApply",
        "Union",
        "UnitApply",
        "Unwind",
        "VarLengthExpand",
    ];

    private static readonly string[] LogicalWriters = ["Create", "Delete", "Merge", "Remove", "SetProperty"];

    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;

    public ReadOnlyTests()
    {
        _engine = new CypherEngine(_graph);
        _engine.Procedures.Add(
            new Procedure(
                new ProcedureSignature("test.write", [], []) { Writes = true },
                "Writes.",
                (_, _) => throw new NotSupportedException()
            )
        );
        Write("CREATE INDEX known FOR (n:N) ON (n.i)");
        Write("CREATE CONSTRAINT kept FOR (n:Kept) REQUIRE n.i IS UNIQUE");
        Write("CREATE (:N {i: 1, create: 'x'})-[:T {delete: 2}]->(:N {i: 2})");
    }

    public static TheoryData<string> Updating =>
        [
            "CREATE (:N)",
            "MERGE (n:N {i: 1})",
            "MATCH (n:N) MERGE (n)-[:T]->(n) ON MATCH SET n.i = 1",
            "MATCH (n) SET n.i = 1",
            "MATCH (n) SET n += {i: 1} RETURN n",
            "MATCH (n) SET n:M",
            "MATCH (n) REMOVE n.i",
            "MATCH (n) REMOVE n:N RETURN count(*) AS c",
            "MATCH ()-[r]->() DELETE r",
            "MATCH (n) DETACH DELETE n",
            "FOREACH (x IN [1] | CREATE ())",
            "FOREACH (x IN [] | FOREACH (y IN [] | CREATE ()))",
            "MATCH (n) FOREACH (x IN [1] | SET n.i = x) RETURN n",
            "CALL () { CREATE () }",
            "CALL () { CALL () { MATCH (n) SET n.i = 1 } } RETURN 1 AS x",
            "MATCH (n) CALL (n) { SET n.i = 1 RETURN 1 AS x } RETURN x",
            "MATCH (n) CALL { WITH n REMOVE n.i } RETURN n",
            "MATCH (n) OPTIONAL CALL (n) { DETACH DELETE n RETURN 1 AS x } RETURN x",
            "UNWIND [1] AS x CALL (x) { CREATE () } IN TRANSACTIONS OF 1 ROW",
            "RETURN 1 AS x UNION CREATE () RETURN 2 AS x",
            "CREATE () RETURN 1 AS x UNION ALL RETURN 2 AS x",
            "CALL () { RETURN 1 AS x UNION CREATE () RETURN 2 AS x } RETURN x",
            "MATCH (n) WHERE false SET n.i = 1",
            "MATCH (n) WITH n LIMIT 0 CREATE ()",
            "UNWIND [] AS x CREATE ({i: x})",
            "MATCH (n:Missing) DELETE n",
            "CALL test.write()",
            "MATCH (n) CALL test.write() RETURN n",
            "CREATE INDEX FOR (n:N) ON (n.j)",
            "CREATE INDEX known IF NOT EXISTS FOR (n:N) ON (n.i)",
            "DROP INDEX known",
            "DROP INDEX missing IF EXISTS",
            "CREATE CONSTRAINT FOR (n:N) REQUIRE n.j IS UNIQUE",
            "DROP CONSTRAINT kept",
            "DROP CONSTRAINT missing IF EXISTS",
            "c\\u0052EATE (:N)",
            "/* only a look */ cReAtE (:N) // RETURN",
        ];

    public static TheoryData<string> Reading =>
        [
            "RETURN 'CREATE (:N)' AS x",
            "RETURN \"MATCH (n) DETACH DELETE n\" AS x",
            "MATCH (n) // SET n.i = 1\nRETURN n",
            "/* CREATE (:N) */ MATCH (n) RETURN n.create AS c",
            "MATCH ()-[r {delete: 2}]->() RETURN r.delete AS d, {set: 1, merge: 2}.merge AS m",
            "MATCH (`CREATE (:N)`:N) RETURN `CREATE (:N)`.i AS `DELETE`",
            "MATCH (n:`DETACH DELETE`) RETURN n",
            "WITH 1 AS create, 2 AS merge RETURN create + merge AS set",
            "MATCH (n) WHERE n.create IS NOT NULL AND EXISTS { (n)-[:CREATE|DELETE|T]->() } RETURN n",
            "CALL () { MATCH (n) RETURN n.i AS remove } RETURN remove",
            "CALL db.labels()",
            "SHOW INDEXES",
            "SHOW CONSTRAINTS",
            "EXPLAIN CREATE (:N)",
            "EXPLAIN MATCH (n) DETACH DELETE n",
            "EXPLAIN CREATE INDEX FOR (n:N) ON (n.j)",
            "EXPLAIN CALL test.write()",
            "PROFILE MATCH (n) RETURN n",
        ];

    public void Dispose() => _graph.Dispose();

    [Theory]
    [MemberData(nameof(Updating))]
    public void What_would_write_is_refused(string text)
    {
        using (var reading = _graph.BeginRead())
        {
            AssertRefused(() => _engine.Execute(text, null, reading));
            AssertRefused(() => _engine.Execute("PROFILE " + text, null, reading));
            Assert.Empty(_engine.Execute("EXPLAIN " + text, null, reading).Rows());
        }

        // The engine may be for reading only as a whole, whatever the transaction allows.
        var careful = new CypherEngine(_graph, new CypherEngineOptions { ReadOnly = true, Procedures = _engine.Procedures });
        using var writing = _graph.BeginWrite();
        AssertRefused(() => careful.Execute(text, null, writing));
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public void What_only_reads_is_not_refused(string text)
    {
        using var reading = _graph.BeginRead();

        _engine.Execute(text, null, reading).Rows().Count();
    }

    [Theory]
    [InlineData("RETURN EXISTS { CREATE (:N) } AS x")]
    [InlineData("RETURN COUNT { MATCH (n) SET n.i = 1 RETURN n } AS x")]
    [InlineData("RETURN COLLECT { CALL () { CREATE (n) RETURN n } RETURN n.i AS i } AS x")]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n) DETACH DELETE n } RETURN n")]
    public void An_expression_never_writes(string text)
    {
        using var transaction = _graph.BeginWrite();

        var error = Assert.Throws<CypherException>(() => _engine.Execute(text, null, transaction));
        Assert.Equal(CypherErrorType.SyntaxError, error.Type);
    }

    [Fact]
    public void Every_operator_that_writes_is_known_to_write()
    {
        // A new operator is to be written into one of the two lists.
        Assert.Equal(
            PhysicalWriters.Concat(PhysicalReaders).Order(StringComparer.Ordinal),
            PhysicalOperators.All.Select(type => type.Name).Order(StringComparer.Ordinal)
        );

        var logical = typeof(LogicalOperator)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(LogicalOperator)));
        // ProcedureCall writes if its procedure does.
        Assert.Equal(
            LogicalWriters.Append("ProcedureCall").Order(StringComparer.Ordinal),
            logical
                .Where(type => type.GetProperty(nameof(LogicalOperator.Writes))!.DeclaringType != typeof(LogicalOperator))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_statement_is_known_to_write_if_its_plan_does()
    {
        var (reading, writing) = (0, 0);
        foreach (var text in QueryCaseTests.Cases.Select(row => row.Data["query"]!).Concat(Updating.Select(row => row.Data)))
        {
            if (Prepared(text) is not { } query || PhysicalOperators.Within(query) is not { Count: > 0 } operators)
            {
                continue;
            }
            var writes = operators.Any(type => PhysicalWriters.Contains(type.Name));
            Assert.True(
                query.Writes == writes
                    || text.Contains("CALL test.write", StringComparison.Ordinal)
                    || text.Contains("CALL db.create.", StringComparison.Ordinal),
                text
            );
            _ = writes ? writing++ : reading++;
        }

        Assert.True(reading > 100 && writing > 50, $"Only {reading} that read and {writing} that write");
    }

    private PreparedQuery? Prepared(string text)
    {
        try
        {
            return _engine.Prepare(text);
        }
        catch (CypherException)
        {
            return null;
        }
    }

    private static void AssertRefused(Func<object> run)
    {
        var error = Assert.Throws<CypherException>(run);
        Assert.Equal(CypherErrorType.AccessMode, error.Type);
        Assert.Equal("Neo.ClientError.Statement.AccessMode", error.StatusCode);
    }

    private void Write(string text)
    {
        using var transaction = _graph.BeginWrite();
        _engine.Execute(text, null, transaction).Rows().Count();
        transaction.Commit();
    }
}
