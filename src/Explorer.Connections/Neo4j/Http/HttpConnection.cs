using Polly;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>A database of a Neo4j server, by its Query API. Opening asks nothing yet: a server that is away is met by the first statement.</summary>
internal sealed class HttpConnection : IGraphConnection
{
    private readonly HttpTarget _target;
    private readonly QueryApi _api;
    private readonly ResiliencePipeline _retry;
    private readonly BookmarkChain _bookmarks = new();

    public HttpConnection(HttpTarget target, GraphConnectionOptions options)
    {
        _target = target;
        _api = new QueryApi(target, options);
        _retry = RetryPolicy.Of(options.Clock);
    }

    /// <inheritdoc/>
    public GraphAddress Address => _target.Address;

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(Statement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // What was sent to be written may have been written, though the answer was lost; only reading can be tried again.
        return mode == AccessMode.Read
            ? await _retry.ExecuteAsync(async token => await RunOnceAsync(statement, mode, token), cancellationToken)
            : await RunOnceAsync(statement, mode, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(AccessMode mode, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var waitedFor = _bookmarks.Current;
        var body = QueryRequest.Write(statement: null, mode, waitedFor, counters: false);
        await using var reply = await SendAsync(_target.Transaction(), body, cancellationToken);
        var id = reply.TransactionId;
        return id is not null
            ? new HttpTransaction(_api, _target, _bookmarks, waitedFor, mode, id, reply.Affinity)
            : throw new GraphException(StatusCodes.UnreadableAnswer, $"{Address} began a transaction, but did not say which.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IRecordCursor> RunOnceAsync(Statement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        var waitedFor = _bookmarks.Current;
        var body = QueryRequest.Write(statement, mode, waitedFor, counters: mode == AccessMode.Write);
        var reply = await SendAsync(_target.Query, body, cancellationToken);
        return new HttpCursor(reply, ended => _bookmarks.Advance(waitedFor, ended.Bookmarks), ForgetUnknown);
    }

    private async Task<QueryReply> SendAsync(Uri uri, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        try
        {
            return await _api.SendAsync(HttpMethod.Post, uri, body, affinity: null, cancellationToken);
        }
        catch (GraphException failure)
        {
            ForgetUnknown(failure);
            throw;
        }
    }

    /// <summary>A database that was restored or replaced never reaches the old bookmarks; the next statement must not wait for them again.</summary>
    private void ForgetUnknown(GraphException failure)
    {
        if (failure.Code.Contains("Bookmark", StringComparison.Ordinal))
            _bookmarks.Forget();
    }
}
