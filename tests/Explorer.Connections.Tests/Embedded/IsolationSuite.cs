using Explorer.Connections.Opening;
using Explorer.Graph.Values;

namespace Explorer.Connections.Tests.Embedded;

/// <summary>
/// Writers and readers at once on one embedded graph. What must hold at every moment is asked again and again while they are at it; each test is bounded by
/// a number of transactions, not by a time.
/// </summary>
public abstract class IsolationSuite : IAsyncLifetime
{
    private const int Accounts = 10;
    private const int Writers = 4;
    private const int Readers = 3;
    private const int Rounds = 40;

    private IGraphConnection? _graph;

    private IGraphConnection Graph => _graph!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens an empty graph.</summary>
    protected abstract Task<IGraphConnection> OpenEmptyAsync();

    public async ValueTask InitializeAsync() => _graph = await OpenEmptyAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await Graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Transfers_keep_the_sum_in_every_read()
    {
        await WriteAsync("CREATE INDEX account FOR (a:Account) ON (a.id)");
        await WriteAsync($"UNWIND range(1, {Accounts}) AS id CREATE (:Account {{id: id, money: 100}})");

        await WhileWritingAsync(
            (writer, round) =>
                WriteAsync(
                    "MATCH (a:Account {id: $a}), (b:Account {id: $b}) SET a.money = a.money - $m SET b.money = b.money + $m",
                    ("a", 1 + ((writer + round) % Accounts)),
                    ("b", 1 + ((writer + (round * 3) + 1) % Accounts)),
                    ("m", round)
                ),
            async () => Assert.Equal(100 * Accounts, await NumberAsync("MATCH (a:Account) RETURN sum(a.money) AS n"))
        );
    }

    [Fact]
    public async Task A_reading_transaction_sees_one_picture_throughout()
    {
        await WriteAsync("CREATE INDEX step FOR (s:Step) ON (s.n)");
        await WriteAsync("CREATE (:Step {n: 0})");

        await WhileWritingAsync(
            (writer, round) => WriteAsync("MERGE (s:Step {n: $n}) MERGE (l:Last) SET l.n = $n", ("n", (round * Writers) + writer + 1)),
            async () =>
            {
                await using var reader = await Graph.BeginAsync(AccessMode.Read, Cancellation);
                var first = await NumberAsync(reader, "MATCH (s:Step) RETURN count(s) AS n");
                await Task.Yield();
                Assert.Equal(first, await NumberAsync(reader, "MATCH (s:Step) WHERE s.n >= 0 RETURN count(s) AS n"));
                Assert.Equal(first, await NumberAsync(reader, "MATCH (s) WHERE s:Step RETURN count(DISTINCT s.n) AS n"));
            }
        );

        Assert.Equal((Writers * Rounds) + 1, await NumberAsync("MATCH (s:Step) RETURN count(s) AS n"));
    }

    [Fact]
    public async Task A_node_and_its_relationships_appear_and_go_together()
    {
        await WriteAsync("CREATE (:Hub)");

        await WhileWritingAsync(
            async (writer, round) =>
            {
                var id = (writer * Rounds) + round;
                await WriteAsync("MATCH (h:Hub) CREATE (p:Part {id: $id}), (p)-[:OF]->(h), (h)-[:HAS]->(p)", ("id", id));
                if (round % 2 == 0)
                {
                    await WriteAsync("MATCH (p:Part {id: $id}) DETACH DELETE p", ("id", id));
                }
            },
            async () =>
            {
                Assert.Equal(
                    0,
                    await NumberAsync(
                        "MATCH (p:Part) WHERE COUNT { (p)-[:OF]->(:Hub) } <> 1 OR COUNT { (p)<-[:HAS]-() } <> 1 RETURN count(p) AS n"
                    )
                );
                // All of one moment: the parts, and the relationships that lead to and from them.
                Assert.Equal(
                    0,
                    await NumberAsync(
                        "CALL () { MATCH (p:Part) RETURN count(p) AS parts } CALL () { MATCH ()-[r:OF|HAS]->() RETURN count(r) AS ties } RETURN ties - 2 * parts AS n"
                    )
                );
            }
        );

        Assert.Equal(Writers * Rounds / 2, await NumberAsync("MATCH (p:Part) RETURN count(p) AS n"));
    }

