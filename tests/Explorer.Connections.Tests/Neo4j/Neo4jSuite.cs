using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Connections.Tests.Neo4j;

/// <summary>The suite on a real Neo4j server, and what only a server can show, whichever way leads to it.</summary>
[Collection("Neo4j server")]
public abstract class Neo4jSuite : GraphConnectionSuite
{
    protected Neo4jSuite(Neo4jServer server) => Server = server;

    protected Neo4jServer Server { get; }

    [Fact]
    public async Task Every_type_comes_back_as_it_was_sent()
    {
        Value[] values =
        [
            Value.Null,
            true,
            false,
            long.MinValue,
            9_007_199_254_740_993,
            0.1,
            -0.0,
            1e300,
            double.NaN,
            double.PositiveInfinity,
            double.NegativeInfinity,
            "\"Зиновьев\" \\ \u0001 😀",
            Value.Bytes([0, 1, 254, 255]),
            Value.ListOf(1, "two", Value.Null, Value.ListOf(3.5)),
            new MapBuilder().Set("$type", "x").Set("_value", Value.ListOf(new MapBuilder().Set("k", 1).ToValue())).ToValue(),
            Value.Date(CypherDate.Of(1923, 10, 8)),
            Value.Date(CypherDate.Of(-44, 3, 15)),
            Value.Date(CypherDate.Of(12345, 1, 1)),
            Value.LocalTime(CypherLocalTime.Of(21, 40, 0, 1)),
            Value.Time(new CypherTime(CypherLocalTime.Of(21, 40, 5, 0), -5400)),
            Value.LocalDateTime(new CypherLocalDateTime(CypherDate.Of(1917, 11, 7), CypherLocalTime.Of(21, 45, 0, 0))),
            Value.DateTime(CypherDateTime.OfInstant(1_600_000_000, 5, 7200)),
            Value.DateTime(CypherDateTime.OfInstant(-2_000_000_000, 0, 0)),
            Value.DateTime(
                CypherDateTime.InZone(
                    new CypherLocalDateTime(CypherDate.Of(1940, 8, 20), CypherLocalTime.Of(17, 20, 0, 0)),
                    "Europe/Moscow"
                )
            ),
            Value.Duration(new CypherDuration(14, -3, 3661, 500_000_000)),
            Value.Duration(new CypherDuration(0, 0, -1, 500_000_000)),
            Value.Duration(default),
            Value.Point(new Point(Point.Cartesian, 1.5, -2)),
            Value.Point(new Point(Point.CartesianWith3D, 1, 2, 3)),
            Value.Point(new Point(Point.Wgs84, 37.6, 55.75)),
            Value.Point(new Point(Point.Wgs84With3D, 37.6, 55.75, 150)),
        ];
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["values"] = Value.List(values) };

        await using var cursor = await Graph.RunAsync(
            new Statement("UNWIND $values AS value RETURN value", parameters),
            AccessMode.Read,
            Cancellation
        );
        var records = await cursor.ReadAsync(Cancellation).ToListAsync(Cancellation);

