namespace Explorer.Cypher.Execution;

/// <summary>What a scan finds, in numbered portions that several threads take one after the other. Safe for use from many threads.</summary>
/// <param name="slot">The slot that the scan fills.</param>
/// <param name="ids">The numbers of the nodes or relationships, in the scan's order.</param>
internal sealed class Portions(int slot, IEnumerator<int> ids)
{
    /// <summary>How many of them a portion has: few enough that threads end at the same time.</summary>
    public const int Size = 256;

    private readonly Lock _taking = new();
    private int _taken;

    /// <summary>The slot that the scan fills.</summary>
    public int Slot => slot;

    /// <summary>Takes the next portion.</summary>
    /// <param name="portion">What is filled with it.</param>
    /// <param name="number">Its number: what comes later has a higher one.</param>
    /// <returns>How many it has; 0 when all are taken.</returns>
    public int Take(int[] portion, out int number)
    {
        lock (_taking)
        {
            number = _taken++;
            var count = 0;
            while (count < portion.Length && ids.MoveNext())
            {
                portion[count++] = ids.Current;
            }

            return count;
        }
    }
}
