using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>What a search for paths holds counts against the memory that a statement may use, and is given back when the search ends.</summary>
public sealed class PathMemoryTests : IDisposable
{
    // A thousand values.
    private static readonly QueryLimits Limits = new() { MemoryBytes = 24_000 };

    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;

    public PathMemoryTests()
    {
        _engine = new CypherEngine(_graph);
        Write("CREATE (:From)-[:T]->(:Middle)-[:T]->(:To)");
        Write("CREATE (:Start) CREATE (:End)");
        Write("UNWIND range(1, 1000) AS i MATCH (a:Start) MATCH (b:End) CREATE (a)-[:T]->(), (b)<-[:T]-()");
        Write("UNWIND range(1, 2000) AS i CREATE (:Link {i: i})");
        Write("MATCH (a:Link) MATCH (b:Link) WHERE b.i = a.i + 1 CREATE (a)-[:T]->(b)");
    }

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("VarLengthExpand", "MATCH (a:Link {i: 1})-[:T*]->(b) RETURN count(*)")]
    [InlineData("Repeat", "MATCH (a:Link {i: 1}) (()-[:T]->()-[:T]->()){1,} (b) RETURN count(*)")]
    [InlineData("ShortestPath", "MATCH (a:Start), (b:End) MATCH p = shortestPath((a)-[:T*]->(b)) RETURN p")]
    [InlineData("ShortestPath", "MATCH (a:Start), (b:End) MATCH p = shortestPath((a)-[:T*]->(b)) WHERE length(p) > 2 RETURN p")]
    [InlineData("StatefulShortestPath", "MATCH p = ANY SHORTEST (a:Start) (()-[:T]->()-[:T]->()){1,} (b:End) RETURN p")]
    public void A_search_that_holds_too_much_is_stopped(string operation, string text)
    {
        Assert.Contains(operation, PhysicalOperators.Within(_engine.Prepare(text)).Select(type => type.Name));

        var error = Assert.Throws<CypherException>(() => Count(text));

        Assert.Equal((CypherErrorType.LimitExceeded, "Memory"), (error.Type, error.Detail));
    }

    [Theory]
    [InlineData("VarLengthExpand", "MATCH (a:From)-[:T*]->(b:To)")]
    [InlineData("Repeat", "MATCH (a:From) (()-[:T]->()-[:T]->()){1,} (b:To)")]
    [InlineData("ShortestPath", "MATCH (a:From), (b:To) MATCH p = shortestPath((a)-[:T*]->(b))")]
    [InlineData("ShortestPath", "MATCH (a:From), (b:To) MATCH p = shortestPath((a)-[:T*]->(b)) WHERE length(p) > 1")]
    [InlineData("StatefulShortestPath", "MATCH p = ANY SHORTEST (a:From) (()-[:T]->()-[:T]->()){1,} (b:To)")]
    public void Many_small_searches_hold_no_more_than_one(string operation, string search)
    {
        var text = $"UNWIND range(1, 2000) AS x CALL (x) {{ {search} RETURN 1 AS one LIMIT 1 }} RETURN x";
        Assert.Contains(operation, PhysicalOperators.Within(_engine.Prepare(text)).Select(type => type.Name));

        Assert.Equal(2000, Count(text));
    }

    private int Count(string text)
    {
        using var transaction = _graph.BeginRead();
        return _engine.Execute(text, null, transaction, Limits, cancellationToken: TestContext.Current.CancellationToken).Rows().Count();
    }

    private void Write(string text)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        _engine.Execute(text, null, transaction).Rows().Count();
        transaction.Commit();
    }
}
