using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution.Plans;

/// <summary>What the planner expects of each operator, beside what comes: no more than twice and no less than half, give or take ten rows.</summary>
public sealed class EstimateTests : IDisposable
{
    private const double Times = 2;
    private const double Few = 10;

    private static readonly string[] Content =
    [
        "CREATE INDEX FOR (p:Person) ON (p.city)",
        "CREATE INDEX FOR (p:Post) ON (p.length)",
        "UNWIND range(0, 299) AS i CREATE (:Person {id: i, city: i % 30})",
        "MATCH (p:Person) UNWIND range(1, 10) AS k WITH p, (p.id * 7 + k * 31) % 300 AS other MATCH (q:Person {id: other}) CREATE (p)-[:KNOWS]->(q)",
        "UNWIND range(0, 999) AS i MATCH (p:Person {id: i % 300}) CREATE (:Post {id: i, length: i})-[:HAS_CREATOR]->(p)",
        "UNWIND range(0, 1999) AS i MATCH (p:Person {id: i % 300}) CREATE (:Comment {id: i})-[:HAS_CREATOR]->(p)",
        "UNWIND range(0, 1999) AS i MATCH (c:Comment {id: i}), (p:Post {id: i % 1000}) CREATE (c)-[:REPLY_OF]->(p)",
    ];

    private readonly PropertyGraph _graph = new();

    public EstimateTests()
    {
        foreach (var statement in Content)
        {
            using var transaction = _graph.BeginWrite();
            new CypherEngine(_graph).Execute(statement, null, transaction).Rows().Count();
            transaction.Commit();
        }
    }

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("MATCH (p:Person)<-[:HAS_CREATOR]-(m:Post) RETURN m.id")]
    [InlineData("MATCH (p:Person)<-[:HAS_CREATOR]-(m) RETURN m.id")]
    [InlineData("MATCH (a:Person)-[:KNOWS]->(b)-[:KNOWS]->(c) RETURN c.id")]
    [InlineData("MATCH (p:Person) MATCH (p)<-[:HAS_CREATOR]-(c:Comment)-[:REPLY_OF]->(m) RETURN m.id")]
    [InlineData("MATCH (m:Post) WHERE m.length < 100 RETURN m.id")]
    [InlineData("MATCH (m:Post) WHERE m.length >= 250 AND m.length < 300 RETURN m.id")]
    [InlineData("MATCH (p:Person {city: 3})<-[:HAS_CREATOR]-(m:Comment) RETURN m.id")]
    [InlineData("MATCH (a:Person {city: 3})-[:KNOWS]->(b:Person {city: 25}) RETURN b.id")]
    [InlineData("MATCH (a:Person {city: 3})-[:KNOWS]->(b) RETURN b.id")]
    public void What_is_expected_of_each_operator_is_near_what_comes(string text)
    {
        using var transaction = _graph.BeginRead();
        var cursor = new CypherEngine(_graph).Execute("PROFILE " + text, null, transaction);
        Assert.NotEmpty(cursor.Rows().ToArray());
        Check(cursor.Plan!, cursor.Plan!);
    }

    [Theory]
    [InlineData("MATCH (m:Post) WHERE m.id = 7 RETURN m", "CREATE INDEX FOR (n:Post) ON (n.id)")]
    [InlineData("MATCH (m:Comment {id: $id}) RETURN m", "CREATE INDEX FOR (n:Comment) ON (n.id)")]
    [InlineData("MATCH (m:Comment) WHERE m.id IN [1, 2] RETURN m", "CREATE INDEX FOR (n:Comment) ON (n.id)")]
    [InlineData("MATCH (m:Post) WHERE m.length = 7 RETURN m", null)]
    [InlineData("MATCH (m:Person) WHERE m.id = 7 RETURN m", null)]
    [InlineData("MATCH (m:Post) WHERE m.id = m.length RETURN m", null)]
    [InlineData("UNWIND $rows AS row MERGE (n:New {id: row.id})", "CREATE CONSTRAINT FOR (n:New) REQUIRE n.id IS UNIQUE")]
    [InlineData(
        "LOAD CSV WITH HEADERS FROM 'file:///a.csv' AS row MERGE (a:Person {id: row.a}) MERGE (b:Post {length: row.b}) MERGE (a)-[:LIKES]->(b)",
        "CREATE CONSTRAINT FOR (n:Person) REQUIRE n.id IS UNIQUE"
    )]
    [InlineData("UNWIND $rows AS row MERGE (n:Post {length: row.n})", null)]
    [InlineData("MERGE (n:New {id: 1})", null)]
    public void A_plan_that_wants_an_index_says_so(string text, string? advice)
    {
        using var transaction = _graph.BeginRead();
        var said = new CypherEngine(_graph)
            .Execute("EXPLAIN " + text, null, transaction)
            .Notifications.Where(one => one.Code.EndsWith("IndexWanted", StringComparison.Ordinal));
        if (advice is null)
        {
            Assert.Empty(said);
        }
        else
        {
            Assert.Contains(advice, Assert.Single(said).Description, StringComparison.Ordinal);
        }
    }

    private static void Check(PlanDescription step, PlanDescription whole)
    {
        var (expected, came) = (step.EstimatedRows, step.Rows!.Value);
        Assert.True(
            expected <= (came * Times) + Few && came <= (expected * Times) + Few,
            $"{step.Operator} expects {expected:0.#} and gives {came}:\n{whole}"
        );
        foreach (var child in step.Children.Where(child => child.Operator != "Argument"))
        {
            Check(child, whole);
        }
    }
}