        Assert.Equal(values, records.Select(record => record[0]));
        // Equality does not see the type of a number nor the sign of zero; the texts do, but Neo4j gives maps an order of its own.
        Assert.Equal(values.Select(TextOf), records.Select(record => TextOf(record[0])));
    }

    [Fact]
    public async Task A_path_arrives_with_its_nodes_and_relationships()
    {
        await WriteAsync("CREATE (:Person {id: 'a'})<-[:RIVAL_OF {since: 1923}]-(:Person {id: 'b'})");

        await using var cursor = await Graph.RunAsync(
            new Statement("MATCH path = (:Person {id: 'a'})--() RETURN path"),
            AccessMode.Read,
            Cancellation
        );
        var path = Assert.Single(await cursor.ReadAsync(Cancellation).ToListAsync(Cancellation))[0].AsPath();

        Assert.Equal(["a", "b"], path.Nodes.Select(node => node["id"].AsString()));
        Assert.Equal(path.Nodes[1].Id, Assert.Single(path.Relationships).StartId);
        Assert.Equal(path.Nodes[1].ElementId, path.Relationships[0].Start.ElementId);
        Assert.Equal(1923, path.Relationships[0]["since"].AsInteger());
    }

    [Fact]
    public async Task A_transaction_goes_on_while_an_earlier_result_is_half_read()
    {
        await using var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation);
        await using var cursor = await transaction.RunAsync(new Statement("UNWIND range(1, 20000) AS n RETURN n"), Cancellation);
        await using var numbers = cursor.ReadAsync(Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await numbers.MoveNextAsync());

        await ConsumeAsync(transaction, "CREATE (:Person)");

        var sum = numbers.Current[0].AsInteger();
        while (await numbers.MoveNextAsync())
        {
            sum += numbers.Current[0].AsInteger();
        }
        Assert.Equal(20000L * 20001 / 2, sum);
    }

    [Fact]
    public async Task An_error_behind_the_first_records_is_thrown_where_it_stands()
    {
        await using var cursor = await Graph.RunAsync(
            new Statement("UNWIND [1, 2, 0] AS n RETURN 2 / n AS half"),
            AccessMode.Read,
            Cancellation
        );
        var halves = new List<long>();

        var error = await Assert.ThrowsAsync<GraphException>(async () =>
        {
            await foreach (var record in cursor.ReadAsync(Cancellation))
            {
                halves.Add(record[0].AsInteger());
            }
        });

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.Equal([2, 1], halves);
    }

    [Fact]
    public async Task A_large_result_is_read_while_it_arrives_and_may_be_left()
    {
        await using (
            var cursor = await Graph.RunAsync(new Statement("UNWIND range(1, 2000000) AS n RETURN n"), AccessMode.Read, Cancellation)
        )
        await using (var numbers = cursor.ReadAsync(Cancellation).GetAsyncEnumerator(Cancellation))
        {
            Assert.True(await numbers.MoveNextAsync());
            Assert.Equal(1, numbers.Current[0].AsInteger());
        }

        Assert.Equal(["1"], await RunAsync("RETURN 1 AS one"));
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_repeating_it()
    {
        var address = Graph.Address.Text.Replace("://", "://neo4j:not-this-one@", StringComparison.Ordinal);
        await using var graph = await Server.OpenAsync(address);

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, "RETURN 1 AS one"));

        Assert.Equal("Neo.ClientError.Security.Unauthorized", error.Code);
        Assert.Contains("refuses this user name or password", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-this-one", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_database_is_named()
    {
        await using var graph = await Server.OpenAsync(Graph.Address.Text + "/nosuch");

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, "RETURN 1 AS one"));

        Assert.Equal("Neo.ClientError.Database.DatabaseNotFound", error.Code);
        Assert.Contains("has no database \"nosuch\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_commits_in_batches_runs_by_itself()
    {
        await WriteAsync("UNWIND range(1, 2500) AS n CALL (n) { CREATE (:Number {n: n}) } IN TRANSACTIONS OF 1000 ROWS");

        Assert.Equal(["2500"], await RunAsync("MATCH (n:Number) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task What_one_statement_wrote_the_next_one_sees()
    {
        for (var i = 1; i <= 20; i++)
        {
            await WriteAsync("CREATE (:Number)");
            Assert.Equal([$"{i}"], await RunAsync("MATCH (n:Number) RETURN count(n) AS n"));
        }
    }

    protected static async Task<List<string>> RunAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Read, Cancellation);
        var lines = new List<string>();
        await foreach (var record in cursor.ReadAsync(Cancellation))
        {
            lines.Add(string.Join(' ', record));
        }
        return lines;
    }

    private static string TextOf(Value value) => value.Kind == ValueKind.Map ? "a map" : $"{value.Kind} {value}";
}
