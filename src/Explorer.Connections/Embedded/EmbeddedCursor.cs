using System.Runtime.CompilerServices;
using Explorer.Cypher;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded;

/// <summary>The records of a statement of the embedded engine.</summary>
internal sealed class EmbeddedCursor : IRecordCursor
{
    private readonly EmbeddedTransaction _transaction;
    private readonly Func<Value[]?> _read;
    private readonly Func<ResultSummary> _summary;
    private readonly bool _detach;
    private readonly bool _commitAtEnd;
    private readonly QueryCursor? _cursor;
    private bool _ended;

    /// <summary>The records that the engine gives.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="cursor">The engine's cursor.</param>
    /// <param name="mode">Whether the statement asked for its plan.</param>
    /// <param name="detach">Whether the values may change again before the reader looks.</param>
    /// <param name="commitAtEnd">Whether the transaction is this statement's own.</param>
    public EmbeddedCursor(EmbeddedTransaction transaction, QueryCursor cursor, QueryMode mode, bool detach, bool commitAtEnd)
        : this(
            transaction,
            cursor.Columns,
            cursor.Read,
            () =>
                new ResultSummary(CountersOf(cursor.Counters))
                {
                    Plan = mode == QueryMode.Run ? null : PlanOf.Description(cursor.Plan),
                    Notifications = [.. cursor.Notifications.Select(NotificationOf)],
                },
            detach,
            commitAtEnd
        ) => _cursor = cursor;

    private EmbeddedCursor(
        EmbeddedTransaction transaction,
        IReadOnlyList<string> columns,
        Func<Value[]?> read,
        Func<ResultSummary> summary,
        bool detach,
        bool commitAtEnd
    )
    {
        (_transaction, Columns, _read, _summary) = (transaction, columns, read, summary);
        (_detach, _commitAtEnd) = (detach, commitAtEnd);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>A cursor that fails with the first record.</summary>
    public static EmbeddedCursor Failing(
        EmbeddedTransaction transaction,
        IReadOnlyList<string> columns,
        Exception failure,
        bool commitAtEnd
    ) => new(transaction, columns, () => throw failure, () => throw failure, detach: false, commitAtEnd);

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask; // The engine answers at once; the interface waits for those that do not.
        while (Next(cancellationToken) is { } record)
        {
            yield return record;
        }
    }

    /// <inheritdoc/>
    public Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (Next(cancellationToken) is not null)
        {
            // Only the end of the records is wanted.
        }

        return Task.FromResult(_summary() with { Bookmarks = _commitAtEnd ? _transaction.Bookmarks : [] });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _cursor?.Dispose();
        if (_commitAtEnd)
        {
            await _transaction.DisposeAsync();
        }
    }

    private Value[]? Next(CancellationToken cancellationToken)
    {
        if (_ended)
        {
            return null;
        }
        cancellationToken.ThrowIfCancellationRequested();
        var record = _transaction.Guard(ReadOne);
        if (record is null)
        {
            _ended = true;
            if (_commitAtEnd)
            {
                _transaction.Commit();
            }
        }

        return record;
    }

    private Value[]? ReadOne()
    {
        var record = _read();
        // What a transaction has written may change again before the reader looks.
        for (var i = 0; _detach && i < record?.Length; i++)
        {
            record[i] = DetachedValues.Of(record[i]);
        }
        return record;
    }

    private static Notification NotificationOf(QueryNotification one) =>
        new(
            one.Code,
            one.Title,
            one.Description,
            one.Severity,
            one.Category,
            one.Line == 0 ? null : new NotificationPosition(one.Offset, one.Line, one.Column)
        );

    private static UpdateCounters CountersOf(QueryCounters counted) =>
        new()
        {
            NodesCreated = counted.NodesCreated,
            NodesDeleted = counted.NodesDeleted,
            RelationshipsCreated = counted.RelationshipsCreated,
            RelationshipsDeleted = counted.RelationshipsDeleted,
            PropertiesSet = counted.PropertiesSet,
            LabelsAdded = counted.LabelsAdded,
            LabelsRemoved = counted.LabelsRemoved,
            IndexesAdded = counted.IndexesAdded,
            IndexesRemoved = counted.IndexesRemoved,
            ConstraintsAdded = counted.ConstraintsAdded,
            ConstraintsRemoved = counted.ConstraintsRemoved,
        };
}
