using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Entries of an index under each other, with a column for each of the first two keys. How many of them count is for the node of the tree to know.</summary>
internal struct IndexEntries(int capacity)
{
    private ValueColumn _first = new(capacity);
    private ValueColumn _second = new(0); // without room where there is one key
    private Value[]?[]? _rest; // where there are more than two keys
    private int[] _ids = new int[capacity];

    public readonly int Capacity => _ids.Length;

    public readonly IndexEntry this[int position] => new(_first[position], Second(position), _rest?[position], _ids[position]);

    public readonly int Id(int position) => _ids[position];

    /// <summary>The value of the last key.</summary>
    public readonly Value Last(int position) =>
        _rest is not null ? _rest[position]![^1]
        : _second.Capacity == 0 ? _first[position]
        : _second[position];

    /// <summary>Compares as many keys as are given, and nothing more.</summary>
    public readonly int CompareKeys(int position, Value[] keys)
    {
        var order = 0;
        for (var i = 0; order == 0 && i < keys.Length; i++)
        {
            order = i switch
            {
                0 => _first.Compare(position, keys[0]),
                1 => _second.Compare(position, keys[1]),
                _ => ValueOrder.Compare(_rest![position]![i - 2], keys[i]),
            };
        }
        return order;
    }

    public readonly int Compare(int position, in IndexEntry other)
    {
        var order = _first.Compare(position, other.First);
        if (order == 0 && _second.Capacity > 0)
        {
            order = _second.Compare(position, other.Second);
        }
        if (order == 0 && _rest is not null)
        {
            order = this[position].CompareKeys(other);
        }
        return order != 0 ? order : _ids[position].CompareTo(other.Id);
    }

    public void Set(int position, in IndexEntry entry)
    {
        _first.Set(position, entry.First);
        if (!entry.Second.IsNull)
        {
            if (_second.Capacity == 0)
            {
                _second = new ValueColumn(Capacity);
            }
            _second.Set(position, entry.Second);
        }
        if (entry.Rest is not null)
        {
            (_rest ??= new Value[Capacity][])[position] = entry.Rest;
        }
        _ids[position] = entry.Id;
    }

    /// <summary>Moves the last entries to other positions. Those that they leave keep what they hold until they are set or cleared.</summary>
    public readonly void Move(int from, int to, int count)
    {
        _first.Move(from, to, count);
        if (_second.Capacity > 0)
        {
            _second.Move(from, to, count);
        }
        if (_rest is not null)
        {
            Array.Copy(_rest, from, _rest, to, count);
        }
        Array.Copy(_ids, from, _ids, to, count);
    }

    /// <summary>Lets go of what a position holds.</summary>
    public readonly void Clear(int position)
    {
        _first.Clear(position);
        if (_second.Capacity > 0)
        {
            _second.Clear(position);
        }
        _rest?[position] = null;
    }

    /// <summary>Entries of their own, the same as some of these.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="capacity">For how many there is to be room.</param>
    public readonly IndexEntries Copy(int from, int count, int capacity)
    {
        var copy = new IndexEntries(0)
        {
            _first = _first.Copy(from, count, capacity),
            _second = _second.Capacity == 0 ? _second : _second.Copy(from, count, capacity),
            _rest = _rest is null ? null : new Value[capacity][],
            _ids = new int[capacity],
        };
        if (_rest is not null)
        {
            Array.Copy(_rest, from, copy._rest!, 0, count);
        }
        Array.Copy(_ids, from, copy._ids, 0, count);
        return copy;
    }

    private readonly Value Second(int position) => _second.Capacity == 0 ? default : _second[position];
}
