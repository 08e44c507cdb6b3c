using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.Tests.Page;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Limits;

/// <summary>Over a limit there is a clear answer that says which, and what to do; never an endless queue. Time and memory are told best alone.</summary>
[Collection("Alone")]
public sealed class LimitTests
{
    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS most";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_of_too_many_rows_is_cut_and_says_so()
    {
        await using var server = await StartAsync(new QueryApiLimits { Rows = 10 });

        var fits = await server.RunAsync("UNWIND range(1, 10) AS n RETURN n");
        var tooLong = await server.RunAsync("UNWIND range(1, 11) AS n RETURN n");

        Assert.Equal((202, null), (fits.Status, fits.ErrorCode));
        Assert.Equal(413, tooLong.Status);
        Assert.Equal(10, tooLong.Json.GetProperty("data").GetProperty("values").GetArrayLength());
        Assert.Contains("10 rows", tooLong.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains("LIMIT", tooLong.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_too_many_bytes_is_cut_and_says_so()
    {
        await using var server = await StartAsync(new QueryApiLimits { AnswerBytes = 1 << 20 });

        var tooLong = await server.RunAsync("UNWIND range(1, 100000) AS n RETURN 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' AS x");

        Assert.Contains("1 MiB", tooLong.ErrorMessage, StringComparison.Ordinal);
        Assert.InRange(tooLong.Text.Length, 1 << 20, (1 << 20) + 100_000);
    }

    [Theory]
    [InlineData("RETURN range(1, 2000000000) AS n")]
    [InlineData("RETURN [[range(1, 2000000000)]] AS n")]
    [InlineData("RETURN [{a: {b: range(1, 2000000000)}}] AS n")]
    [InlineData("RETURN reduce(x = 'xxxxxxxxxx', i IN range(1, 20) | x + x) AS n")]
    [InlineData("RETURN [i IN range(1, 1000000) | [i]] AS n")]
    public async Task One_value_longer_than_an_answer_may_be_is_cut_too(string statement)
    {
        await using var server = await StartAsync(new QueryApiLimits { AnswerBytes = 1 << 20 });

        foreach (var mediaType in new[] { "application/json", "application/vnd.neo4j.query" })
        {
            var cut = await server.PostAsync($$"""{"statement": "{{statement}}"}""", accept: mediaType);

            Assert.Contains("1 MiB", cut.ErrorMessage, StringComparison.Ordinal);
            Assert.InRange(cut.Text.Length, 1 << 20, (1 << 20) + 100_000);
        }
    }

    [Fact]
    public async Task What_a_statement_held_is_given_back_when_it_has_ended()
    {
        await using var server = await ServerProcess.StartAsync();
        using var handler = new SocketsHttpHandler();
        using var visitor = new HttpClient(handler) { BaseAddress = server.Address };
        await visitor.GetStringAsync("api/timeline", Cancellation);
        using var process = Process.GetProcessById(server.Id);
        var before = process.WorkingSet64;

        using var answer = await visitor.PostAsync(
            "db/neo4j/query/v2",
            new StringContent(
                """{"statement": "UNWIND range(1, 2500000) AS x RETURN size(collect(toString(x))) AS n"}""",
                Encoding.UTF8,
                "application/json"
            ),
            Cancellation
        );
        Assert.Contains("2500000", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        process.Refresh();
        var held = process.WorkingSet64 - before;
        var watch = Stopwatch.StartNew();
        while (process.WorkingSet64 - before > held / 2 && watch.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(200, Cancellation);
            process.Refresh();
        }

        Assert.InRange(held, 200L << 20, long.MaxValue);
        Assert.InRange(process.WorkingSet64 - before, long.MinValue, 130L << 20);
    }

    [Fact]
    public async Task A_statement_that_holds_too_much_is_stopped_and_so_is_the_sum_of_several()
    {
        await using var server = await StartAsync(
            new QueryApiLimits
            {
                MemoryBytes = 64 << 20,
                AtOnce = 8,
                AtOncePerVisitor = 8,
            }
        );
        const string One = "UNWIND range(1, 100000000) AS n RETURN size(collect(n)) AS n";

        var alone = await server.RunAsync(One);
        var several = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => server.RunAsync(One)));
        var small = await server.RunAsync("UNWIND range(1, 10000) AS n RETURN size(collect(n)) AS n");

        Assert.Equal((413, "Neo.TransientError.General.MemoryPoolOutOfMemoryError"), (alone.Status, alone.ErrorCode));
        Assert.Contains("32 MiB", alone.ErrorMessage, StringComparison.Ordinal);
        Assert.All(several, answer => Assert.Contains(answer.Status, (int[])[413, 429]));
        Assert.Contains(
            several,
            answer => answer.Status == 429 && answer.ErrorMessage!.Contains("All statements together", StringComparison.Ordinal)
        );
        Assert.Equal("[[10000]]", small.Values); // All of it was given back.
    }

    [Fact]
    public async Task More_at_once_than_may_wait_a_little_and_are_told_to_come_back()
    {
        await using var server = await StartAsync(
            new QueryApiLimits
            {
                AtOnce = 2,
                AtOncePerVisitor = 2,
                Wait = TimeSpan.FromMilliseconds(300),
                StatementTime = TimeSpan.FromSeconds(20),
            }
        );
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = Enumerable.Range(0, 2).Select(_ => BeginAsync(server, leave.Token)).ToList();
        await Task.Delay(500, Cancellation);
        var watch = Stopwatch.StartNew();

        var refused = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => server.RunAsync("RETURN 1 AS one")));
        var took = watch.Elapsed;
        var page = await server.GetAsync("/api/timeline");
        var check = await server.SendAsync(
            HttpMethod.Post,
            "/api/courses/twelve-steps/steps/1/check",
            """{"fields":["p.name"],"values":[],"rows":0,"parameters":{}}""",
            "application/json"
        );
        await leave.CancelAsync();
        await Task.WhenAll(running);

        Assert.All(
            refused,
            answer => Assert.Equal((429, "Neo.TransientError.Request.NoThreadsAvailable"), (answer.Status, answer.ErrorCode))
        );
        Assert.All(refused, answer => Assert.NotNull(answer.Response.Headers.RetryAfter));
        Assert.True(took < TimeSpan.FromSeconds(5), $"{took}");
        Assert.Equal(429, check.Status); // The solution of a step is a statement like others.
        Assert.NotNull(check.Response.Headers.RetryAfter);
        Assert.Equal(200, page.Status); // The page does not wait behind statements.
    }

