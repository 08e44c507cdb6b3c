using System.Runtime.CompilerServices;
using Explorer.Cypher;
using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded;

/// <summary>The records of a statement of the embedded engine.</summary>
internal sealed class EmbeddedCursor(EmbeddedTransaction transaction, QueryCursor cursor, bool detach, bool commitAtEnd) : IRecordCursor
{
    private bool _ended;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => cursor.Columns;

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask; // The engine answers at once; the interface waits for those that do not.
        while (Next(cancellationToken) is { } record)
            yield return record;
    }

    /// <inheritdoc/>
    public Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (Next(cancellationToken) is not null)
        {
            // Only the end of the records is wanted.
        }

        return Task.FromResult(new ResultSummary(Counters()));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (commitAtEnd)
            await transaction.DisposeAsync();
    }

    private Value[]? Next(CancellationToken cancellationToken)
    {
        if (_ended)
            return null;
        cancellationToken.ThrowIfCancellationRequested();
        var record = transaction.Guard(cursor.Read);
        if (record is null)
        {
            _ended = true;
            if (commitAtEnd)
                transaction.Commit();
            return null;
        }

        // What a transaction has written may change again before the reader looks.
        for (var i = 0; detach && i < record.Length; i++)
            record[i] = DetachedValues.Of(record[i]);
        return record;
    }

    private UpdateCounters Counters()
    {
        var counted = cursor.Counters;
        return new UpdateCounters
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
}
