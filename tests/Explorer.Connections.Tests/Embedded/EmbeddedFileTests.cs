using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests.Embedded;

public sealed class EmbeddedFileTests : EmbeddedSuite
{
    private readonly TemporaryFolder _folder = new();

    protected override Task<IGraphConnection> OpenEmptyAsync() => OpenAsync("graph.db");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_was_committed_is_there_when_the_file_is_opened_again()
    {
        await WriteAsync("CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE");
        await WriteAsync("CREATE (:Person {id: 'a', born: date('1879-11-07')})-[:RIVAL_OF {sources: ['x', 'y']}]->(:Person {id: 'b'})");
        await WriteAsync("MATCH (p:Person {id: 'b'}) SET p:Exile, p.id = 'c'");
        await Graph.DisposeAsync();

        await using var again = await OpenAsync("graph.db");

        await using var cursor = await again.RunAsync(
            new Statement(
                "MATCH (a)-[r]->(b) RETURN a.id AS a, toString(a.born) AS born, r.sources AS sources, labels(b) AS labels, b.id AS b"
            ),
            AccessMode.Read,
            Cancellation
        );
        var record = Assert.Single(await cursor.ReadAsync(Cancellation).ToListAsync(Cancellation));
        Assert.Equal(
            "\"a\" \"1879-11-07\" [\"x\", \"y\"] [\"Person\", \"Exile\"] \"c\"",
            string.Join(' ', record.Select(value => value.ToString()))
        );
        await Assert.ThrowsAsync<GraphException>(async () =>
        {
            await using var twice = await again.RunAsync(new Statement("CREATE (:Person {id: 'a'})"), AccessMode.Write, Cancellation);
            await twice.ConsumeAsync(Cancellation);
        });
    }

    [Fact]
    public async Task Each_batch_is_on_disk_when_it_is_committed()
    {
        await WriteAsync("CREATE CONSTRAINT share FOR (s:Share) REQUIRE s.of IS UNIQUE");
        await WriteAsync("CREATE (:Share {of: 0})");
        await WriteAsync("UNWIND [1, 2, 0, 3, 4] AS n CALL (n) { CREATE (:Share {of: n}) } IN TRANSACTIONS OF 1 ROW ON ERROR CONTINUE");
        await Assert.ThrowsAsync<GraphException>(() =>
            WriteAsync("UNWIND [5, 6, 1, 7] AS n CALL (n) { CREATE (:Share {of: n}) } IN TRANSACTIONS OF 2 ROWS")
        );
        await Graph.DisposeAsync();

        await using var again = await OpenAsync("graph.db");

        await using var cursor = await again.RunAsync(new Statement("MATCH (s:Share) RETURN s.of AS n"), AccessMode.Read, Cancellation);
        Assert.Equal(
            [0L, 1, 2, 3, 4, 5, 6],
            await cursor.ReadAsync(Cancellation).Select(record => record[0].AsInteger()).Order().ToListAsync(Cancellation)
        );
    }

    [Fact]
    public async Task A_constraint_on_a_type_still_holds_when_the_file_is_opened_again()
    {
        await WriteAsync("CREATE CONSTRAINT born FOR (p:Person) REQUIRE p.born IS :: DATE | LIST<STRING NOT NULL>");
        await WriteAsync("CREATE (:Person {born: date('1879-11-07')}), (:Person {born: ['1883']})");
        await Graph.DisposeAsync();

        await using var again = await OpenAsync("graph.db");

        var error = await Assert.ThrowsAsync<GraphException>(async () =>
        {
            await using var wrong = await again.RunAsync(new Statement("CREATE (:Person {born: 1879})"), AccessMode.Write, Cancellation);
            await wrong.ConsumeAsync(Cancellation);
        });
        Assert.EndsWith(
            "requires the property `born` to be of type `DATE | LIST<STRING NOT NULL>`, but it is 1879",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_second_opening_of_the_same_file_is_refused()
    {
        await WriteAsync("CREATE (:Person)");

        var error = await Assert.ThrowsAsync<GraphException>(() => OpenAsync("graph.db"));

        Assert.Contains("is open in another program", error.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    private async Task<IGraphConnection> OpenAsync(string file) =>
        await GraphConnections.OpenAsync("embedded:" + _folder.File(file), cancellationToken: Cancellation);
}
