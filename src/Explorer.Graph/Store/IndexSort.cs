using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// Puts the entries of a new index in order, key by key: all by the first, then those that are alike in it by the second, and so on. A key that is an integer or
/// a day everywhere is sorted as plain numbers, which is many times faster than comparing values.
/// </summary>
internal sealed class IndexSort
{
    private readonly IndexEntry[] _entries;
    private readonly int _keys;
    private readonly int[] _order;
    private readonly long[] _bits;

    private IndexSort(IndexEntry[] entries, int keys)
    {
        _entries = entries;
        _keys = keys;
        _order = [.. Enumerable.Range(0, entries.Length)];
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
        var order = _order.AsSpan(from, to - from);
        if (key == _keys)
        {
            order.Sort(); // by place, which is by id
        }
        else if (!ReadBits(from, to, key))
        {
            order.Sort((one, other) => _entries[one].Compare(_entries[other]));
        }
        else
        {
            _bits.AsSpan(from, to - from).Sort(order);
            SortAlike(from, to, key);
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
