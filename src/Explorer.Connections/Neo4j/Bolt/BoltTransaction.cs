using global::Neo4j.Driver;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>An explicit transaction on a server. Not for several threads at once.</summary>
internal sealed class BoltTransaction(BoltSession session, IAsyncTransaction driver) : IGraphTransaction, IResultOwner
{
    private readonly List<BoltCursor> _unread = [];
    private bool _left;
    private bool _ended;
    private bool _failed;

    /// <inheritdoc/>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default)
    {
        CheckUsable();
        cancellationToken.ThrowIfCancellationRequested();
        var query = BoltQuery.Of(statement);
        var result = await GuardAsync(() => session.StartAsync(driver.RunAsync, query, this, cancellationToken));
        _unread.Add(result);
        return result;
    }

    /// <inheritdoc/>
    public async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        foreach (var result in _unread.ToList())
            await result.KeepRestAsync(cancellationToken);
        await GuardAsync(async () =>
        {
            await session.WaitAsync(driver.CommitAsync(), cancellationToken);
            return true;
        });
        _ended = true;
        Bookmarks = session.Reached;
        await session.EndAsync();
    }

    /// <inheritdoc/>
    public async Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        if (_ended)
            return;
        _ended = true;
        // After a failure the server has rolled back already; a statement that still runs has to be stopped first.
        if (_failed || _left || _unread.Count > 0)
        {
            await session.AbandonAsync(mayRun: !_failed);
            return;
        }

        try
        {
            await session.WaitAsync(driver.RollbackAsync(), cancellationToken);
            await session.EndAsync();
        }
        catch
        {
            await session.AbandonAsync();
            throw;
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
            // A server that cannot be told rolls back by itself when the connection is gone.
        }
    }

    IReadOnlyList<string> IResultOwner.Reached => [];

    ValueTask IResultOwner.EndedAsync(BoltCursor result)
    {
        _unread.Remove(result);
        return ValueTask.CompletedTask;
    }

    ValueTask IResultOwner.FailedAsync(BoltCursor result)
    {
        _failed = true;
        _unread.Remove(result);
        return ValueTask.CompletedTask;
    }

    // What is left of it is passed over when the transaction ends.
    ValueTask IResultOwner.LeftAsync(BoltCursor result)
    {
        _left = true;
        _unread.Remove(result);
        return ValueTask.CompletedTask;
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
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
            throw Neo4jErrors.TransactionEnded();
        if (_failed)
            throw Neo4jErrors.TransactionFailed();
    }
}
