using Explorer.Graph.Values;

namespace Explorer.Connections.Tests.Neo4j.Http;

/// <summary>What goes over the wire and what is made of the answers, without a real server.</summary>
public sealed class HttpConnectionTests
{
    private const string One = """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"1"}]]},"bookmarks":["B1"]}""";
    private const string Busy = """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"Deadlock"}]}""";

    [Fact]
    public async Task A_statement_goes_out_with_typed_parameters_and_its_access_mode()
    {
        await using var server = new FakeServer((202, One));
        await using var graph = await server.OpenAsync("/history");

        await RunAsync(graph, new Statement("RETURN $n", new Dictionary<string, Value> { ["n"] = 7 }), AccessMode.Read);

        Assert.Equal(
            (
                "POST",
                "/db/history/query/v2",
                """{"statement":"RETURN $n","parameters":{"n":{"$type":"Integer","_value":"7"}},"accessMode":"READ"}"""
            ),
            Assert.Single(server.Requests)
        );
        Assert.Equal("Basic " + Convert.ToBase64String("neo4j:secret"u8), server.Authorization);
    }

    [Fact]
    public async Task A_bookmark_goes_with_the_next_statement_and_gives_way_to_its_own()
    {
        await using var server = new FakeServer((202, One), (202, One.Replace("B1", "B2", StringComparison.Ordinal)), (202, One));
        await using var graph = await server.OpenAsync();

        for (var i = 0; i < 3; i++)
        {
            await RunAsync(graph, new Statement("RETURN 1 AS one"), AccessMode.Read);
        }

        Assert.DoesNotContain("bookmarks", server.Requests[0].Body, StringComparison.Ordinal);
        Assert.Contains("""bookmarks":["B1"]""", server.Requests[1].Body, StringComparison.Ordinal);
        Assert.Contains("""bookmarks":["B2"]""", server.Requests[2].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_that_met_a_passing_trouble_is_tried_again()
    {
        await using var server = new FakeServer((400, Busy), (503, "<html>"), (202, One));
        await using var graph = await server.OpenAsync();

        Assert.Equal(["1"], await RunAsync(graph, new Statement("RETURN 1 AS one"), AccessMode.Read));

        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_read_is_not_tried_again_without_end()
    {
        await using var server = new FakeServer((400, Busy), (400, Busy), (400, Busy), (400, Busy), (202, One));
        await using var graph = await server.OpenAsync();

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, new Statement("RETURN 1 AS one"), AccessMode.Read));

        Assert.True(error.IsTransient);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task A_write_is_never_sent_twice()
    {
        await using var server = new FakeServer((400, Busy), (202, One));
        await using var graph = await server.OpenAsync();

        await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, new Statement("CREATE ()"), AccessMode.Write));

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Request.Invalid","message":"Not Found"}]}""", "has no Query API")]
    [InlineData(404, "<html>not found</html>", "has no Query API")]
    [InlineData(405, "", "has no Query API")]
    [InlineData(401, "", "refuses this user name or password")]
    [InlineData(200, "<html>welcome</html>", "cannot be read")]
    [InlineData(202, """{"data":{"fields":["one"],"val""", "cannot be read")]
    [InlineData(202, """{"data":{"fields":["a"],"values":[[{"$type":"Vector","_value":"x"}]]}}""", "does not know the type Vector")]
    [InlineData(
        404,
        """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"Graph not found: neo4j"}]}""",
        "has no database \"neo4j\""
    )]
    [InlineData(500, "", "HTTP status 500")]
    public async Task What_a_server_answers_instead_of_a_result_is_told_in_one_sentence(int status, string body, string part)
    {
        await using var server = new FakeServer((status, body));
        await using var graph = await server.OpenAsync();

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, new Statement("RETURN 1 AS one"), AccessMode.Write));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var server = new FakeServer();
        await using var graph = await server.OpenAsync(silence: TimeSpan.FromMilliseconds(200));

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, new Statement("RETURN 1 AS one"), AccessMode.Read));

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", error.Code);
        Assert.Contains("0.2 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_told()
    {
        var server = new FakeServer();
        await server.DisposeAsync();
        await using var graph = await server.OpenAsync();

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, new Statement("RETURN 1 AS one"), AccessMode.Write));

        Assert.Contains($"Nothing answers at {server.Address}.", error.Message, StringComparison.Ordinal);
        Assert.True(error.IsTransient);
    }

    [Fact]
    public async Task A_transaction_that_is_left_is_rolled_back_on_the_server()
    {
        await using var server = new FakeServer((202, """{"transaction":{"id":"ab12","expires":"2026-01-01T00:00:00Z"}}"""), (200, ""));
        await using (var graph = await server.OpenAsync())
        await using (await graph.BeginAsync(AccessMode.Write, TestContext.Current.CancellationToken)) { }

        Assert.Equal(
            [("POST", "/db/neo4j/query/v2/tx", """{"accessMode":"WRITE"}"""), ("DELETE", "/db/neo4j/query/v2/tx/ab12", "")],
            server.Requests
        );
    }

    private static async Task<List<string>> RunAsync(IGraphConnection graph, Statement statement, AccessMode mode)
    {
        await using var cursor = await graph.RunAsync(statement, mode, TestContext.Current.CancellationToken);
        var lines = new List<string>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(string.Join(' ', record));
        }
        return lines;
    }
}
