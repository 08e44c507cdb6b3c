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
        "UnknownPropertyKeyWarning 1:36 Nothing has the property `since`."
    )]
    [InlineData(
        "MATCH (p) WHERE EXISTS { (p)-[:NONE]->() } RETURN p.nam AS n ORDER BY p.nam",
        "UnknownRelationshipTypeWarning 1:32 No relationship has the type `NONE`.",
        "UnknownPropertyKeyWarning 1:51 Nothing has the property `nam`; did you mean `name`?",
        "UnknownPropertyKeyWarning 1:71 Nothing has the property `nam`; did you mean `name`?"
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
