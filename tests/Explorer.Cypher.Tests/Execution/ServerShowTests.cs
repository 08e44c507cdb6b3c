using Explorer.Cypher.Errors;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>What the embedded engine tells of itself, in the columns in which a server does.</summary>
public sealed class ServerShowTests : IDisposable
{
    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;

    public ServerShowTests() => _engine = new CypherEngine(_graph);

    public void Dispose() => _graph.Dispose();

    // The columns are those of Neo4j 5.26.
    [Theory]
    [InlineData(
        "SHOW DATABASES",
        "name, type, aliases, access, address, role, writer, requestedStatus, currentStatus, statusMessage, default, home, constituents",
        1
    )]
    [InlineData("SHOW DATABASE neo4j", null, 1)]
    [InlineData("SHOW DATABASE none", null, 0)]
    [InlineData("SHOW DATABASES WHERE name = 'none'", null, 0)]
    [InlineData(
        "SHOW HOME DATABASE",
        "name, type, aliases, access, address, role, writer, requestedStatus, currentStatus, statusMessage, constituents",
        1
    )]
    [InlineData("SHOW DEFAULT DATABASE YIELD name", "name", 1)]
    [InlineData(
        "SHOW DATABASES YIELD *",
        "name, type, aliases, access, databaseID, serverID, address, role, writer, requestedStatus, currentStatus, statusMessage, default, home, currentPrimariesCount, currentSecondariesCount, requestedPrimariesCount, requestedSecondariesCount, creationTime, lastStartTime, lastStopTime, store, lastCommittedTxn, replicationLag, constituents, options",
        1
    )]
    [InlineData("SHOW CURRENT USER", "user, roles, passwordChangeRequired, suspended, home", 0)]
    [InlineData("SHOW SETTINGS 'db.transaction.timeout'", "name, value, isDynamic, defaultValue, description", 1)]
    [InlineData(
        "SHOW SETTING 'none' YIELD *",
        "name, value, isDynamic, defaultValue, description, startupValue, isExplicitlySet, validValues, isDeprecated",
        0
    )]
    [InlineData(
        "SHOW TRANSACTIONS",
        "database, transactionId, currentQueryId, connectionId, clientAddress, username, currentQuery, startTime, status, elapsedTime",
        1
    )]
    [InlineData("SHOW TRANSACTION 'none'", null, 0)]
    [InlineData("SHOW TRANSACTIONS 'a', 'b' YIELD transactionId", "transactionId", 0)]
    [InlineData("TERMINATE TRANSACTION 'neo4j-transaction-999'", "transactionId, username, message", 1)]
    [InlineData("TERMINATE TRANSACTIONS ['neo4j-transaction-998', 'neo4j-transaction-999'] YIELD transactionId AS t RETURN t", "t", 2)]
    public void What_is_shown_has_the_columns_of_a_server(string text, string? columns, int rows)
    {
        var (names, found) = Ask(text);

        Assert.Equal(rows, found.Length);
        if (columns is not null)
        {
            Assert.Equal(columns, names);
        }
    }

    [Fact]
    public void All_that_is_shown_has_a_value_for_each_column()
    {
        foreach (var what in new[] { "DATABASES", "HOME DATABASE", "SETTINGS", "TRANSACTIONS", "CURRENT USER" })
        {
            var (names, rows) = Ask($"SHOW {what} YIELD *");
            Assert.All(rows, row => Assert.Equal(names.Split(", ").Length, row.Length));
        }
        Assert.Equal("SHOW TRANSACTIONS YIELD currentQuery", Ask("SHOW TRANSACTIONS YIELD currentQuery").Rows[0][0]);
    }

