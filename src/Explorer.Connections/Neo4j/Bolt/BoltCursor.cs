using System.Runtime.CompilerServices;
using Explorer.Connections.Neo4j.Bolt.Values;
using Explorer.Graph.Values;
using global::Neo4j.Driver;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>The records of a statement, read while they arrive: the driver asks the server for some at a time.</summary>
/// <param name="session">The session that runs it.</param>
/// <param name="driver">The driver's cursor.</param>
/// <param name="columns">The column names.</param>
/// <param name="owner">What the result belongs to.</param>
internal sealed class BoltCursor(BoltSession session, IResultCursor driver, IReadOnlyList<string> columns, IResultOwner owner)
    : IRecordCursor
{
    private readonly Queue<Value[]> _kept = [];
    private ResultSummary _summary = new(new UpdateCounters());
    private bool _over;

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => columns;

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (await NextAsync(cancellationToken) is { } record)
            yield return record;
    }

    /// <inheritdoc/>
    public async Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        while (await NextAsync(cancellationToken) is not null)
        {
            // Only the end of the records is wanted.
        }

        return _summary;
    }

    /// <summary>Fetches what is left and keeps it here, because the transaction ends.</summary>
    public async Task KeepRestAsync(CancellationToken cancellationToken)
    {
        while (await FetchAsync(cancellationToken) is { } record)
            _kept.Enqueue(record);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_over)
            return;
        _over = true;
        await owner.LeftAsync(this);
    }

    private async ValueTask<Value[]?> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _kept.TryDequeue(out var record) ? record : await FetchAsync(cancellationToken);
    }

    private async ValueTask<Value[]?> FetchAsync(CancellationToken cancellationToken)
    {
        if (_over)
            return null;
        try
        {
            if (await session.WaitAsync(driver.FetchAsync(), cancellationToken))
                return BoltValueReader.Record(driver.Current, columns.Count);
            var summary = await session.WaitAsync(driver.ConsumeAsync(), cancellationToken);
            _summary = BoltSummary.Read(summary) with { Bookmarks = owner.Reached };
            session.Tell(_summary.Notifications);
        }
        catch
        {
            _over = true;
            await owner.FailedAsync(this);
            throw;
        }

        _over = true;
        await owner.EndedAsync(this);
        return null;
    }
}
