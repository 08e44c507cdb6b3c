namespace Explorer.Cypher.Execution;

/// <summary>One thread's way through portions.</summary>
internal sealed class PortionReader(Portions portions)
{
    private readonly int[] _ids = new int[Portions.Size];
    private int _count;
    private int _position;
    private int _number;

    /// <summary>The slot that the scan fills.</summary>
    public int Slot => portions.Slot;

    /// <summary>The number of the portion that the current one is of.</summary>
    public int Number => _number;

    /// <summary>The number of the current node or relationship.</summary>
    public int Current => _ids[_position - 1];

    /// <summary>Moves to the next.</summary>
    public bool MoveNext()
    {
        if (_position == _count)
        {
            _position = 0;
            _count = portions.Take(_ids, out _number);
        }

        if (_position == _count)
        {
            return false;
        }

        _position++;
        return true;
    }
}
