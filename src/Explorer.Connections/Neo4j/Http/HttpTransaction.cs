namespace Explorer.Connections.Neo4j.Http;

/// <summary>An explicit transaction on a server. Not for several threads at once.</summary>
internal sealed class HttpTransaction(
    QueryApi api,
    HttpTarget target,
    HttpInterruption interruption,
    Action<Task>? gaveUp,
    Action<IReadOnlyList<string>> committed,
    AccessMode mode,
    string id,
    string? affinity
) : IGraphTransaction
{
    private HttpCursor? _reading;
    private bool _ended;
    private bool _failed;

    /// <inheritdoc/>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default)
    {
        CheckUsable();
        await FinishReadingAsync(cancellationToken);
        var run = new HttpRun(statement, gaveUp, interruption);
        var body = QueryRequestBody.Write(run.Statement, mode: null, [], counters: mode == AccessMode.Write);
        var reply = await GuardAsync(
            run.GuardAsync(api.SendAsync(HttpMethod.Post, target.Transaction($"/{id}"), body, affinity, cancellationToken))
        );
        return _reading = new HttpCursor(reply, _ => { }, _ => _failed = true, run.GiveUp);
    }

    /// <inheritdoc/>
    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        await FinishReadingAsync(cancellationToken);
        var commit = target.Transaction($"/{id}/commit");
        await using var reply = await GuardAsync(api.SendAsync(HttpMethod.Post, commit, "{}"u8.ToArray(), affinity, cancellationToken));
        while (await GuardAsync(reply.NextAsync(cancellationToken)) is not null)
        {
            // A commit has no records; what is wanted stands behind them.
        }

        _ended = true;
        Bookmarks = reply.Bookmarks;
        committed(reply.Bookmarks);
    }

    /// <inheritdoc/>
    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_ended)
        {
            return;
        }
        _ended = true;
        if (_reading is not null)
        {
            await _reading.DisposeAsync();
        }
        // After a failure the server has rolled back already, and knows no such transaction any more.
        if (!_failed)
        {
            await using (await api.SendAsync(HttpMethod.Delete, target.Transaction($"/{id}"), default, affinity, cancellationToken)) { }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await RollbackAsync();
        }
        catch (GraphException)
        {
            // A server that cannot be told rolls back by itself when the transaction's time is over.
        }
    }

    private async Task FinishReadingAsync(CancellationToken cancellationToken)
    {
        if (_reading is not null)
        {
            await _reading.KeepRestAsync(cancellationToken);
        }
        _reading = null;
    }

    private async Task<T> GuardAsync<T>(Task<T> work)
    {
        try
        {
            return await work;
        }
        catch
        {
            _failed = true;
            throw;
        }
    }

    private void CheckUsable()
    {
        if (_ended)
        {
            throw Neo4jErrors.TransactionEnded();
        }
        if (_failed)
        {
            throw Neo4jErrors.TransactionFailed();
        }
    }
}
