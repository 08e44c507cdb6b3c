using System.Text;

namespace Explorer.Content.DataSets.Tables;

/// <summary>The ids of a long table and the lines on which they stand, in about 25 bytes each.</summary>
internal sealed class CompactIds
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _lines = [];
    private byte[] _bytes = new byte[1 << 12];
    private int[] _slots = new int[1 << 9];

    /// <summary>How many there are.</summary>
    public int Count => _lines.Count;

    /// <summary>All of them, in order.</summary>
    public IEnumerable<string> All => Enumerable.Range(0, Count).Select(TextOf);

    /// <summary>Adds one. An empty id is never found again.</summary>
    /// <returns>The line on which the same id stood first; 0 if it is new.</returns>
    public int Add(string id, int line)
    {
        if (2 * (Count + 1) > _slots.Length)
        {
            Rehash();
        }
        var start = _starts[^1];
        var length = Encoding.UTF8.GetByteCount(id);
        if (start + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, start + length));
        }
        Encoding.UTF8.GetBytes(id, _bytes.AsSpan(start));
        _starts.Add(start + length);
        _lines.Add(line);
        if (length == 0)
        {
            return 0;
        }
        var slot = FindSlot(Count - 1);
        if (_slots[slot] != 0)
        {
            return _lines[_slots[slot] - 1];
        }
        _slots[slot] = Count;
        return 0;
    }

    /// <summary>The id that was added as the one of this number, from 0.</summary>
    public string TextOf(int number) => Encoding.UTF8.GetString(BytesOf(number));

    /// <summary>Its line.</summary>
    public int LineOf(int number) => _lines[number];

    private ReadOnlySpan<byte> BytesOf(int number) => _bytes.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The slot that holds an equal id, or the free one where it belongs. A slot holds the number plus 1; 0 is free.</summary>
    private int FindSlot(int number)
    {
        var bytes = BytesOf(number);
        var hash = new HashCode();
        hash.AddBytes(bytes);
        var slot = hash.ToHashCode() & (_slots.Length - 1);
        while (_slots[slot] != 0 && !BytesOf(_slots[slot] - 1).SequenceEqual(bytes))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }
        return slot;
    }

    private void Rehash()
    {
        var old = _slots;
        _slots = new int[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry != 0)
            {
                _slots[FindSlot(entry - 1)] = entry;
            }
        }
    }
}
