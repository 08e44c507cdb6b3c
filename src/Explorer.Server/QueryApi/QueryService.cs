using Explorer.Connections;
using Explorer.Server.Graphs;
using Explorer.Server.Options;
using Explorer.Server.Shelf;

namespace Explorer.Server.QueryApi;

/// <summary>Runs what the Query API is asked on whatever graph is behind the server.</summary>
internal sealed class QueryService(
    GraphHost host,
    OpenTransactions transactions,
    DataSetShelf shelf,
    ServerOptions options,
    TimeProvider time
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
                var transaction = await transactions.OpenAsync(() => graph.BeginAsync(call.Settings, call.Stop));
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
                await ContinueAsync(context, call, transactions.Take(id), statement);
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
                var transaction = transactions.Take(id);
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
                var transaction = transactions.Take(id);
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
    /// <exception cref="QueryFailure">It is another database that is asked for, or the statement would read files there.</exception>
    private async Task<IGraphConnection> GraphAsync(string database, QueryCall call)
    {
        var graph = await host.GetAsync(call.Stop);
        if (!graph.Database.Equals(database, StringComparison.OrdinalIgnoreCase))
        {
            throw QueryFailure.NoDatabase(database, graph.Database);
        }
        var isEmbedded = graph.Address.Kind is GraphKind.EmbeddedMemory or GraphKind.EmbeddedFile;
        return isEmbedded || options.AllowWrites || call.Body.Statement is not { } text || !FileReading.IsAskedFor(text)
            ? graph
            : throw QueryFailure.NoFiles();
    }

    private async Task AnswerAsync(HttpContext context, Func<QueryCall, Task> answerAsync)
    {
        QueryCall? call = null;
        try
        {
            OwnPages.Check(context, options.AllowWrites);
            var format = HttpMethods.IsDelete(context.Request.Method) ? WireFormat.All[0] : WireFormat.Accepted(context.Request);
            var body = await QueryBodyReader.ReadAsync(context.Request, options.Limits.BodyBytes, context.RequestAborted);
            call = new QueryCall(format, body, new QueryDeadline(Time(body), time, context.RequestAborted), options.AllowWrites);
            await answerAsync(call);
        }
        catch (Exception failure) when (!context.Response.HasStarted && (call?.Explain(failure) ?? failure as QueryFailure) is { } told)
        {
            await QueryErrors.SendAsync(context.Response, told, call?.Format);
        }
        finally
        {
            call?.Dispose();
        }
    }

    private TimeSpan Time(QueryBody body)
    {
        var most = options.Limits.StatementTime;
        return body.MaxExecutionTime is > 0 and var seconds && seconds < most.TotalSeconds ? TimeSpan.FromSeconds(seconds) : most;
    }
}