    [Fact]
    public void Only_ones_own_transaction_is_shown_and_ended()
    {
        var own = Ask("SHOW TRANSACTIONS YIELD transactionId").Rows[0][0];
        var next = $"neo4j-transaction-{int.Parse(own.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture) + 1}";

        var error = Assert.Throws<CypherException>(() => Ask($"TERMINATE TRANSACTION '{next}'"));

        Assert.Equal("Neo.ClientError.Transaction.TransactionTerminated", error.StatusCode);
        Assert.Equal("Transaction not found.", Ask($"TERMINATE TRANSACTION '{own}'").Rows[0][2]);
        Assert.Equal(
            "Neo.ClientError.General.InvalidArguments",
            Assert.Throws<CypherException>(() => Ask("TERMINATE TRANSACTION 'x'")).StatusCode
        );
    }

    [Theory]
    [InlineData("CALL dbms.components()", "name, versions, edition")]
    [InlineData("CALL db.info()", "id, name, creationDate")]
    [InlineData("CALL db.ping()", "success")]
    [InlineData("CALL tx.getMetaData()", "metadata")]
    public void Procedures_that_clients_ask_first_are_there(string text, string columns)
    {
        var (names, rows) = Ask(text);

        Assert.Equal(columns, names);
        Assert.Single(rows);
    }

    [Theory]
    [InlineData("db.createLabel", "'New'", true)]
    [InlineData("db.createRelationshipType", "'NEW'", true)]
    [InlineData("db.createProperty", "'new'", true)]
    [InlineData("db.createLabel", "''", false)]
    [InlineData("db.createLabel", "null", false)]
    [InlineData("db.createProperty", "'a\\u0000b'", false)]
    public void A_name_is_made_if_it_can_be_one(string procedure, string name, bool isOne)
    {
        var text = $"CALL {procedure}({name})";
        if (isOne)
        {
            Assert.Empty(Ask(text).Rows);
        }
        else
        {
            Assert.Equal("Neo.ClientError.Schema.TokenNameError", Assert.Throws<CypherException>(() => Ask(text)).StatusCode);
        }
    }

    [Theory]
    [InlineData("SHOW CURRENT USER YIELD user WHERE user = 'x'")]
    [InlineData("EXPLAIN SHOW DATABASES neo4j YIELD name")]
    [InlineData("EXPLAIN TERMINATE TRANSACTIONS 'neo4j-transaction-1', $two YIELD message")]
    public void A_command_prints_as_it_was_written(string text) =>
        Assert.Equal(
            text,
            global::Explorer
                .Cypher.Syntax.Parser.Parse(text)
                .ToString()
                .Replace("\"", "'", StringComparison.Ordinal)
                .Replace("'neo4j' YIELD", "neo4j YIELD", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(
        "CREATE (n:City {latitude: 55.7, longitude: 37.6, name: 'M', height: null}) RETURN toString(point(n))",
        "point({x: 37.6, y: 55.7, crs: 'wgs-84'})"
    )]
    [InlineData("CREATE (n {x: 1, y: 2, z: 3, crs: 'cartesian-3D', other: null}) RETURN point(n).z", "3.0")]
    [InlineData("CREATE (:A)-[r:AT {x: 1, y: 2}]->(:B) RETURN point(r).y", "2.0")]
    [InlineData("OPTIONAL MATCH (n:None) RETURN point(n)", "NULL")]
    public void A_node_with_coordinates_is_a_point(string text, string expected) => Assert.Equal(expected, Ask(text).Rows[0][0].Trim('"'));

    [Fact]
    public void A_node_without_coordinates_is_none() =>
        Assert.Equal(
            "Neo.ClientError.Statement.ArgumentError",
            Assert.Throws<CypherException>(() => Ask("CREATE (n {lat: 1}) RETURN point(n)")).StatusCode
        );

    private (string Columns, string[][] Rows) Ask(string text)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        var cursor = _engine.Execute(text, null, transaction, cancellationToken: TestContext.Current.CancellationToken);
        return (
            string.Join(", ", cursor.Columns),
            [
                .. cursor
                    .Rows()
                    .Select(row =>
                        Array.ConvertAll(row, one => one.Kind == Graph.Values.ValueKind.String ? one.AsString() : one.ToString())
                    ),
            ]
        );
    }
}
