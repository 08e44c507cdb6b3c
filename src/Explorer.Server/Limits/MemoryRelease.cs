namespace Explorer.Server.Limits;

/// <summary>
/// Keeps garbage from lying about. The collector of .NET takes what the machine has, and finds old garbage only when it asks for more: without this, a server that held a gigabyte for a visitor
/// would take a second one for the next, and hold both for the rest of its days.
/// </summary>
internal sealed class MemoryRelease : IDisposable
{
    // A collection of everything stops all threads for a moment; less than this is not worth it.
    private const long WorthIt = 128L << 20;

    // Beside statements that run it collects when the process has grown by so much, and again by each further step.
    private const long Much = 512L << 20;
    private const long Step = 192L << 20;

    // Statements come in rows, so it waits for a gap between them.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(0.2);

    private readonly ITimer _timer;
    private long _kept = Environment.WorkingSet;
    private long _collected; // how large the process was at the last collection beside statements
    private int _running;
    private int _waits; // 1 while the timer runs

    /// <summary>Made before the first statement.</summary>
    /// <param name="time">The clock.</param>
    public MemoryRelease(TimeProvider time) => _timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>A statement begins.</summary>
    public void Begin()
    {
        Interlocked.Increment(ref _running);
        Wait(Pause);
    }

    /// <summary>A statement has ended.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref _running) == 0 && Environment.WorkingSet - _kept > Much)
        {
            // So much is not left lying while the next statement takes as much again.
            Volatile.Write(ref _waits, 1);
            _timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            return;
        }
        Wait(Pause);
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Wait(TimeSpan pause)
    {
        if (Interlocked.Exchange(ref _waits, 1) == 0)
        {
            _timer.Change(pause, Timeout.InfiniteTimeSpan);
        }
    }

    private void Look()
    {
        Volatile.Write(ref _waits, 0);
        var size = Environment.WorkingSet;
        if (Volatile.Read(ref _running) > 0)
        {
            CollectBeside(size);
            Wait(size - _kept > Much / 2 ? ShortPause : Pause);
        }
        else if (size - _kept >= WorthIt)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            // What is left is in use: a larger graph, or prepared statements.
            _kept = Environment.WorkingSet;
            _collected = 0;
        }
    }

    private void CollectBeside(long size)
    {
        _collected = Math.Min(_collected, size);
        if (size - _kept > Much && size - _collected > Step)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
            _collected = size;
        }
    }
}
