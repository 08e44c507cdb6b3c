namespace Explorer.Cypher.Execution;

/// <summary>
/// What all runs may hold together. Each run says what it holds, which is an estimate; so before more is given, the heap itself is looked at too. Safe for use
/// from many threads.
/// </summary>
public sealed class MemoryShare
{
    private readonly Func<long> _heap;
    private readonly Action<Action> _collect;
    private readonly SemaphoreSlim _collecting = new(1);
    private long _taken;
    private long _takers;
    private long _ground = -1; // what the heap held before the first run; -1 while nobody has looked

    /// <summary>A share that nobody has taken anything of.</summary>
    /// <param name="bytes">How many bytes there are.</param>
    public MemoryShare(long bytes)
        : this(bytes, () => GC.GetTotalMemory(forceFullCollection: false), FullCollection.Await) { }

    /// <summary>With a heap and a collector of a test's own.</summary>
    internal MemoryShare(long bytes, Func<long> heap, Action<Action> collect) => (Bytes, _heap, _collect) = (bytes, heap, collect);

    /// <summary>How many bytes there are.</summary>
    public long Bytes { get; }

    /// <summary>How many of them are taken.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>Takes note that no run holds anything, and that the heap was collected: what is there now belongs to the graph.</summary>
    public void Settle() => Volatile.Write(ref _ground, _heap());

    /// <summary>Takes some; false if there are not so many.</summary>
    /// <param name="count">How many bytes more.</param>
    /// <param name="own">How many the run has taken before.</param>
    /// <param name="look">What is asked while it waits for the collector; throws when the run is to stop.</param>
    internal bool TryTake(long count, long own, Action look)
    {
        if (Volatile.Read(ref _ground) < 0)
        {
            Settle();
        }
        if (Interlocked.Add(ref _taken, count) > Bytes)
        {
            Interlocked.Add(ref _taken, -count);
            return false;
        }

        var isNew = own == 0;
        if (isNew)
        {
            Interlocked.Increment(ref _takers);
        }
        var isGiven = false;
        try
        {
            isGiven = HasRoom(count, own, look);
        }
        finally
        {
            if (!isGiven)
            {
                GiveBack(count, isLast: isNew);
            }
        }
        return isGiven;
    }

    /// <summary>Gives some back.</summary>
    /// <param name="count">How many bytes.</param>
    /// <param name="isLast">Whether the run has none left then.</param>
    internal void GiveBack(long count, bool isLast)
    {
        Interlocked.Add(ref _taken, -count);
        if (isLast)
        {
            Interlocked.Decrement(ref _takers);
        }
    }

    /// <summary>
    /// Whether the heap leaves room for so much. Where it does not, it is collected first, for one run at a time: when one is refused, the next finds what that one has
    /// let go. Refused is who has taken at least as much as the others do on average: a small run does not pay for a large one.
    /// </summary>
    private bool HasRoom(long count, long own, Action look)
    {
        if (IsRoomFor(count))
        {
            return true;
        }
        while (!_collecting.Wait(TimeSpan.FromMilliseconds(10)))
        {
            look();
        }

        try
        {
            if (IsRoomFor(count))
            {
                return true;
            }
            _collect(look);
            return IsRoomFor(count) || (own + count) * Interlocked.Read(ref _takers) < Taken;
        }
        finally
        {
            _collecting.Release();
        }
    }

    private bool IsRoomFor(long count) => _heap() - Volatile.Read(ref _ground) + count <= Bytes;
}
