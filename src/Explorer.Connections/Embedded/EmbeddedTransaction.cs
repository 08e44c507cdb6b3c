using Explorer.Cypher;
using Explorer.Cypher.Errors;
using Explorer.Graph.Store;

namespace Explorer.Connections.Embedded;

/// <summary>
/// A transaction of the embedded engine. One that only reads sees one moment. One that may write keeps nobody waiting until its first statement that does write;
/// until then each of its statements sees what is committed, as at Neo4j. Its changes are in the log before anybody sees them.
/// </summary>
internal sealed class EmbeddedTransaction(EmbeddedGraph graph, TransactionSettings settings) : IGraphTransaction
{
    private GraphTransaction? _transaction = settings.Mode == AccessMode.Read ? graph.BeginRead() : null;
    private bool _ended;
    private bool _failed;

    /// <inheritdoc/>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default) =>
        await RunAsync(statement, commitAtEnd: false, cancellationToken);

    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="commitAtEnd">Whether the transaction is this statement's own: committed with its last record, rolled back if that is never read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal async Task<EmbeddedCursor> RunAsync(Statement statement, bool commitAtEnd, CancellationToken cancellationToken)
    {
        CheckUsable();
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = _transaction ?? graph.BeginRead();
            var prepared = graph.Engine.Prepare(statement.Text, place, cancellationToken);
            if (_transaction is null && prepared.Writes && prepared.Mode != QueryMode.Explain)
            {
                _transaction = place = await graph.BeginWriteAsync(cancellationToken);
            }
            return Execute(statement, prepared, place, commitAtEnd, cancellationToken);
        }
        catch (Exception failure)
        {
            if (Failed(failure) is { } translated)
            {
                throw translated;
            }
            throw;
        }
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
        _ended = true;
        _transaction?.Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await RollbackAsync();

    /// <summary>Makes the changes durable, then visible.</summary>
    internal void Commit()
    {
        CheckUsable();
        Guard(() =>
        {
            if (_transaction is { IsReadOnly: false } writing)
            {
                graph.Commit(writing);
            }
            return _ended = true;
        });
        Bookmarks = [graph.Marks.Current];
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
            if (Failed(failure) is { } translated)
            {
                throw translated;
            }
            throw;
        }
    }

    private EmbeddedCursor Execute(
        Statement statement,
        PreparedQuery prepared,
        GraphTransaction place,
        bool commitAtEnd,
        CancellationToken cancellationToken
    )
    {
        try
        {
            Action<GraphTransaction>? commitBatch = commitAtEnd ? graph.CommitPart : null;
            var cursor = graph.Engine.Execute(
                prepared,
                statement.Parameters,
                place,
                graph.LimitsOf(settings),
                commitBatch,
                cancellationToken
            );
            return new EmbeddedCursor(this, cursor, prepared.Mode, detach: !place.IsReadOnly, commitAtEnd);
        }
        catch (CypherException failure) when (prepared.Writes && IsMetWhileReading(failure, prepared.Columns))
        {
            // The engine writes all before the first record is read; for the reader it is the records or the commit that fail, as at Neo4j.
            return EmbeddedCursor.Failing(this, prepared.Columns, failure, commitAtEnd);
        }
    }

    private static bool IsMetWhileReading(CypherException failure, IReadOnlyList<string> columns) =>
        failure.Phase == CypherPhase.Runtime
        && failure.Type is not (CypherErrorType.ParameterMissing or CypherErrorType.AccessMode)
        && (columns.Count > 0 || failure.Detail == "DeleteConnectedNode");

    private Exception? Failed(Exception failure)
    {
        _failed = true;
        return EngineErrors.Translate(failure);
    }

    private void CheckUsable()
    {
        if (_ended)
        {
            throw new GraphException(GraphStatusCodes.TransactionClosed, "The transaction has ended. Begin another one.");
        }
        if (_failed)
        {
            throw new GraphException(
                GraphStatusCodes.TransactionClosed,
                "A statement of this transaction failed, so it can only be rolled back."
            );
        }
    }
}
