using System.Threading.RateLimiting;
using Explorer.Server.Options;

namespace Explorer.Server.Limits;

/// <summary>How many statements run at once, of one visitor and of all. Who finds no room waits a little, and is then told; nobody stands in an endless queue.</summary>
internal sealed class StatementSlots(ServerOptions options, MemoryRelease memory) : IDisposable
{
    private readonly QueryApiLimits _limits = options.Limits;
    private readonly ConcurrencyLimiter _all = new(Room(options.Limits.AtOnce));
    private readonly PartitionedRateLimiter<string> _each = PartitionedRateLimiter.Create<string, string>(visitor =>
        RateLimitPartition.GetConcurrencyLimiter(visitor, _ => Room(options.Limits.AtOncePerVisitor))
    );

    /// <summary>Takes room for a statement; dispose it when the statement is done.</summary>
    /// <param name="visitor">Who asks.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="BusyException">There is none.</exception>
    public async Task<IDisposable> TakeAsync(string visitor, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(_limits.Wait);
        var own = await TakeAsync(() => _each.AcquireAsync(visitor, 1, patience.Token), stop);
        if (own is null)
        {
            throw new BusyException(_limits.AtOncePerVisitor, isOwn: true);
        }

        try
        {
            var any = await TakeAsync(() => _all.AcquireAsync(1, patience.Token), stop);
            return any is null ? throw new BusyException(_limits.AtOnce, isOwn: false) : new Slot(own, any, memory);
        }
        catch
        {
            own.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _all.Dispose();
        _each.Dispose();
    }

    private static async Task<RateLimitLease?> TakeAsync(Func<ValueTask<RateLimitLease>> takeAsync, CancellationToken stop)
    {
        try
        {
            var lease = await takeAsync();
            if (lease.IsAcquired)
            {
                return lease;
            }
            lease.Dispose();
            return null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null; // waited long enough
        }
    }

    private static ConcurrencyLimiterOptions Room(int most) =>
        new()
        {
            PermitLimit = most,
            QueueLimit = 4 * most,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };

    private sealed class Slot : IDisposable
    {
        private readonly RateLimitLease _own;
        private readonly RateLimitLease _any;
        private readonly MemoryRelease _memory;

        public Slot(RateLimitLease own, RateLimitLease any, MemoryRelease memory)
        {
            (_own, _any, _memory) = (own, any, memory);
            memory.Begin();
        }

        public void Dispose()
        {
            _any.Dispose();
            _own.Dispose();
            _memory.End();
        }
    }
}
