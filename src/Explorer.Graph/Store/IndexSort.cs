using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// Puts the entries of a new index in order, key by key: all by the first, then those that are alike in it by the second, and so on. A key that is an integer or
/// a day everywhere is sorted as plain numbers, which is many times faster than comparing values.
/// </summary>
internal sealed class IndexSort
{
    private const int FewEntries = 64;
    private const int Bytes = 256;

    private readonly IndexEntry[] _entries;
    private readonly int _keys;
    private readonly int[] _order;
    private readonly long[] _bits;
    private long[] _spareBits = []; // for what is being moved
    private int[] _spareOrder = [];

    private IndexSort(IndexEntry[] entries, int keys)
    {
        _entries = entries;
        _keys = keys;
        _order = new int[entries.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            _order[i] = i;
        }
        _bits = new long[entries.Length];
    }

    /// <param name="entries">The entries, by ascending id.</param>
    /// <param name="keys">How many keys each has.</param>
    public static IndexEntry[] Sorted(IndexEntry[] entries, int keys)
    {
        var sort = new IndexSort(entries, keys);
        if (entries.Length > 1)
        {
            sort.Sort(0, entries.Length, key: 0);
        }
        return Array.ConvertAll(sort._order, place => entries[place]);
    }

    private void Sort(int from, int to, int key)
    {
        if (key == _keys)
        {
            // What is alike has stayed in its order, which is by id.
            return;
        }
        if (!ReadBits(from, to, key))
        {
            _order.AsSpan(from, to - from).Sort((one, other) => _entries[one].Compare(_entries[other]));
            return;
        }
        if (to - from <= FewEntries)
        {
            SortByInsertion(from, to);
        }
        else
        {
            SortByBytes(from, to);
        }
        SortAlike(from, to, key);
    }

    private void SortByInsertion(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            var (bits, place) = (_bits[i], _order[i]);
            var gap = i;
            for (; gap > from && _bits[gap - 1] > bits; gap--)
            {
                (_bits[gap], _order[gap]) = (_bits[gap - 1], _order[gap - 1]);
            }
            (_bits[gap], _order[gap]) = (bits, place);
        }
    }

    // By the bytes in which the numbers differ, from the lowest: a radix sort, which for years takes one pass and for days two.
    private void SortByBytes(int from, int to)
    {
        var (low, high) = (long.MaxValue, long.MinValue);
        for (var i = from; i < to; i++)
        {
            (low, high) = (Math.Min(low, _bits[i]), Math.Max(high, _bits[i]));
        }
        if (_spareBits.Length < to - from)
        {
            (_spareBits, _spareOrder) = (new long[to - from], new int[to - from]);
        }
        var range = unchecked((ulong)(high - low));
        var starts = new int[Bytes];
        for (var shift = 0; shift < 64 && range >> shift != 0; shift += 8)
        {
            Array.Clear(starts);
            for (var i = from; i < to; i++)
            {
                starts[ByteOf(_bits[i])]++;
            }
            var start = 0;
            for (var i = 0; i < Bytes; i++)
            {
                (starts[i], start) = (start, start + starts[i]);
            }
            for (var i = from; i < to; i++)
            {
                var place = starts[ByteOf(_bits[i])]++;
                (_spareBits[place], _spareOrder[place]) = (_bits[i], _order[i]);
            }
            Array.Copy(_spareBits, 0, _bits, from, to - from);
            Array.Copy(_spareOrder, 0, _order, from, to - from);

            int ByteOf(long bits) => (byte)(unchecked((ulong)(bits - low)) >> shift);
        }
    }

    private void SortAlike(int from, int to, int key)
    {
        for (var start = from; start < to; )
        {
            var end = start + 1;
            while (end < to && _bits[end] == _bits[start])
            {
                end++;
            }
            if (end - start > 1)
            {
                // That uses the room of these very places, which are not looked at again.
                Sort(start, end, key + 1);
            }
            start = end;
        }
    }

    // The values of one key as numbers that are in the same order, unless there are others than integers, or others than days.
    private bool ReadBits(int from, int to, int key)
    {
        var kind = _entries[_order[from]].Key(key).Kind;
        if (kind is not (ValueKind.Integer or ValueKind.Date))
        {
            return false;
        }
        for (var i = from; i < to; i++)
        {
            var value = _entries[_order[i]].Key(key);
            if (value.Kind != kind)
            {
                return false;
            }
            _bits[i] = value.Bits;
        }
        return true;
    }
}
