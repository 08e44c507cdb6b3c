namespace Explorer.Server.Shelf;

/// <summary>
/// Something read from the graph, kept for a short time. Young: given at once. Older: given at once while it is read anew in the background.
/// Too old: read anew before it is given. Many who ask at the same time share one read.
/// </summary>
internal sealed class Remembered<T>(Func<Task<T>> read, TimeProvider time, ILogger logger)
    where T : class
{
    /// <summary>How long a value counts as young.</summary>
    public static readonly TimeSpan Young = TimeSpan.FromSeconds(2);

    /// <summary>From which age on nobody is given the value any more.</summary>
    public static readonly TimeSpan TooOld = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private Task<T>? _reading;
    private T? _value;
    private long _readAt;
    private int _changes;
    private bool _failing;

    /// <summary>The value.</summary>
    /// <param name="cancellationToken">Gives up waiting; the read goes on for the others.</param>
    public Task<T> GetAsync(CancellationToken cancellationToken) => GetAsync(TooOld, cancellationToken);

    /// <summary>The value, read anew unless it is young.</summary>
    /// <param name="cancellationToken">Gives up waiting; the read goes on for the others.</param>
    public Task<T> GetYoungAsync(CancellationToken cancellationToken) => GetAsync(Young, cancellationToken);

    /// <summary>What was read, or is being read just now, does not hold any more.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _changes++;
            (_value, _reading) = (null, null);
        }
    }

    private Task<T> GetAsync(TimeSpan tooOld, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var age = _value is null ? TimeSpan.MaxValue : time.GetElapsedTime(_readAt);
            if (age <= Young)
            {
                return Task.FromResult(_value!);
            }
            var changes = _changes;
            var reading = _reading ??= Task.Run(() => ReadAsync(changes), CancellationToken.None);
            return age < tooOld ? Task.FromResult(_value!) : reading.WaitAsync(cancellationToken);
        }
    }

    private async Task<T> ReadAsync(int changes)
    {
        try
        {
            // The clock starts before the read: what changes during it is seen next time.
            var now = time.GetTimestamp();
            var value = await read();
            lock (_lock)
            {
                if (changes == _changes)
                {
                    (_value, _readAt) = (value, now);
                }
            }

            Tell(failing: false, "");
            return value;
        }
        catch (Exception failure)
        {
            Tell(failing: true, failure.Message);
            throw;
        }
        finally
        {
            lock (_lock)
            {
                if (changes == _changes)
                {
                    _reading = null;
                }
            }
        }
    }

    /// <summary>Logs when reading begins to fail and when it ends to, not each time: a graph may be away for a night.</summary>
    private void Tell(bool failing, string message)
    {
        if (Interlocked.Exchange(ref _failing, failing) == failing)
        {
            return;
        }
        if (failing)
        {
            logger.LogWarning("The graph cannot be read: {Message}", message);
        }
        else
        {
            logger.LogWarning("The graph can be read again.");
        }
    }
}