    [Theory]
    [InlineData(Endless)]
    [InlineData("UNWIND range(1, 1000000000) AS x RETURN x")]
    [InlineData("MATCH (a), (b), (c), (d) RETURN count(*) AS n")]
    [InlineData("MATCH p = (:Person)-[*1..30]-(:Person) RETURN count(p) AS n")]
    [InlineData("RETURN reduce(a = 0, x IN range(1, 1000000) | a + reduce(b = 0, y IN range(1, 1000000) | b + y)) AS n")]
    [InlineData("CALL { UNWIND range(1, 1000000000) AS x RETURN max(x) AS m } RETURN m")]
    [InlineData("UNWIND range(1, 100000000) AS x WITH x ORDER BY x DESC RETURN x LIMIT 3")]
    public async Task Who_leaves_frees_the_room_within_a_tenth_of_a_second(string statement)
    {
        await using var server = await StartAsync(
            new QueryApiLimits
            {
                AtOnce = 1,
                AtOncePerVisitor = 1,
                Wait = TimeSpan.FromSeconds(20),
                StatementTime = TimeSpan.FromSeconds(60),
            }
        );
        await server.RunAsync("RETURN 1 AS one");
        var best = TimeSpan.MaxValue;
        // On a machine that does much else the best of some tries is what the engine needs.
        for (var i = 0; i < 5 && best > TimeSpan.FromMilliseconds(100); i++)
        {
            using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            var running = BeginAsync(server, leave.Token, statement);
            await Task.Delay(400, Cancellation);
            var watch = Stopwatch.StartNew();
            await leave.CancelAsync();
            var next = await server.RunAsync("RETURN 1 AS one");
            best = watch.Elapsed < best ? watch.Elapsed : best;
            await running;
            Assert.Equal(202, next.Status);
        }

        Assert.True(best <= TimeSpan.FromMilliseconds(100), $"{best.TotalMilliseconds:0} ms");
    }

