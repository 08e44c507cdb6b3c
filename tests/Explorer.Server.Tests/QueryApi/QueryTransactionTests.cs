using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.QueryApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>Explicit transactions and writes, on a server that allows them.</summary>
public sealed class QueryTransactionTests : IAsyncLifetime
{
    private static readonly QueryApiLimits Limits = new() { OpenTransactions = 3, BodyBytes = 100_000 };

    private LoopbackServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true, Limits = Limits });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_transaction_is_begun_continued_and_committed()
    {
        var begun = await _server.RunAsync("CREATE (:Note {id: 1})", "/tx");
        var id = begun.TransactionId;
        var seen = await _server.RunAsync("MATCH (n:Note) RETURN count(n) AS n", $"/tx/{id}");
        var outside = await CountAsync();
        var committed = await _server.RunAsync("CREATE (:Note {id: 2})", $"/tx/{id}/commit");

        Assert.Equal(202, begun.Status);
        Assert.Equal("[[1]]", seen.Values);
        Assert.Equal(id, seen.TransactionId);
        Assert.Equal("[[0]]", outside);
        Assert.Equal(202, committed.Status);
        Assert.NotEmpty(committed.Json.GetProperty("bookmarks").EnumerateArray());
        Assert.Equal("[[2]]", await CountAsync());
        Assert.Equal(404, (await _server.PostAsync("{}", $"/tx/{id}/commit")).Status);
    }

    [Fact]
    public async Task A_transaction_is_rolled_back_when_asked_and_after_a_failure()
    {
        var asked = (await _server.RunAsync("CREATE (:Note)", "/tx")).TransactionId;
        var rolledBack = await _server.SendAsync(HttpMethod.Delete, $"/db/neo4j/query/v2/tx/{asked}", body: null);
        var failing = (await _server.RunAsync("CREATE (:Note)", "/tx")).TransactionId;
        var failed = await _server.RunAsync("RETURN 1 / 0 AS never", $"/tx/{failing}");

        Assert.Equal((200, ""), (rolledBack.Status, rolledBack.Text));
        Assert.Equal((202, "Neo.ClientError.Statement.ArithmeticError"), (failed.Status, failed.ErrorCode));
        Assert.Equal(404, (await _server.RunAsync("RETURN 1 AS one", $"/tx/{failing}")).Status);
        Assert.Equal("[[0]]", await CountAsync());
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_leaves_the_transaction_as_it_is()
    {
        var id = (await _server.PostAsync("{}", "/tx")).TransactionId;

        Assert.Equal(400, (await _server.PostAsync("{\"stat", $"/tx/{id}")).Status);
        Assert.Equal(202, (await _server.RunAsync("RETURN 1 AS one", $"/tx/{id}")).Status);
    }

    [Fact]
    public async Task A_transaction_that_nobody_uses_is_rolled_back_and_lets_others_write()
    {
        await _server.DisposeAsync();
        var impatient = new QueryApiLimits { TransactionIdle = TimeSpan.FromMilliseconds(500) };
        _server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true, Limits = impatient });
        var id = (await _server.RunAsync("CREATE (:Note)", "/tx")).TransactionId;

        var other = await _server.RunAsync("CREATE (:Other)"); // waits until the first has expired

        Assert.Equal(202, other.Status);
        Assert.Null(other.ErrorCode);
        var late = await _server.RunAsync("RETURN 1 AS one", $"/tx/{id}");
        Assert.Equal((404, "Neo.ClientError.Request.Invalid"), (late.Status, late.ErrorCode));
        Assert.Contains("timed out", late.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("[[0]]", await CountAsync());
        Assert.Equal(0, _server.Services.GetRequiredService<OpenTransactions>().Count);
    }

    [Fact]
    public async Task No_more_than_so_many_transactions_are_open()
    {
        for (var i = 0; i < Limits.OpenTransactions; i++)
        {
            Assert.Equal(202, (await _server.PostAsync("{}", "/tx")).Status);
        }

        var refused = await _server.PostAsync("{}", "/tx");

        Assert.Equal((400, "Neo.TransientError.Transaction.MaximumTransactionLimitReached"), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task Two_requests_cannot_use_a_transaction_at_once()
    {
        var id = (await _server.PostAsync("{}", "/tx")).TransactionId;
        var open = _server.Services.GetRequiredService<OpenTransactions>();
        var inUse = open.Take(id!, mayWrite: true); // as a request does that is still running

        var second = await _server.RunAsync("RETURN 1 AS one", $"/tx/{id}");
        open.GiveBack(inUse);
        var third = await _server.RunAsync("RETURN 1 AS one", $"/tx/{id}");

        Assert.Equal((400, "Neo.ClientError.Transaction.TransactionAccessedConcurrently"), (second.Status, second.ErrorCode));
        Assert.Equal((202, null), (third.Status, third.ErrorCode));
    }

    /// <summary>The client may ask again when it has the last byte, on another connection too; so nothing is held then any more.</summary>
    [Theory]
    [InlineData("RETURN 1 AS one", false, 1)]
    [InlineData("RETURN 1 / 0 AS none", false, 0)]
    [InlineData("UNWIND range(1, 9) AS i RETURN 1 / (9 - i) AS late", false, 0)]
    [InlineData("RETURN 1 AS one", true, 0)]
    public async Task A_transaction_is_free_before_the_answer_is_there(string statement, bool isLast, int open)
    {
        var transactions = _server.Services.GetRequiredService<OpenTransactions>();
        var queries = _server.Services.GetRequiredService<QueryService>();
        var id = (await _server.PostAsync("{}", "/tx")).TransactionId!;
        var free = new List<bool>();
        await using var sent = new WatchedStream(() => free.Add(IsFree(transactions, id)));
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.Headers["X-Explorer-Write-Token"] = LoopbackServer.Token;
        context.Request.Body = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { statement }));
        context.Response.Body = sent;

        await (isLast ? queries.CommitAsync(context, "neo4j", id) : queries.ContinueAsync(context, "neo4j", id));

        Assert.Equal([true], free.Distinct());
        Assert.Equal(open, transactions.Count);
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_stopped()
    {
        const string Endless = "UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b RETURN max(a * b) AS most";

        var asked = await _server.PostAsync($$"""{"statement":"{{Endless}}","maxExecutionTime":1}""");
        await _server.DisposeAsync();
        var strict = new QueryApiLimits { StatementTime = TimeSpan.FromSeconds(1.5) };
        _server = await LoopbackServer.StartAsync(new ServerOptions { Limits = strict });
        await _server.SendAsync(HttpMethod.Get, "/api/timeline", body: null);
        var limited = await _server.PostAsync($$"""{"statement":"{{Endless}}","maxExecutionTime":100}""");

        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", asked.ErrorCode);
        Assert.Contains("1 seconds", asked.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("Neo.ClientError.Transaction.TransactionTimedOut", limited.ErrorCode);
        Assert.Contains("1.5 seconds", limited.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var answer = await _server.RunAsync($"RETURN '{new string('x', Limits.BodyBytes)}' AS x");

        Assert.Equal((413, "Neo.ClientError.Request.Invalid"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task What_is_written_is_counted_and_constraints_hold()
    {
        var constraint = await _server.PostAsync(
            """{"statement":"CREATE CONSTRAINT note_id FOR (n:Note) REQUIRE n.id IS UNIQUE","includeCounters":true}"""
        );
        var first = await _server.PostAsync("""{"statement":"CREATE (:Note {id: 1})","includeCounters":true}""");
        var twice = await _server.RunAsync("CREATE (:Note {id: 1})");
        var read = await _server.PostAsync("""{"statement":"CREATE (:Note {id: 2})","accessMode":"READ"}""");

        Assert.Equal(1, constraint.Json.GetProperty("counters").GetProperty("constraintsAdded").GetInt32());
        Assert.True(first.Json.GetProperty("counters").GetProperty("containsUpdates").GetBoolean());
        Assert.Equal((400, "Neo.ClientError.Schema.ConstraintValidationFailed"), (twice.Status, twice.ErrorCode));
        Assert.Equal((400, "Neo.ClientError.Statement.AccessMode"), (read.Status, read.ErrorCode));
        Assert.DoesNotContain("--allow-writes", read.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_shows_at_once_what_was_written()
    {
        var before = await _server.SendAsync(HttpMethod.Get, "/api/timeline", body: null);

        await _server.RunAsync("MATCH (p:Person {id: 'stalin'}) SET p.fullName = 'Written a moment ago'");
        var after = await _server.SendAsync(HttpMethod.Get, "/api/timeline", body: null);
        var id = (
            await _server.RunAsync("MATCH (p:Person {id: 'stalin'}) SET p.fullName = 'Written in a transaction'", "/tx")
        ).TransactionId;
        var open = await _server.SendAsync(HttpMethod.Get, "/api/timeline", body: null);
        await _server.PostAsync("{}", $"/tx/{id}/commit");
        var committed = await _server.SendAsync(HttpMethod.Get, "/api/timeline", body: null);

        Assert.DoesNotContain("Written a moment ago", before.Text, StringComparison.Ordinal);
        Assert.Contains("Written a moment ago", after.Text, StringComparison.Ordinal);
        Assert.NotEqual(before.Response.Headers.ETag, after.Response.Headers.ETag);
        Assert.Equal(after.Text, open.Text);
        Assert.Contains("Written in a transaction", committed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_leaves_in_the_middle_leaves_nothing_open()
    {
        using var content = new StringContent("""{"statement":"UNWIND range(1, 50000000) AS n RETURN n"}""");
        content.Headers.ContentType = new("application/json");
        using (var request = new HttpRequestMessage(HttpMethod.Post, "/db/neo4j/query/v2/tx") { Content = content })
        using (await _server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken))
        {
            Assert.Equal(1, _server.Services.GetRequiredService<OpenTransactions>().Count);
        }

        for (var i = 0; i < 100 && _server.Services.GetRequiredService<OpenTransactions>().Count > 0; i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        Assert.Equal(0, _server.Services.GetRequiredService<OpenTransactions>().Count);
    }

    private static bool IsFree(OpenTransactions transactions, string id)
    {
        try
        {
            transactions.GiveBack(transactions.Take(id, mayWrite: true));
            return true;
        }
        catch (QueryFailure failure)
        {
            return failure.Status == StatusCodes.Status404NotFound;
        }
    }

    private async Task<string> CountAsync() =>
        (await _server.PostAsync("""{"statement":"MATCH (n:Note) RETURN count(n) AS n","accessMode":"READ"}""")).Values;
}
