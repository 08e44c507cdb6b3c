using System.Collections.Concurrent;
using Explorer.Graph.Values;

namespace Explorer.Connections.Tests.Neo4j.Bolt;

/// <summary>What Bolt promises beyond the suite of a Neo4j server.</summary>
public abstract class Neo4jBoltSuite(Neo4jServer server) : Neo4jSuite(server)
{
    private const string Endless =
        "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a = -b RETURN count(*) AS n";
    private const string EndlessWrite = "CREATE (p:Person) WITH p " + Endless;

    protected abstract string AddressOf(string bolt);

    protected override Task<IGraphConnection> OpenEmptyAsync() => Server.OpenEmptyAsync(AddressOf(Server.RequireBolt()));

    [Fact]
    public async Task What_was_written_is_undone_where_the_result_is_left_unread()
    {
        await using (
            var cursor = await Graph.RunAsync(
                new Statement("UNWIND range(1, 20000) AS n CREATE (x:Number {n: n}) RETURN x.n AS n"),
                AccessMode.Write,
                Cancellation
            )
        )
        await using (var numbers = cursor.ReadAsync(Cancellation).GetAsyncEnumerator(Cancellation))
            Assert.True(await numbers.MoveNextAsync());

        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task A_large_result_waits_at_the_server_until_it_is_wanted()
    {
        await using var cursor = await Graph.RunAsync(
            new Statement("UNWIND range(1, 300000) AS n RETURN n, 'a text of some length, so that many of them weigh something' AS text"),
            AccessMode.Read,
            Cancellation
        );
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        await foreach (var record in cursor.ReadAsync(Cancellation))
        {
            Assert.Equal(++count, record[0].AsInteger());
            if (count % 50_000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(300_000, count);
        Assert.InRange(most, long.MinValue, 8L << 20);
    }

    [Fact]
    public async Task A_remark_of_the_server_is_told_without_the_statement()
    {
        var remarks = new ConcurrentQueue<string>();
        await using var graph = await Server.OpenAsync(Graph.Address.Text, new GraphConnectionOptions { Remark = remarks.Enqueue });

        await using var cursor = await graph.RunAsync(
            new Statement(
                "MATCH (n:NoSuchLabel {word: $word}) RETURN n",
                new Dictionary<string, Value>(StringComparer.Ordinal) { ["word"] = "hush" }
            ),
            AccessMode.Read,
            Cancellation
        );
        await cursor.ConsumeAsync(Cancellation);

        Assert.Contains(remarks, remark => remark.Contains("UnknownLabelWarning (line 1, column 10)", StringComparison.Ordinal));
        Assert.DoesNotContain(remarks, remark => remark.Contains("hush", StringComparison.Ordinal));
        Assert.DoesNotContain(remarks, remark => remark.Contains("NoSuchLabel", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_goes_away_is_told_and_found_again()
    {
        var relay = new TcpRelay(new Uri(Server.RequireBolt()));
        await using var ending = relay;
        await using var graph = await Server.OpenAsync($"bolt://127.0.0.1:{relay.Port}");
        await using (
            var cursor = await graph.RunAsync(new Statement("UNWIND range(1, 1000000) AS n RETURN n"), AccessMode.Read, Cancellation)
        )
        {
            await using var numbers = cursor.ReadAsync(Cancellation).GetAsyncEnumerator(Cancellation);
            Assert.True(await numbers.MoveNextAsync());
            relay.Cut();

            var error = await Assert.ThrowsAsync<GraphException>(async () =>
            {
                while (await numbers.MoveNextAsync())
                {
                    // Some records have arrived before.
                }
            });

            Assert.True(error.IsTransient);
            Assert.Contains("ended the connection", error.Message, StringComparison.Ordinal);
        }

        await using var again = await graph.RunAsync(new Statement("RETURN 1 AS one"), AccessMode.Read, Cancellation);
        Assert.Single(await again.ReadAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Columns_that_differ_in_case_only_are_too_much_for_the_driver()
    {
        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync("RETURN 1 AS a, 2 AS A"));

        Assert.Contains("differ in case only", error.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], await RunAsync("RETURN 1 AS one"));
    }

    [Theory]
    [InlineData(AccessMode.Read, Endless)]
    [InlineData(AccessMode.Write, EndlessWrite)]
    public async Task A_statement_that_nobody_waits_for_any_more_is_stopped_on_the_server(AccessMode mode, string text)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        stop.CancelAfter(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using var cursor = await Graph.RunAsync(new Statement(text), mode, stop.Token);
            await cursor.ConsumeAsync(stop.Token);
        });

        await AllIsQuietAsync();
        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task A_server_that_says_nothing_for_too_long_is_given_up()
    {
        await using var graph = await Server.OpenAsync(
            Graph.Address.Text,
            new GraphConnectionOptions { Silence = TimeSpan.FromSeconds(1) }
        );

        var error = await Assert.ThrowsAsync<GraphException>(() => RunAsync(graph, Endless));

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", error.Code);
        Assert.Contains("has said nothing for 1 seconds", error.Message, StringComparison.Ordinal);
        await AllIsQuietAsync();
    }

    [Fact]
    public async Task A_transaction_that_is_given_up_leaves_nothing()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await using (var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation))
        {
            await ConsumeAsync(transaction, "CREATE (:Person)");
            stop.CancelAfter(TimeSpan.FromMilliseconds(500));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            {
                await using var cursor = await transaction.RunAsync(new Statement(Endless), stop.Token);
                await cursor.ConsumeAsync(stop.Token);
            });
        }

        await AllIsQuietAsync();
        Assert.Equal(["0"], await RunAsync("MATCH (n) RETURN count(n) AS n"));
    }

    /// <summary>Waits until the server runs nothing but the question itself.</summary>
    private async Task AllIsQuietAsync()
    {
        var running = new List<string>();
        for (var i = 0; i < 100; i++)
        {
            running = await RunAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery");
            if (running.Count == 0)
                return;
            await Task.Delay(50, Cancellation);
        }

        Assert.Fail($"After five seconds the server still runs {string.Join("; ", running)}");
    }
}
