using System.Collections.Concurrent;
using System.Security.Cryptography;
using Explorer.Connections;
using Explorer.Server.Options;

namespace Explorer.Server.QueryApi;

/// <summary>The explicit transactions that clients have open; those that nobody uses for too long are rolled back.</summary>
internal sealed class OpenTransactions(ServerOptions options, TimeProvider time, ILogger<OpenTransactions> logger) : IAsyncDisposable
{
    private const int IdBytes = 12;

    private readonly ConcurrentDictionary<string, OpenTransaction> _open = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>How many are open, or are about to be.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Opens one. The caller uses it already, and gives it back or ends it.</summary>
    /// <param name="beginAsync">Begins the transaction of the graph.</param>
    /// <param name="mayWrite">Whether who begins it may write.</param>
    /// <exception cref="QueryFailure">Too many are open.</exception>
    public async Task<OpenTransaction> OpenAsync(Func<Task<IGraphTransaction>> beginAsync, bool mayWrite)
    {
        if (Interlocked.Increment(ref _count) > options.Limits.OpenTransactions)
        {
            Interlocked.Decrement(ref _count);
            throw QueryFailure.TooManyTransactions(options.Limits.OpenTransactions);
        }

        try
        {
            var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
            var transaction = new OpenTransaction(id, await beginAsync(), Expiry(), mayWrite);
            transaction.Timer = time.CreateTimer(_ => Expire(transaction), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _open[id] = transaction;
            return transaction;
        }
        catch
        {
            Interlocked.Decrement(ref _count);
            throw;
        }
    }

    /// <summary>Begins to use one; give it back or end it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="mayWrite">Whether who goes on with it may write.</param>
    /// <exception cref="QueryFailure">There is none of that id, it is not for who asks, or another request uses it.</exception>
    public OpenTransaction Take(string id, bool mayWrite)
    {
        if (!_open.TryGetValue(id, out var transaction))
        {
            throw QueryFailure.NoTransaction(id);
        }
        if (transaction.MayWrite && !mayWrite)
        {
            throw QueryFailure.NeedsToken();
        }
        if (!transaction.TryEnter())
        {
            throw QueryFailure.Concurrent();
        }
        if (!_open.ContainsKey(id)) // It ended between the two.
        {
            throw QueryFailure.NoTransaction(id);
        }
        transaction.Expires = Expiry();
        return transaction;
    }

    /// <summary>The request is done; the next one may follow within the idle time.</summary>
    public void GiveBack(OpenTransaction transaction)
    {
        transaction.Expires = Expiry();
        transaction.Timer?.Change(options.Limits.TransactionIdle, Timeout.InfiniteTimeSpan);
        transaction.Leave();
    }

    /// <summary>Forgets one that is in use, and rolls it back unless it was committed.</summary>
    public async Task EndAsync(OpenTransaction transaction)
    {
        if (!_open.TryRemove(transaction.Id, out _))
        {
            return;
        }
        Interlocked.Decrement(ref _count);
        if (transaction.Timer is { } timer)
        {
            await timer.DisposeAsync();
        }
        await transaction.Graph.DisposeAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var transaction in _open.Values)
        {
            await EndAsync(transaction);
        }
    }

    private DateTimeOffset Expiry() => time.GetUtcNow() + options.Limits.TransactionIdle;

    private void Expire(OpenTransaction transaction)
    {
        // A request that came at the last moment goes first, and winds the timer up again.
        if (transaction.TryEnter())
        {
            _ = RollBackAsync(transaction);
        }
    }

    private async Task RollBackAsync(OpenTransaction transaction)
    {
        try
        {
            await EndAsync(transaction);
        }
        catch (Exception failure)
        {
            logger.LogWarning("A transaction that nobody used could not be rolled back: {Message}", failure.Message);
        }
    }
}
