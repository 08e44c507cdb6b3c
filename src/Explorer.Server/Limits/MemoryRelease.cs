using Explorer.Connections;

namespace Explorer.Server.Limits;

/// <summary>
/// Gives memory back when statements have ended. The collector of .NET keeps what it has, and finds old garbage only when more is asked for: without this, a server that held a gigabyte for a visitor
/// would hold it for the rest of its days.
/// </summary>
internal sealed class MemoryRelease : IDisposable
{
    // A collection of everything stops all threads for a moment; less than this is not worth it.
    private const long WorthIt = 128L << 20;

    // So much is not left lying while the next statement takes as much again.
    private const long Much = 512L << 20;

    private const int MostPauses = 4;

    // Statements come in rows, so it waits for a gap between them; where none comes, it collects beside them.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    private readonly StatementMemory _memory;
    private readonly ITimer _timer;
    private long _kept = Environment.WorkingSet;
    private int _running;
    private int _waits; // 1 while the timer runs
    private int _pauses;

    /// <summary>Made before the first statement.</summary>
    /// <param name="memory">What statements may hold together; it is told what the graph itself holds.</param>
    /// <param name="time">The clock.</param>
    public MemoryRelease(StatementMemory memory, TimeProvider time)
    {
        _memory = memory;
        _timer = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A statement begins.</summary>
    public void Begin() => Interlocked.Increment(ref _running);

    /// <summary>A statement has ended.</summary>
    public void End()
    {
        if (Interlocked.Decrement(ref _running) == 0 && Environment.WorkingSet - _kept > Much)
        {
            Volatile.Write(ref _waits, 1);
            _timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan);
            return;
        }
        Wait();
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Wait()
    {
        if (Interlocked.Exchange(ref _waits, 1) == 0)
        {
            _timer.Change(Pause, Timeout.InfiniteTimeSpan);
        }
    }

    private void Look()
    {
        Volatile.Write(ref _waits, 0);
        if (Environment.WorkingSet - _kept < WorthIt)
        {
            _pauses = 0;
            return;
        }
        if (Volatile.Read(ref _running) == 0)
        {
            _pauses = 0;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            // What is left is in use: a larger graph, or prepared statements.
            _kept = Environment.WorkingSet;
            _memory.Settle();
            return;
        }
        if (++_pauses >= MostPauses)
        {
            _pauses = 0;
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
        }
        Wait();
    }
}
