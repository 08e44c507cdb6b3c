using Explorer.Connections;
using Explorer.Connections.Neo4j;
using Explorer.Server.Options;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>What a visitor may not ask of a Neo4j behind the server. Hostile/hostile.json has many more; here is what the guard must leave alone.</summary>
public sealed class VisitorGuardTests
{
    /// <summary>The saved questions, which visitors run.</summary>
    public static TheoryData<string> Questions =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(House.HouseTests.Root.FullName, "cypher/queries"), "*.cypher")
                .Select(file => Path.GetFileName(file)),
        ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_saved_question_passes(string file)
    {
        var text = File.ReadAllText(Path.Combine(House.HouseTests.Root.FullName, "cypher/queries", file));

        VisitorGuard.Check(text);
    }

    [Theory]
    [InlineData("MATCH (p:Person {id: 'load'}) RETURN p.csv")]
    [InlineData("MATCH (load)-->(csv) RETURN load, csv")]
    [InlineData("RETURN 'UPLOAD CSVS' AS text")]
    [InlineData("MATCH (n:Show) WHERE n.use = $call RETURN n.call, n.load AS `show`")]
    [InlineData("MATCH (n) RETURN n.show ORDER BY n.use")]
    [InlineData("WITH 1 AS transactions RETURN 1 IN transactions AS x")]
    [InlineData("SHOW ALL CONSTRAINTS YIELD name RETURN name")]
    [InlineData("SHOW USER DEFINED FUNCTIONS")]
    [InlineData("CYPHER 25 MATCH (n) FILTER n.x > 1 LET y = n.x RETURN y NEXT RETURN y AS z")]
    [InlineData("MATCH (a)((x)-[:R]->(y)){1,3}(b) WHERE a.x IN (b.list) RETURN count(*) AS n")]
    [InlineData("RETURN duration.inDays(date('1926-01-01'), date()).days AS days, datetime.realtime('UTC') AS now")]
    public void What_is_harmless_passes_although_it_has_such_words(string statement) => VisitorGuard.Check(statement);

    [Theory]
    [InlineData("MATCH (n)\nCALL dbms.listConfig() YIELD name RETURN name", 2, 1)]
    [InlineData("RETURN 1 AS one, apoc.text.join([], '') AS x", 1, 18)]
    [InlineData("GRANT ROLE admin TO evil", 1, 1)]
    public void What_is_refused_is_told_with_its_place(string statement, int line, int column)
    {
        var failure = Assert.Throws<GraphException>(() => VisitorGuard.Check(statement));

        Assert.Equal(("Neo.ClientError.Security.Forbidden", line, column), (failure.Code, failure.Line, failure.Column));
    }

    [Fact]
    public async Task A_reading_server_does_not_pass_it_on_and_who_may_write_passes()
    {
        const string Statement = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line";
        await using var graph = await LoopbackServer.StartAsync(new ServerOptions());
        await using var reading = await LoopbackServer.StartAsync(new ServerOptions { Graph = graph.Address.ToString() });
        await using var writing = await LoopbackServer.StartAsync(
            new ServerOptions { Graph = graph.Address.ToString(), AllowWrites = true }
        );

        var refused = await reading.RunAsync(Statement);
        var begun = await reading.RunAsync(Statement, "/tx");
        var passed = await writing.RunAsync(Statement);
        writing.Client.DefaultRequestHeaders.Remove("X-Explorer-Write-Token");
        var withoutToken = await writing.RunAsync(Statement);

        Assert.Equal((403, "Neo.ClientError.Security.Forbidden"), (refused.Status, refused.ErrorCode));
        Assert.Equal((403, 403), (begun.Status, withoutToken.Status));
        // The graph behind is an embedded one, which says itself that it has no such clause.
        Assert.NotEqual(403, passed.Status);
        Assert.NotNull(passed.ErrorCode);
    }
}
