namespace Explorer.Cypher.Execution;

/// <summary>The threads that may help statements of an engine with large work, where the processor has nothing else to do. Safe for use from many threads.</summary>
/// <param name="most">How many may help at a time; 0 for none.</param>
/// <param name="leastRows">How many rows work must be expected to have for help to be worth its beginning.</param>
internal sealed class Helpers(int most, double leastRows)
{
    private int _working;
    private int _helping;

    /// <summary>How many rows work must be expected to have.</summary>
    public double LeastRows => leastRows;

    /// <summary>A statement goes to work on its next row.</summary>
    public void Begin() => Interlocked.Increment(ref _working);

    /// <summary>The row is there.</summary>
    public void End() => Interlocked.Decrement(ref _working);

    /// <summary>Takes a thread, which is to be given back; false where statements and helpers keep the processor busy.</summary>
    public bool TryTake()
    {
        var helping = Interlocked.Increment(ref _helping);
        if (helping <= most && Volatile.Read(ref _working) + helping <= most + 1)
        {
            return true;
        }

        GiveBack();
        return false;
    }

    /// <summary>Gives a thread back.</summary>
    public void GiveBack() => Interlocked.Decrement(ref _helping);
}