    [Fact]
    public async Task No_increment_is_lost()
    {
        await WriteAsync("CREATE (:Counter {n: 0})");
        var seen = new int[Readers];

        await WhileWritingAsync(
            async (_, round) =>
            {
                await using var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation);
                await ConsumeAsync(await transaction.RunAsync(new Statement("MATCH (c:Counter) SET c.n = c.n + 1"), Cancellation));
                await ConsumeAsync(await transaction.RunAsync(new Statement("MATCH (c:Counter) SET c.n = c.n + 1"), Cancellation));
                // Those that are given up leave nothing.
                if (round % 4 == 0)
                {
                    await transaction.RollbackAsync(Cancellation);
                }
                else
                {
                    await transaction.CommitAsync(Cancellation);
                }
            },
            async reader =>
            {
                var now = await NumberAsync("MATCH (c:Counter) RETURN c.n AS n");
                Assert.True(now % 2 == 0, $"Half a transaction was seen: {now}");
                Assert.InRange(now, seen[reader], int.MaxValue);
                seen[reader] = now;
            }
        );

        Assert.Equal(Writers * Rounds * 3 / 4 * 2, await NumberAsync("MATCH (c:Counter) RETURN c.n AS n"));
    }

    [Fact]
    public async Task A_reader_is_not_kept_waiting_by_an_open_writer()
    {
        await WriteAsync("CREATE (:Person {name: 'a'})");
        await using var writer = await Graph.BeginAsync(AccessMode.Write, Cancellation);
        await ConsumeAsync(
            await writer.RunAsync(new Statement("MATCH (p:Person) SET p.name = 'b' CREATE (:Person {name: 'c'})"), Cancellation)
        );

        var reads = Enumerable.Range(0, Readers).Select(_ => NumberAsync("MATCH (p:Person {name: 'a'}) RETURN count(p) AS n"));
        // It would wait for ever, since the writer ends only afterwards.
        Assert.All(await Task.WhenAll(reads), found => Assert.Equal(1, found));

        Assert.Equal(2, await NumberAsync(writer, "MATCH (p:Person) WHERE p.name <> 'a' RETURN count(p) AS n"));
        await writer.CommitAsync(Cancellation);
        Assert.Equal(2, await NumberAsync("MATCH (p:Person) WHERE p.name <> 'a' RETURN count(p) AS n"));
    }

    [Fact]
    public async Task Transactions_that_fail_or_are_rolled_back_leave_nothing()
    {
        await WriteAsync("CREATE CONSTRAINT one FOR (p:Person) REQUIRE p.name IS UNIQUE");
        await WriteAsync("CREATE (:Person {name: 'there'})");

        await WhileWritingAsync(
            async (writer, round) =>
            {
                await using var transaction = await Graph.BeginAsync(AccessMode.Write, Cancellation);
                await ConsumeAsync(
                    await transaction.RunAsync(new Statement("CREATE (:Half {i: 1})-[:T]->(:Person {name: 'half'})"), Cancellation)
                );
                if ((writer + round) % 2 == 0)
                {
                    return;
                }
                await Assert.ThrowsAsync<GraphException>(async () =>
                    await ConsumeAsync(await transaction.RunAsync(new Statement("CREATE (:Half), (:Person {name: 'there'})"), Cancellation))
                );
                await Assert.ThrowsAsync<GraphException>(() => transaction.CommitAsync(Cancellation));
            },
            async () => Assert.Equal(1, await NumberAsync("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(n) + count(r) AS n"))
        );

        // Nothing of the name that was never committed is left in the index of the constraint either.
        await WriteAsync("CREATE (:Person {name: 'half'})");
    }

    [Fact]
    public async Task Merges_that_race_make_one_node_each()
    {
        await WriteAsync("CREATE CONSTRAINT one FOR (p:Person) REQUIRE p.name IS UNIQUE");

        await WhileWritingAsync(
            (_, round) =>
                WriteAsync(
                    "MERGE (p:Person {name: $name}) ON CREATE SET p.times = 1 ON MATCH SET p.times = p.times + 1",
                    ("name", $"n{round % 10}")
                ),
            async () =>
                Assert.Equal(0, await NumberAsync("MATCH (p:Person) WITH p.name AS name, count(*) AS c WHERE c > 1 RETURN count(*) AS n"))
        );

        Assert.Equal(10, await NumberAsync("MATCH (p:Person) RETURN count(p) AS n"));
        Assert.Equal(Writers * Rounds, await NumberAsync("MATCH (p:Person) RETURN sum(p.times) AS n"));
    }

    [Fact]
    public async Task An_index_finds_what_a_scan_finds_while_there_is_writing()
    {
        await WriteAsync("CREATE INDEX item FOR (i:Item) ON (i.n)");
        await WriteAsync("CREATE INDEX tie FOR ()-[t:TIE]-() ON (t.n)");

        await WhileWritingAsync(
            async (writer, round) =>
            {
                await WriteAsync("CREATE (a:Item {n: $n, w: $w})-[:TIE {n: $n}]->(:Item {n: -$n})", ("n", round % 7), ("w", writer));
                await WriteAsync("MATCH (i:Item {n: $n}) SET i.n = i.n + 1", ("n", (round + writer) % 7));
                await WriteAsync("MATCH (i:Item {n: $n}) WITH i LIMIT 1 DETACH DELETE i", ("n", round % 5));
            },
            async () =>
            {
                await using var reader = await Graph.BeginAsync(AccessMode.Read, Cancellation);
                for (var n = -3; n <= 4; n++)
                {
                    Assert.Equal(
                        await NumberAsync(
                            reader,
                            "MATCH (i) WHERE i:Item AND toInteger(toString(i.n)) = $n RETURN count(i) AS n",
                            ("n", n)
                        ),
                        await NumberAsync(reader, "MATCH (i:Item {n: $n}) RETURN count(i) AS n", ("n", n))
                    );
                    Assert.Equal(
                        await NumberAsync(reader, "MATCH ()-[t]->() WHERE toInteger(toString(t.n)) >= $n RETURN count(t) AS n", ("n", n)),
                        await NumberAsync(reader, "MATCH ()-[t:TIE]->() WHERE t.n >= $n RETURN count(t) AS n", ("n", n))
                    );
                }
            }
        );

        Assert.NotEqual(0, await NumberAsync("MATCH (i:Item) RETURN count(i) AS n"));
    }

    private Task WhileWritingAsync(Func<int, int, Task> write, Func<Task> read) => WhileWritingAsync(write, _ => read());

    /// <summary>Several writers, each with its rounds, and readers that ask at least once, and as long as anybody writes.</summary>
    private static async Task WhileWritingAsync(Func<int, int, Task> write, Func<int, Task> read)
    {
        var writing = Enumerable
            .Range(0, Writers)
            .Select(writer =>
                Task.Run(
                    async () =>
                    {
                        for (var round = 0; round < Rounds; round++)
                        {
                            await write(writer, round);
                        }
                    },
                    Cancellation
                )
            )
            .ToArray();
        var written = Task.WhenAll(writing);
        var reading = Enumerable
            .Range(0, Readers)
            .Select(reader =>
                Task.Run(
                    async () =>
                    {
                        do
                        {
                            await read(reader);
                        } while (!written.IsCompleted);
                    },
                    Cancellation
                )
            )
            .ToArray();
        await Task.WhenAll([written, .. reading]);
        for (var reader = 0; reader < Readers; reader++)
        {
            await read(reader);
        }
    }

    private async Task WriteAsync(string text, params (string Name, Value Value)[] parameters) =>
        await ConsumeAsync(await Graph.RunAsync(Statement(text, parameters), AccessMode.Write, Cancellation));

    private async Task<int> NumberAsync(string text) =>
        await NumberAsync(await Graph.RunAsync(new Statement(text), AccessMode.Read, Cancellation));

    private static async Task<int> NumberAsync(
        IGraphTransaction transaction,
        string text,
        params (string Name, Value Value)[] parameters
    ) => await NumberAsync(await transaction.RunAsync(Statement(text, parameters), Cancellation));

    private static async Task<int> NumberAsync(IRecordCursor cursor)
    {
        await using (cursor)
        {
            return (int)(await cursor.ReadAsync(Cancellation).SingleAsync(Cancellation))[0].AsInteger();
        }
    }

    private static async Task ConsumeAsync(IRecordCursor cursor)
    {
        await using (cursor)
        {
            await cursor.ConsumeAsync(Cancellation);
        }
    }

    private static Statement Statement(string text, (string Name, Value Value)[] parameters) =>
        new(text, parameters.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal));
}

/// <summary>In memory.</summary>
public sealed class IsolationInMemoryTests : IsolationSuite
{
    protected override Task<IGraphConnection> OpenEmptyAsync() => GraphConnections.OpenAsync("embedded:", cancellationToken: Cancellation);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}

/// <summary>In a file.</summary>
public sealed class IsolationInFileTests : IsolationSuite
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override Task<IGraphConnection> OpenEmptyAsync() =>
        GraphConnections.OpenAsync("embedded:" + _folder.File("graph.db"), cancellationToken: TestContext.Current.CancellationToken);
}
