namespace Explorer.Cypher.Execution;

/// <summary>What all runs may hold together. Safe for use from many threads.</summary>
/// <param name="bytes">How many bytes, estimated.</param>
public sealed class MemoryShare(long bytes)
{
    private long _taken;

    /// <summary>How many bytes there are.</summary>
    public long Bytes => bytes;

    /// <summary>How many of them are taken.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>Takes some; false if there are not so many.</summary>
    public bool TryTake(long count)
    {
        if (Interlocked.Add(ref _taken, count) <= bytes)
        {
            return true;
        }
        GiveBack(count);
        return false;
    }

    /// <summary>Gives some back.</summary>
    public void GiveBack(long count) => Interlocked.Add(ref _taken, -count);
}
