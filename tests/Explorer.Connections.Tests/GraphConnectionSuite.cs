using Explorer.Graph.Values;

namespace Explorer.Connections.Tests;

/// <summary>What every graph behind <see cref="IGraphConnection"/> must do, whichever engine answers. Each test begins with an empty graph.</summary>
public abstract class GraphConnectionSuite : IAsyncLifetime
{
    private IGraphConnection? _graph;

    protected IGraphConnection Graph => _graph!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty graph.</summary>
    protected abstract Task<IGraphConnection> OpenEmptyAsync();

    public async ValueTask InitializeAsync() => _graph = await OpenEmptyAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Records_come_in_the_order_of_the_columns()
    {
        await using var cursor = await Graph.RunAsync(
            new Statement("UNWIND [1, 2] AS n RETURN n, n * 10 AS ten, 'x' AS text"),
            AccessMode.Read,
            Cancellation
        );

        Assert.Equal(["n", "ten", "text"], cursor.Columns);
        Assert.Equal(["1 10 x", "2 20 x"], await LinesAsync(cursor));
    }

    [Fact]
    public async Task Parameters_are_values_of_any_type()
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["name"] = "Зиновьев",
            ["rows"] = Value.List([new MapBuilder().Set("id", 7).Set("on", true).ToValue()]),
        };

        var lines = await RunAsync(
            "UNWIND $rows AS row RETURN $name AS name, row.id + 0.5 AS half, row.on AS on, row.missing AS missing",
            parameters
        );

        Assert.Equal(["Зиновьев 7.5 TRUE NULL"], lines);
    }

    [Fact]
    public async Task A_statement_of_its_own_is_committed_when_it_was_read_to_its_end()
    {
        await using (
            var cursor = await Graph.RunAsync(
                new Statement("CREATE (p:Person {id: 'stalin'}) RETURN p.id AS id"),
                AccessMode.Write,
                Cancellation
            )
        )
        {
            Assert.Equal(["stalin"], await LinesAsync(cursor));
        }

        Assert.Equal(["1"], await RunAsync("MATCH (p:Person) RETURN count(p) AS n"));
    }

    [Fact]
    public async Task The_summary_counts_what_was_changed()
    {
        await using var cursor = await Graph.RunAsync(
            new Statement("CREATE (a:Person {id: 'a'})-[:RIVAL_OF {strength: 3}]->(b:Person:Exile {id: 'b'})"),
            AccessMode.Write,
            Cancellation
        );

        var summary = await cursor.ConsumeAsync(Cancellation);

        Assert.Equal(
            new UpdateCounters
            {
                NodesCreated = 2,
                RelationshipsCreated = 1,
                PropertiesSet = 3,
                LabelsAdded = 3,
            },
            summary.Counters
        );
    }

    [Fact]
    public async Task A_transaction_sees_its_own_writes_and_others_see_them_after_the_commit()
    {
        await using (var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation))
        {
            await ConsumeAsync(transaction, "CREATE (:Person {id: 'trotsky'})");
            Assert.Equal(["trotsky"], await RunAsync(transaction, "MATCH (p:Person) RETURN p.id AS id"));
            Assert.Equal(["0"], await RunAsync("MATCH (p:Person) RETURN count(p) AS n"));
            await transaction.CommitAsync(Cancellation);
        }

        Assert.Equal(["1"], await RunAsync("MATCH (p:Person) RETURN count(p) AS n"));
    }

    [Fact]
    public async Task A_transaction_that_is_not_committed_leaves_nothing()
    {
        await using (var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation))
        {
            await ConsumeAsync(transaction, "CREATE (:Person)");
        }
        await using (var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation))
        {
            await ConsumeAsync(transaction, "CREATE (:Person)");
            await transaction.RollbackAsync(Cancellation);
        }

        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task A_statement_that_writes_is_refused_where_only_reading_was_asked_for()
    {
        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync("CREATE (:Person) RETURN 1 AS one"));

        Assert.Equal("Neo.ClientError.Statement.AccessMode", error.Code);
        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task A_mistake_in_the_text_has_its_code_line_and_column()
    {
        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync("MATCH (p:Person)\nRETURN q.name AS name"));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
        Assert.Equal((2, 8), (error.Line, error.Column));
        Assert.Contains("q", error.Message, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task A_missing_parameter_is_named()
    {
        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync("RETURN $year AS year"));

        Assert.Equal("Neo.ClientError.Statement.ParameterMissing", error.Code);
        Assert.Contains("year", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_constraint_undoes_the_statement()
    {
        await WriteAsync("CREATE CONSTRAINT person_id IF NOT EXISTS FOR (p:Person) REQUIRE p.id IS UNIQUE");
        await WriteAsync("CREATE (:Person {id: 'a'})");

        var error = await Assert.ThrowsAsync<GraphException>(() => WriteAsync("CREATE (:Person {id: 'b'}), (:Person {id: 'a'})"));

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        Assert.Equal(["a"], await RunAsync("MATCH (p:Person) RETURN p.id AS id"));
    }

    [Fact]
    public async Task A_label_that_the_graph_does_not_have_is_told_with_its_place()
    {
        await WriteAsync("CREATE (:Person)");

        var summary = await SummaryAsync("MATCH (p:Person)\nMATCH (q:Persn) RETURN p, q");

        var told = Assert.Single(summary.Notifications);
        Assert.Equal("Neo.ClientNotification.Statement.UnknownLabelWarning", told.Code);
        Assert.Equal(("WARNING", "UNRECOGNIZED"), (told.Severity, told.Category));
        Assert.Equal(new NotificationPosition(26, 2, 10), told.Position);
        Assert.Contains("Persn", told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_was_committed_stays_when_a_later_one_fails()
    {
        var text = "UNWIND [4, 2, 0, 1] AS n CALL (n) { CREATE (:Share {of: 8 / n}) } IN TRANSACTIONS OF 2 ROWS";

        var error = await Assert.ThrowsAsync<GraphException>(() => WriteAsync(text));

        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.EndsWith("(Transactions committed: 1)", error.Message, StringComparison.Ordinal);
        Assert.Equal(["2", "4"], await RunAsync("MATCH (s:Share) RETURN s.of AS n ORDER BY n"));
    }

    [Fact]
    public async Task Batches_are_refused_in_an_explicit_transaction()
    {
        await using var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation);

        var error = await Assert.ThrowsAsync<GraphException>(() =>
            ConsumeAsync(transaction, "UNWIND [1] AS n CALL (n) { CREATE (:Share {of: n}) } IN TRANSACTIONS")
        );

        Assert.Equal("Neo.DatabaseError.Transaction.TransactionStartFailed", error.Code);
    }

    [Fact]
    public async Task A_node_that_still_has_ties_cannot_be_deleted()
    {
        await WriteAsync("CREATE (:Person {id: 'a'})-[:RIVAL_OF]->(:Person {id: 'b'})");

        var error = await Assert.ThrowsAsync<GraphException>(() => WriteAsync("MATCH (p:Person {id: 'a'}) DELETE p"));

        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed", error.Code);
        Assert.Equal(["2"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task After_a_failure_a_transaction_can_only_be_rolled_back()
    {
        await using var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation);
        await ConsumeAsync(transaction, "CREATE (:Person)");
        await Assert.ThrowsAsync<GraphException>(() => RunAsync(transaction, "RETURN 1 / 0 AS never"));

        await Assert.ThrowsAsync<GraphException>(() => RunAsync(transaction, "RETURN 1 AS one"));
        await Assert.ThrowsAsync<GraphException>(() => transaction.CommitAsync(Cancellation));
        await transaction.RollbackAsync(Cancellation);

        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task An_ended_transaction_says_that_it_has_ended()
    {
        await using var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation);
        await transaction.CommitAsync(Cancellation);

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(transaction, "RETURN 1 AS one"));

        Assert.Equal("Neo.ClientError.Transaction.TransactionNotFound", error.Code);
    }

    [Fact]
    public async Task Nodes_and_relationships_arrive_with_all_that_they_hold()
    {
        await WriteAsync("CREATE (:Person {id: 'a'})-[:RIVAL_OF {strength: 3, since: date('1923-10-08')}]->(:Person {id: 'b'})");

        await using var cursor = await Graph.RunAsync(
            new Statement("MATCH (a {id: 'a'})-[r]->(b) RETURN a, r, [b] AS list"),
            AccessMode.Read,
            Cancellation
        );
        var records = new List<IReadOnlyList<Value>>();
        await foreach (var record in cursor.ReadAsync(Cancellation))
        {
            records.Add(record);
        }

        var values = Assert.Single(records);
        Assert.Equal(["Person"], values[0].AsNode().Labels);
        Assert.Equal("a", values[0].AsNode()["id"].AsString());
        Assert.Equal("RIVAL_OF", values[1].AsRelationship().Type);
        Assert.Equal("1923-10-08", values[1].AsRelationship()["since"].ToString());
        Assert.Equal(values[0].AsNode().Id, values[1].AsRelationship().StartId);
        Assert.Equal("b", values[2].AsList()[0].AsNode()["id"].AsString());
    }

    [Fact]
    public async Task A_node_that_was_read_stays_as_it_was_read()
    {
        await using var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation);
        await using var cursor = await transaction.RunAsync(new Statement("CREATE (p:Person {role: 'ally'}) RETURN p"), Cancellation);
        var node = Value.Null;
        await foreach (var record in cursor.ReadAsync(Cancellation))
        {
            node = record[0];
        }

        await ConsumeAsync(transaction, "MATCH (p:Person) SET p.role = 'rival'");

        Assert.Equal("ally", node.AsNode()["role"].AsString());
    }

    [Fact]
    public async Task A_transaction_that_may_write_keeps_nobody_waiting_before_it_does()
    {
        await using var patient = await Graph.BeginAsync(AccessMode.Write, Cancellation);
        Assert.Equal(["0"], await RunAsync(patient, "MATCH (n) RETURN count(n) AS n"));

        await WriteAsync("CREATE (:Person {id: 'a'})");
        await ConsumeAsync(patient, "CREATE (:Person {id: 'b'})");
        await patient.CommitAsync(Cancellation);

        Assert.Equal(["2"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task What_was_reached_is_told_and_can_be_waited_for()
    {
        await using var cursor = await Graph.RunAsync(new Statement("CREATE (:Person)"), AccessMode.Write, Cancellation);
        var reached = (await cursor.ConsumeAsync(Cancellation)).Bookmarks;
        await using var transaction = await Graph.BeginAsync(
            new TransactionSettings(AccessMode.Write) { Bookmarks = reached },
            Cancellation
        );
        await ConsumeAsync(transaction, "CREATE (:Person)");
        await transaction.CommitAsync(Cancellation);
        await using var after = await Graph.RunAsync(
            new Statement("MATCH (n) RETURN count(n) AS n"),
            new TransactionSettings(AccessMode.Read) { Bookmarks = transaction.Bookmarks },
            Cancellation
        );

        Assert.NotEmpty(reached);
        Assert.NotEmpty(transaction.Bookmarks);
        Assert.NotEqual(reached, transaction.Bookmarks);
        Assert.Equal(["2"], await LinesAsync(after));
    }

    [Fact]
    public async Task A_bookmark_that_is_none_is_refused_and_spoils_nothing()
    {
        var settings = new TransactionSettings(AccessMode.Read) { Bookmarks = ["nonsense"] };

        var error = await Assert.ThrowsAsync<GraphException>(() =>
            Graph.RunAsync(new Statement("RETURN 1 AS one"), settings, Cancellation)
        );

        Assert.Equal("Neo.ClientError.Transaction.InvalidBookmark", error.Code);
        Assert.Equal(["1"], await RunAsync("RETURN 1 AS one"));
    }

    [Fact]
    public async Task A_plan_is_told_when_it_is_asked_for()
    {
        var explained = await SummaryAsync("EXPLAIN UNWIND [1, 2] AS n RETURN n");
        var profiled = await SummaryAsync("PROFILE UNWIND [1, 2] AS n RETURN n");

        Assert.StartsWith("ProduceResults", explained.Plan!.Operator, StringComparison.Ordinal);
        Assert.Null(explained.Plan.Rows);
        Assert.NotEmpty(explained.Plan.Children);
        Assert.Equal(2, profiled.Plan!.Rows);
        Assert.Equal("n", profiled.Plan.Arguments["Details"].AsString());
        Assert.Null((await SummaryAsync("RETURN 1 AS one")).Plan);
    }

    [Fact]
    public async Task A_write_that_fails_among_its_records_fails_where_they_are_read_and_leaves_nothing()
    {
        await using var cursor = await Graph.RunAsync(
            new Statement("CREATE (n:Person) RETURN 1 / 0 AS never"),
            AccessMode.Write,
            Cancellation
        );

        var error = await Assert.ThrowsAsync<GraphException>(() => LinesAsync(cursor));

        Assert.Equal(["never"], cursor.Columns);
        Assert.Equal("Neo.ClientError.Statement.ArithmeticError", error.Code);
        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task What_was_deleted_is_returned_as_something_that_holds_nothing()
    {
        await using var cursor = await Graph.RunAsync(
            new Statement("CREATE (a:Person {id: 'a'})-[r:RIVAL_OF {since: 1923}]->(b:Person) DELETE r, a RETURN a, r, b"),
            AccessMode.Write,
            Cancellation
        );
        var record = (await cursor.ReadAsync(Cancellation).ToListAsync(Cancellation))[0];

        Assert.Empty(record[0].AsNode().Labels);
        Assert.Empty(record[0].AsNode().Properties);
        Assert.Empty(record[1].AsRelationship().Properties);
        Assert.Equal(["Person"], record[2].AsNode().Labels);
    }

    [Fact]
    public async Task A_cancelled_statement_stops_and_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using var cursor = await Graph.RunAsync(
                new Statement("UNWIND range(1, 100000) AS n CREATE (:Number {n: n})"),
                AccessMode.Write,
                stop.Token
            );
            await cursor.ConsumeAsync(stop.Token);
        });

        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    protected async Task WriteAsync(string text)
    {
        await using var cursor = await Graph.RunAsync(new Statement(text), AccessMode.Write, Cancellation);
        await cursor.ConsumeAsync(Cancellation);
    }

    protected async Task<List<string>> RunAsync(string text, IReadOnlyDictionary<string, Value>? parameters = null)
    {
        var statement = new Statement(text, parameters ?? new Dictionary<string, Value>(StringComparer.Ordinal));
        await using var cursor = await Graph.RunAsync(statement, AccessMode.Read, Cancellation);
        return await LinesAsync(cursor);
    }

    protected static async Task<List<string>> RunAsync(IGraphTransaction transaction, string text)
    {
        await using var cursor = await transaction.RunAsync(new Statement(text), Cancellation);
        return await LinesAsync(cursor);
    }

    protected static async Task ConsumeAsync(IGraphTransaction transaction, string text)
    {
        await using var cursor = await transaction.RunAsync(new Statement(text), Cancellation);
        await cursor.ConsumeAsync(Cancellation);
    }

    private async Task<ResultSummary> SummaryAsync(string text)
    {
        await using var cursor = await Graph.RunAsync(new Statement(text), AccessMode.Read, Cancellation);
        return await cursor.ConsumeAsync(Cancellation);
    }

    private static async Task<List<string>> LinesAsync(IRecordCursor cursor)
    {
        var lines = new List<string>();
        await foreach (var record in cursor.ReadAsync(Cancellation))
        {
            lines.Add(string.Join(' ', record.Select(value => value.Kind == ValueKind.String ? value.AsString() : value.ToString())));
        }
        return lines;
    }
}
