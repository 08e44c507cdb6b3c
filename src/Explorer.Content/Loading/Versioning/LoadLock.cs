using Explorer.Connections;

namespace Explorer.Content.Loading.Versioning;

/// <summary>
/// The lock of a data set, held while a load runs in several transactions. The holder moves it every two seconds; a lock that stands still is one that a killed
/// load left behind, and is taken over. Should that load wake up again, it cannot make its version count, since that asks for the lock.
/// </summary>
internal sealed class LoadLock : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    private readonly Versions _versions;
    private readonly CancellationTokenSource _stop;
    private readonly Task _beating;
    private bool _lost;

    private LoadLock(Versions versions, string holder, TimeProvider clock, CancellationToken cancellationToken)
    {
        (_versions, Holder) = (versions, holder);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _beating = BeatAsync(clock);
    }

    /// <summary>The name under which the lock is held; no two loads have the same.</summary>
    public string Holder { get; }

    /// <summary>Cancelled when the user gives up, or when the lock is lost.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>A name that no other load has.</summary>
    public static string NewHolder() => Guid.NewGuid().ToString("N")[..8];

    /// <summary>Takes the lock.</summary>
    /// <exception cref="LoadException">Another load is at work.</exception>
    public static async Task<LoadLock> TakeAsync(
        CypherFolder cypher,
        string id,
        IGraphConnection graph,
        LoadOptions options,
        IProgress<LoadStep>? progress,
        CancellationToken cancellationToken
    )
    {
        var versions = new Versions(cypher, id, graph.Alone(AccessMode.Write));
        var holder = NewHolder();
        var seen = await versions.LockAsync(holder, cancellationToken);
        for (var pause = 0; seen.Holder != holder; pause++)
        {
            if (pause == 0)
            {
                progress?.Report(
                    new LoadStep(0, 1, $"Waiting: another load of {id} holds its lock; if it was broken off, this one takes over soon")
                );
            }
            if (pause == 10 && await versions.TakeAsync(holder, seen, cancellationToken))
            {
                break;
            }
            await Task.Delay(options.LockPatience / 10, options.Clock, cancellationToken);
            var now = await versions.LockAsync(holder, cancellationToken);
            if (now.Holder != holder && now != seen)
            {
                throw Busy(id, graph);
            }
            seen = now;
        }

        return new LoadLock(versions, holder, options.Clock, cancellationToken);
    }

    /// <summary>Another load is at work.</summary>
    public static LoadException Busy(string id, IGraphConnection graph) =>
        new($"Another load of {id} into {graph.Address} is under way. Nothing was written. Wait until it has ended, then load again.");

    /// <summary>Says why the load was stopped, if the lock was the reason.</summary>
    public void ThrowIfLost(string id)
    {
        if (_lost)
        {
            throw new LoadException(
                $"Another load of {id} took this one for dead and took over; readers see what they saw. Load again when it has ended."
            );
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _beating;
        _stop.Dispose();
        try
        {
            await _versions.UnlockAsync(Holder, CancellationToken.None);
        }
        catch (GraphException)
        {
            // A graph that is away keeps the lock; it stands still then, and the next load takes it over.
        }
    }

    private async Task BeatAsync(TimeProvider clock)
    {
        try
        {
            while (await DelayAndBeatAsync(clock))
            {
                // The next beat comes after the next pause.
            }

            _lost = true;
            await _stop.CancelAsync();
        }
        catch (Exception e) when (e is OperationCanceledException or GraphException)
        {
            // Cancelled at the end of the load; and a graph that fails is met by the load itself.
        }
    }

    private async Task<bool> DelayAndBeatAsync(TimeProvider clock)
    {
        await Task.Delay(Beat, clock, Token);
        return await _versions.BeatAsync(Holder, Token);
    }
}
