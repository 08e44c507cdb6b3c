using System.Runtime.CompilerServices;
using Explorer.Graph.Values;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>The records of a statement that ran on a server, read while they arrive.</summary>
/// <param name="reply">The answer.</param>
/// <param name="ended">Told when the statement has ended well: the answer is then known to its last byte.</param>
/// <param name="failed">Told when it has not.</param>
/// <param name="left">Told when the statement is left before its end.</param>
internal sealed class HttpCursor(QueryReplyReader reply, Action<QueryReplyReader> ended, Action<GraphException> failed, Action left)
    : IRecordCursor
{
    private readonly Queue<Value[]> _kept = [];
    private bool _ended;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => reply.Columns;

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await NextAsync(cancellationToken) is { } record)
        {
            yield return record;
        }
    }

    /// <inheritdoc/>
    public async Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (await NextAsync(cancellationToken) is not null)
        {
            // Only the end of the records is wanted.
        }

        return new ResultSummary(reply.Counters)
        {
            Plan = reply.Plan,
            Notifications = reply.Notifications,
            Bookmarks = reply.Bookmarks,
        };
    }

    /// <summary>Fetches what is left and keeps it here, because the transaction goes on.</summary>
    public async Task KeepRestAsync(CancellationToken cancellationToken)
    {
        while (await FetchAsync(cancellationToken) is { } record)
        {
            _kept.Enqueue(record);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (!_ended)
        {
            left();
        }
        _ended = true;
        return reply.DisposeAsync();
    }

    private async ValueTask<Value[]?> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _kept.TryDequeue(out var record) ? record : await FetchAsync(cancellationToken);
    }

    private async ValueTask<Value[]?> FetchAsync(CancellationToken cancellationToken)
    {
        if (_ended)
        {
            return null;
        }
        try
        {
            var record = await reply.NextAsync(cancellationToken);
            if (record is not null)
            {
                return record;
            }
        }
        catch (GraphException failure)
        {
            _ended = true;
            failed(failure);
            throw;
        }

        _ended = true;
        ended(reply);
        return null;
    }
}
