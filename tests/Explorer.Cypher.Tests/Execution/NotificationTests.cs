using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution;

public sealed class NotificationTests : IDisposable
{
    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;

    public NotificationTests()
    {
        _engine = new CypherEngine(_graph);
        Tell("CREATE (:Person {name: 'a', born: 1879})-[:RIVAL_OF]->(:Person), (:Faction)");
    }

    public void Dispose() => _graph.Dispose();

    [Theory]
    [InlineData("MATCH (n:Persn) RETURN n", "UnknownLabelWarning 1:10 No node has the label `Persn`; did you mean `Person`?")]
    [InlineData("EXPLAIN MATCH (n:Zzz) RETURN n", "UnknownLabelWarning 1:18 No node has the label `Zzz`.")]
    [InlineData("MATCH (n) WHERE n:Faktion RETURN n", "UnknownLabelWarning 1:19 No node has the label `Faktion`; did you mean `Faction`?")]
    [InlineData(
        "MATCH (:Person|Nobody&!Gone)-[:RIVAL_OF|RIVALOF*]->() RETURN 1",
        "UnknownLabelWarning 1:16 No node has the label `Nobody`.",
        "UnknownLabelWarning 1:24 No node has the label `Gone`.",
        "UnknownRelationshipTypeWarning 1:41 No relationship has the type `RIVALOF`; did you mean `RIVAL_OF`?"
    )]
    [InlineData(
        "MATCH (p {nmae: 1})-[r]->() RETURN r.since, p.born, {x: 1}.x",
        "UnknownPropertyKeyWarning 1:11 Nothing has the property `nmae`; did you mean `name`?",
        "UnknownPropertyKeyWarning 1:38 Nothing has the property `since`."
    )]
    [InlineData(
        "MATCH (p) WHERE EXISTS { (p)-[:NONE]->() } RETURN p.nam AS n ORDER BY p.nam",
        "UnknownRelationshipTypeWarning 1:32 No relationship has the type `NONE`.",
        "UnknownPropertyKeyWarning 1:53 Nothing has the property `nam`; did you mean `name`?",
        "UnknownPropertyKeyWarning 1:73 Nothing has the property `nam`; did you mean `name`?"
    )]
    [InlineData(
        "MATCH (a)-->(b), (c), (b)-->(d), (e)--(c), (f) RETURN 1",
        "CartesianProduct 1:1 Each match of the part with (c) is combined with all matches of the parts before it",
        "CartesianProduct 1:1 Each match of the part with (f) is combined with all matches of the parts before it"
    )]
    [InlineData("MATCH (a), (b), (a)-->(b) RETURN 1")]
    [InlineData("MATCH (a) MATCH (b) RETURN 1")]
    [InlineData("MATCH (n) RETURN id(n)", "FeatureDeprecationWarning 1:18 The function id() is deprecated; elementId() takes its place.")]
    [InlineData(
        "MATCH (n) CALL { WITH n RETURN 1 AS x } RETURN x",
        "FeatureDeprecationWarning 1:11 CALL { ... } without a list of variables is deprecated; write CALL (a, b) { ... }, or CALL () { ... }."
    )]
    [InlineData(
        "MATCH p = shortestPath((a:Person)-[*]-(b:Faction)) RETURN p",
        "UnboundedVariableLengthPattern 1:24 Looking for a shortest path of any length may take long"
    )]
    [InlineData("MATCH p = shortestPath((a:Person)-[*..5]-(b:Faction)) RETURN p")]
    [InlineData("MATCH p = allShortestPaths((a:Person)-[*..5]-(b:Faction)) RETURN p")]
    [InlineData(
        "MATCH p = allShortestPaths((a:Person)-[*]-(b:Faction)) RETURN p",
        "UnboundedVariableLengthPattern 1:28 Looking for a shortest path of any length may take long"
    )]
    [InlineData(
        "MATCH p = shortestPath((a:Person)-[:RIVAL_OF]->(b:Faction)) RETURN p",
        "FeatureDeprecationWarning 1:34 shortestPath() and allShortestPaths() with a relationship of one length is deprecated"
    )]
    [InlineData(
        "MATCH (n:Person) CALL () { MATCH (n:Faction) RETURN n AS m } RETURN m",
        "SubqueryVariableShadowing 1:35 `n` in the subquery is another variable than `n` outside."
    )]
    [InlineData("MATCH (n:Person) CALL (n) { MATCH (n)-->(m) RETURN m } RETURN m")]
    [InlineData(
        "MATCH (n:Person) CALL () { UNWIND [1] AS n RETURN n AS m } RETURN m",
        "SubqueryVariableShadowing 1:42 `n` in the subquery"
    )]
    [InlineData(
        "MATCH (n:Person) USING INDEX n:Person(name) WHERE n.name = 'a' RETURN n",
        "HintedIndexNotFound 1:18 There is no index on (:Person {name})"
    )]
    [InlineData("EXPLAIN RETURN $a + $b", "ParameterNotProvided 0:0 Without EXPLAIN the statement needs $a, $b.")]
    [InlineData(
        "EXPLAIN LOAD CSV FROM 'file:///x.csv' AS l MATCH (n:Person) DELETE n CREATE (:Person)",
        "EagerOperator 1:1 The plan holds all rows of the file"
    )]
    [InlineData("EXPLAIN LOAD CSV FROM 'file:///x.csv' AS l RETURN l")]
    public void A_statement_that_reads_is_remarked_on(string text, params string[] expected)
    {
        var told = Tell(text);

        Assert.Equal(expected.Length, told.Length);
        for (var i = 0; i < told.Length; i++)
        {
            Assert.StartsWith(expected[i], told[i], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("CREATE (:New)-[:T]->() WITH 1 AS x MATCH (n:New {y: 1}) RETURN n")]
    [InlineData("MERGE (n:Other) SET n.z = 1 RETURN n.z")]
    public void A_statement_that_writes_may_make_the_names_that_it_looks_for(string text) => Assert.Empty(Tell(text));

    [Fact]
    public void What_a_command_did_not_do_is_told()
    {
        Assert.Empty(Tell("CREATE INDEX i IF NOT EXISTS FOR (n:Person) ON (n.name)"));
        Assert.Empty(Tell("MATCH (n:Person) USING INDEX n:Person(name) WHERE n.name = 'a' RETURN n"));
        Assert.StartsWith(
            "IndexOrConstraintAlreadyExists",
            Assert.Single(Tell("CREATE INDEX i IF NOT EXISTS FOR (n:Person) ON (n.name)")),
            StringComparison.Ordinal
        );
        Assert.Empty(Tell("CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (n:Person) ON EACH [n.name]"));
        Assert.StartsWith(
            "IndexOrConstraintAlreadyExists",
            Assert.Single(Tell("CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (n:Person) ON EACH [n.name]")),
            StringComparison.Ordinal
        );
        Assert.Empty(Tell("CREATE CONSTRAINT c IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE"));
        Assert.StartsWith(
            "IndexOrConstraintAlreadyExists",
            Assert.Single(Tell("CREATE CONSTRAINT c IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE")),
            StringComparison.Ordinal
        );
        Assert.StartsWith("IndexOrConstraintDoesNotExist", Assert.Single(Tell("DROP INDEX gone IF EXISTS")), StringComparison.Ordinal);
        Assert.StartsWith("IndexOrConstraintDoesNotExist", Assert.Single(Tell("DROP CONSTRAINT gone IF EXISTS")), StringComparison.Ordinal);
        Assert.Empty(Tell("DROP INDEX f IF EXISTS"));
    }

    [Fact]
    public void What_is_unknown_is_looked_up_for_each_run()
    {
        Assert.NotEmpty(Tell("MATCH (n:Later) RETURN n"));

        Tell("CREATE (:Later)");

        Assert.Empty(Tell("MATCH (n:Later) RETURN n"));
    }

    private string[] Tell(string text)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        var cursor = _engine.Execute(text, null, transaction, cancellationToken: TestContext.Current.CancellationToken);
        _ = cursor.Rows().Count();
        transaction.Commit();
        return [.. cursor.Notifications.Select(one => $"{one.Code.Split('.')[^1]} {one.Line}:{one.Column} {one.Description}")];
    }
}
