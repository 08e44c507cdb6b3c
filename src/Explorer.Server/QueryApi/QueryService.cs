using Explorer.Connections;
using Explorer.Connections.Neo4j;
using Explorer.Server.Graphs;
using Explorer.Server.Limits;
using Explorer.Server.Operations;
using Explorer.Server.Options;
using Explorer.Server.Shelf;

namespace Explorer.Server.QueryApi;

/// <summary>Runs what the Query API is asked on whatever graph is behind the server.</summary>
internal sealed partial class QueryService(
    GraphHost host,
    OpenTransactions transactions,
    DataSetShelf shelf,
    ServerOptions options,
    WriteToken token,
    StatementSlots slots,
    StatementThreads threads,
    StopSignal stop,
    TimeProvider time,
    ILogger<QueryService> logger
)
{
    /// <summary>One statement in a transaction of its own.</summary>
    public Task RunAsync(HttpContext context, string database) =>
        AnswerAsync(
            context,
            async call =>
            {
                var graph = await GraphAsync(database, call);
                using var reply = new QueryReplyStream(context.Response, call);
                await using (var cursor = await graph.RunAsync(call.RequiredStatement, call.Settings, call.Stop))
                {
                    await reply.WriteAsync(
                        cursor,
                        summary =>
                        {
                            if (summary!.Counters.ContainsUpdates)
                            {
                                shelf.Forget();
                            }
                            return Task.FromResult(new ReplyTail { Bookmarks = summary.Bookmarks });
                        }
                    );
                }

                await reply.FinishAsync();
            }
        );

    /// <summary>Begins a transaction, perhaps with a first statement.</summary>
    public Task BeginAsync(HttpContext context, string database) =>
        AnswerAsync(
            context,
            async call =>
            {
                var statement = call.Statement;
                var graph = await GraphAsync(database, call);
                var transaction = await transactions.OpenAsync(() => graph.BeginAsync(call.Settings, call.Stop), call.MayWrite);
                await ContinueAsync(context, call, transaction, statement);
            }
        );

    /// <summary>Runs a statement in a transaction, or only keeps it open.</summary>
    public Task ContinueAsync(HttpContext context, string database, string id) =>
        AnswerAsync(
            context,
            async call =>
            {
                var statement = call.Statement;
                await GraphAsync(database, call);
                await ContinueAsync(context, call, transactions.Take(id, call.MayWrite), statement);
            }
        );

    /// <summary>Commits a transaction, perhaps after a last statement.</summary>
    public Task CommitAsync(HttpContext context, string database, string id) =>
        AnswerAsync(
            context,
            async call =>
            {
                var statement = call.Statement;
                await GraphAsync(database, call);
                using var reply = new QueryReplyStream(context.Response, call);
                var transaction = transactions.Take(id, call.MayWrite);
                try
                {
                    await using var cursor = statement is null ? null : await transaction.Graph.RunAsync(statement, call.Stop);
                    await reply.WriteAsync(cursor, summary => CommitAsync(transaction, summary, call.Stop));
                }
                finally
                {
                    await transactions.EndAsync(transaction);
                }

                await reply.FinishAsync();
            }
        );

    /// <summary>Rolls a transaction back.</summary>
    public Task RollBackAsync(HttpContext context, string database, string id) =>
        AnswerAsync(
            context,
            async call =>
            {
                await GraphAsync(database, call);
                var transaction = transactions.Take(id, call.MayWrite);
                try
                {
                    await transaction.Graph.RollbackAsync(call.Stop);
                }
                finally
                {
                    await transactions.EndAsync(transaction);
                }

                context.Response.StatusCode = StatusCodes.Status200OK;
                context.Response.ContentLength = 0;
            }
        );

    private async Task ContinueAsync(HttpContext context, QueryCall call, OpenTransaction transaction, Statement? statement)
    {
        using var reply = new QueryReplyStream(context.Response, call);
        var goesOn = false;
        try
        {
            await using var cursor = statement is null ? null : await transaction.Graph.RunAsync(statement, call.Stop);
            goesOn = await reply.WriteAsync(
                cursor,
                summary =>
                {
                    transaction.HasWritten |= summary?.Counters.ContainsUpdates ?? false;
                    return Task.FromResult(new ReplyTail { Transaction = transaction });
                }
            );
        }
        finally
        {
            // After a failure nothing but a rollback is possible, so it is done at once, as Neo4j does.
            if (goesOn)
            {
                transactions.GiveBack(transaction);
            }
            else
            {
                await transactions.EndAsync(transaction);
            }
        }

        await reply.FinishAsync();
    }

    private async Task<ReplyTail> CommitAsync(OpenTransaction transaction, ResultSummary? summary, CancellationToken stop)
    {
        await transaction.Graph.CommitAsync(stop);
        if (transaction.HasWritten || summary is { Counters.ContainsUpdates: true })
        {
            shelf.Forget();
        }
        return new ReplyTail { Bookmarks = transaction.Graph.Bookmarks };
    }

    /// <summary>The graph, once it is open.</summary>
    /// <exception cref="QueryFailure">It is another database that is asked for.</exception>
    /// <exception cref="GraphException">The statement would do there what reading does not stop.</exception>
    private async Task<IGraphConnection> GraphAsync(string database, QueryCall call)
    {
        var graph = await host.GetAsync(call.Stop);
        if (!graph.Database.Equals(database, StringComparison.OrdinalIgnoreCase))
        {
            throw QueryFailure.NoDatabase(database, graph.Database);
        }
        if (graph.Address.IsServer && !call.MayWrite && call.Body.Statement is { } text)
        {
            VisitorGuard.Check(text);
        }
        return graph;
    }

    private async Task AnswerAsync(HttpContext context, Func<QueryCall, Task> answerAsync)
    {
        QueryCall? call = null;
        try
        {
            OwnPages.Check(context.Request);
            var format = HttpMethods.IsDelete(context.Request.Method) ? WireFormat.All[0] : WireFormat.Accepted(context.Request);
            var body = await QueryBodyReader.ReadAsync(context.Request, options.Limits.BodyBytes, context.RequestAborted);
            var deadline = new QueryDeadline(Time(body), time, context.RequestAborted, stop.Token);
            call = new QueryCall(format, body, deadline, Rights(context.Request), options);
            await (body.Statement is null ? answerAsync(call) : RunAsync(context, call, answerAsync));
        }
        catch (Exception failure) when (!context.Response.HasStarted && Told(call, failure) is { } told)
        {
            await QueryErrors.SendAsync(context.Response, told, call?.Format);
        }
        finally
        {
            CountRefusal(call?.Told);
            call?.Dispose();
        }
    }

    /// <summary>Answers what holds a statement: when there is room for it, on threads that give way to all others.</summary>
    private async Task RunAsync(HttpContext context, QueryCall call, Func<QueryCall, Task> answerAsync)
    {
        var slot = await slots.TakeAsync(Visitor.Of(context), call.Stop);
        var began = time.GetTimestamp();
        var activity = StatementMeter.Begin();
        var outcome = "ok";
        try
        {
            await threads.RunAsync(() => answerAsync(call));
            outcome = OutcomeOf(call.Told);
        }
        catch (Exception failure)
        {
            outcome = OutcomeOf(call.Explain(failure), otherwise: failure is OperationCanceledException ? "left" : "failed");
            throw;
        }
        finally
        {
            var took = time.GetElapsedTime(began);
            StatementMeter.End(activity, outcome, call.Rows, took);
            _ = FreeAsync(slot, call.Left);
            LogStatement(outcome, call.Rows, (long)took.TotalMilliseconds, call.Told?.Code);
        }
    }

    /// <summary>What still runs in the graph takes its place, or one visitor could leave any number there.</summary>
    private static async Task FreeAsync(IDisposable slot, Task left)
    {
        await left;
        slot.Dispose();
    }

    private static QueryFailure? Told(QueryCall? call, Exception failure) =>
        call?.Explain(failure)
        ?? failure switch
        {
            QueryFailure known => known,
            BadHttpRequestException bad => QueryFailure.Request(bad.StatusCode, bad.Message, bad),
            _ => null,
        };

    private static void CountRefusal(QueryFailure? told)
    {
        if (told is { Status: StatusCodes.Status429TooManyRequests or StatusCodes.Status413PayloadTooLarge })
        {
            StatementMeter.Refuse(told.Status == StatusCodes.Status413PayloadTooLarge ? "size" : "at once");
        }
    }

    private static string OutcomeOf(QueryFailure? failure, string otherwise = "ok") =>
        failure switch
        {
            null => otherwise,
            { Code: "Neo.ClientError.Transaction.TransactionTimedOut" } => "timed out",
            { Status: StatusCodes.Status413PayloadTooLarge } => "cut",
            { Status: StatusCodes.Status403Forbidden } => "refused",
            _ => "failed",
        };

    private QueryRights Rights(HttpRequest request) =>
        !options.AllowWrites ? QueryRights.Reading
        : token.Allows(request) ? QueryRights.Writing
        : QueryRights.ReadingWithoutToken;

    private TimeSpan Time(QueryBody body)
    {
        var most = options.Limits.StatementTime;
        return body.MaxExecutionTime is > 0 and var seconds && seconds < most.TotalSeconds ? TimeSpan.FromSeconds(seconds) : most;
    }

    // No text: it may hold what is nobody's business.
    [LoggerMessage(Level = LogLevel.Information, Message = "A statement ended: {Outcome}, {Rows} rows, {Milliseconds} ms, {Code}")]
    private partial void LogStatement(string outcome, long rows, long milliseconds, string? code);
}
