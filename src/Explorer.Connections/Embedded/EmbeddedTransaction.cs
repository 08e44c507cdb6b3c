using Explorer.Connections.Embedded.Durable;
using Explorer.Cypher;
using Explorer.Graph.Store;

namespace Explorer.Connections.Embedded;

/// <summary>A transaction of the embedded engine. Its changes are in the log before anybody sees them.</summary>
internal sealed class EmbeddedTransaction(CypherEngine engine, GraphTransaction transaction, GraphLog? log) : IGraphTransaction
{
    private bool _failed;

    /// <inheritdoc/>
    public Task<IRecordCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default) =>
        Task.FromResult<IRecordCursor>(Run(statement, commitAtEnd: false, cancellationToken));

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="commitAtEnd">Whether the transaction is this statement's own: committed with its last record, rolled back if that is never read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal EmbeddedCursor Run(Statement statement, bool commitAtEnd, CancellationToken cancellationToken)
    {
        CheckUsable();
        return Guard(() =>
        {
            var cursor = engine.Execute(statement.Text, statement.Parameters, transaction, limits: null, cancellationToken);
            return new EmbeddedCursor(this, cursor, detach: !transaction.IsReadOnly, commitAtEnd);
        });
    }

    /// <inheritdoc/>
    public Task CommitAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Commit();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task RollbackAsync(CancellationToken cancellationToken = default)
    {
        transaction.Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        transaction.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Makes the changes durable, then visible.</summary>
    internal void Commit()
    {
        CheckUsable();
        Guard(() => transaction.Commit(log is null ? null : log.Append));
    }

    /// <summary>Does a piece of work; if it fails, the transaction can only be rolled back.</summary>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception failure)
        {
            _failed = true;
            if (EngineErrors.Translate(failure) is { } translated)
                throw translated;
            throw;
        }
    }

    private void CheckUsable()
    {
        if (transaction.HasEnded)
            throw new GraphException(StatusCodes.TransactionClosed, "The transaction has ended. Begin another one.");
        if (_failed)
            throw new GraphException(
                StatusCodes.TransactionClosed,
                "A statement of this transaction failed, so it can only be rolled back."
            );
    }
}
