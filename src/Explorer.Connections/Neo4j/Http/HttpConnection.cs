using Polly;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>A database of a Neo4j server, by its Query API. Opening asks nothing yet: a server that is away is met by the first statement.</summary>
internal sealed class HttpConnection : IGraphConnection
{
    private readonly HttpTarget _target;
    private readonly QueryApi _api;
    private readonly HttpInterruption _interruption;
    private readonly ResiliencePipeline _retry;
    private readonly BookmarkChain _bookmarks = new();

    public HttpConnection(HttpTarget target, GraphConnectionOptions options)
    {
        _target = target;
        _api = new QueryApi(target, options);
        _interruption = new HttpInterruption(target, _api);
        _retry = RetryPolicy.Of(options.Clock);
    }

    /// <inheritdoc/>
    public GraphAddress Address => _target.Address;

    /// <inheritdoc/>
    public string Database => _target.Database;

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(
        Statement statement,
        TransactionSettings settings,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        // What was sent to be written may have been written, though the answer was lost; only reading can be tried again.
        return settings.Mode == AccessMode.Read
            ? await _retry.ExecuteAsync(async token => await RunOnceAsync(statement, settings, token), cancellationToken)
            : await RunOnceAsync(statement, settings, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(TransactionSettings settings, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var waitedFor = _bookmarks.Current;
        var body = QueryRequestBody.Write(statement: null, settings.Mode, BookmarkChain.WaitFor(settings, waitedFor), counters: false);
        await using var reply = await SendAsync(_target.Transaction(), body, settings, cancellationToken);
        return reply.TransactionId is { } id
            ? new HttpTransaction(
                _api,
                _target,
                _interruption,
                settings.GaveUp,
                reached => _bookmarks.Advance(settings, waitedFor, reached),
                settings.Mode,
                id,
                reply.Affinity
            )
            : throw new GraphException(GraphStatusCodes.UnreadableAnswer, $"{Address} began a transaction, but did not say which.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IRecordCursor> RunOnceAsync(Statement statement, TransactionSettings settings, CancellationToken cancellationToken)
    {
        var waitedFor = _bookmarks.Current;
        var counters = settings.Mode == AccessMode.Write;
        var run = new HttpRun(statement, settings.GaveUp, _interruption);
        var body = QueryRequestBody.Write(run.Statement, settings.Mode, BookmarkChain.WaitFor(settings, waitedFor), counters);
        var reply = await run.GuardAsync(SendAsync(_target.Query, body, settings, cancellationToken));
        return new HttpCursor(
            reply,
            ended => _bookmarks.Advance(settings, waitedFor, ended.Bookmarks),
            failure => _bookmarks.ForgetUnknown(settings, failure),
            run.GiveUp
        );
    }

    private async Task<QueryReplyReader> SendAsync(
        Uri uri,
        ReadOnlyMemory<byte> body,
        TransactionSettings settings,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await _api.SendAsync(HttpMethod.Post, uri, body, affinity: null, cancellationToken);
        }
        catch (GraphException failure)
        {
            _bookmarks.ForgetUnknown(settings, failure);
            throw;
        }
    }
}