    [Theory]
    [InlineData("columns")]
    [InlineData("chain")]
    [InlineData("nested")]
    public async Task Reading_and_planning_stop_when_the_time_is_over(string shape)
    {
        await using var server = await StartAsync(new QueryApiLimits { StatementTime = TimeSpan.FromSeconds(1) });
        var statement = shape switch
        {
            "columns" => "RETURN " + string.Join(", ", Enumerable.Range(0, 50_000).Select(i => $"1 AS a{i}")),
            "chain" => "WITH 1 AS x " + string.Concat(Enumerable.Repeat("WITH x + 1 AS x ", 20_000)) + "RETURN x",
            _ => string.Concat(Enumerable.Repeat("FOREACH (x IN [1] | ", 5000)) + "CREATE (:E)" + new string(')', 5000),
        };
        var watch = Stopwatch.StartNew();

        var answer = await server.RunAsync(statement);

        Assert.NotNull(answer.ErrorCode);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(8), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_reads_slowly_learns_at_the_end_why_the_answer_stops(bool inTransaction)
    {
        await using var server = await StartAsync(new QueryApiLimits { StatementTime = TimeSpan.FromSeconds(1) });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/db/neo4j/query/v2" + (inTransaction ? "/tx" : ""))
        {
            Content = Json("UNWIND range(1, 100000000) AS x RETURN x, 'a text that fills what lies between the two of them' AS text"),
        };

        using var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        await Task.Delay(TimeSpan.FromSeconds(2), Cancellation); // the server waits for its reader, whom the end of its time must not cut off
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        using var read = JsonDocument.Parse(text);
        var error = read.RootElement.GetProperty("errors")[0];
        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", error.GetProperty("code").GetString());
        Assert.NotEmpty(read.RootElement.GetProperty("data").GetProperty("values").EnumerateArray());
    }

    [Fact]
    public async Task Long_statements_are_not_kept()
    {
        await using var server = await StartAsync(new QueryApiLimits());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 30; i++)
        {
            await server.RunAsync($"RETURN size([{i}{string.Concat(Enumerable.Repeat(", 1", 60_000))}]) AS n");
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 60_000_000);
    }

    [Fact]
    public async Task A_body_that_is_only_a_little_too_large_has_the_shape_of_its_path()
    {
        await using var server = await StartAsync(new QueryApiLimits { BodyBytes = 1000 });
        var big = new string('x', 20_000);

        var below = await server.RunAsync($"RETURN '{big}' AS x");
        var cut = await server.PostAsync(
            "{\"statement\":\"RETURN 1 AS one\",\"parameters\":{\"a\":" + new string('[', 500) + new string(']', 500) + "}}"
        );

        Assert.Equal((413, "Neo.ClientError.Request.Invalid"), (below.Status, below.ErrorCode));
        Assert.Equal((413, "Neo.ClientError.Request.Invalid"), (cut.Status, cut.ErrorCode));
    }

    [Fact]
    public async Task A_parameter_that_lies_too_deep_is_a_mistake_of_who_sends_it()
    {
        await using var server = await StartAsync(new QueryApiLimits());

        var answer = await server.PostAsync(
            "{\"statement\":\"RETURN 1 AS one\",\"parameters\":{\"a\":" + new string('[', 700) + new string(']', 700) + "}}"
        );

        Assert.Equal((400, "Neo.ClientError.Request.Invalid"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task A_stop_lets_what_is_nearly_done_end_and_waits_for_nothing_endless()
    {
        var app = ExplorerApp.Build(
            new ServerOptions
            {
                Urls = "http://127.0.0.1:0",
                Limits = new QueryApiLimits { AtStop = TimeSpan.FromSeconds(1), StatementTime = TimeSpan.FromSeconds(60) },
            }
        );
        await using var _ = app;
        await app.StartAsync(Cancellation);
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = new Uri(app.Urls.First()) };
        var endless = client.PostAsync("db/neo4j/query/v2", Json(Endless), Cancellation);
        await Task.Delay(1000, Cancellation);
        var watch = Stopwatch.StartNew();

        await app.StopAsync(Cancellation);
        var took = watch.Elapsed;
        using var answer = await endless;
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.InRange(took.TotalSeconds, 0, 8);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("being stopped", text, StringComparison.Ordinal);
    }

    private static async Task<LoopbackServer> StartAsync(QueryApiLimits limits)
    {
        var server = await LoopbackServer.StartAsync(new ServerOptions { Limits = limits });
        await server.GetAsync("/api/timeline"); // so that the graph is filled
        return server;
    }

    private static async Task BeginAsync(LoopbackServer server, CancellationToken stop, string statement = Endless)
    {
        try
        {
            using var answer = await server.Client.PostAsync("db/neo4j/query/v2", Json(statement), stop);
        }
        catch (OperationCanceledException)
        {
            // It was left, as it was meant to be.
        }
    }

    private static StringContent Json(string statement)
    {
        var content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { statement }));
        content.Headers.ContentType = new("application/json");
        return content;
    }
}
