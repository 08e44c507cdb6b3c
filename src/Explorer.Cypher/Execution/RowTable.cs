using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>A set of distinct keys, each a few values wide, numbered in order of arrival. Equality is equivalence: null is like null.</summary>
internal sealed class RowTable(ExecutionContext context, int width)
{
    private int[] _buckets = [];
    private int[] _next = [];
    private int[] _hashes = [];
    private Value[] _keys = [];
    private long _held;

    /// <summary>How many different keys there are.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all keys.</summary>
    public void Clear()
    {
        context.Gate.Release(_held);
        _held = 0;
        Array.Fill(_buckets, -1);
        Array.Clear(_keys, 0, Count * width);
        Count = 0;
    }

    /// <summary>One value of a key.</summary>
    public Value Key(int index, int column) => _keys[(index * width) + column];

    /// <summary>The number of the key, or -1.</summary>
    public int Find(ReadOnlySpan<Value> key) => Count == 0 ? -1 : Find(key, Hash(key));

    /// <summary>The number of the key, which is added if it is new.</summary>
    /// <param name="key">As many values as the table is wide.</param>
    /// <param name="added">Whether the key was new.</param>
    public int GetOrAdd(ReadOnlySpan<Value> key, out bool added)
    {
        var hash = Hash(key);
        var index = Count == 0 ? -1 : Find(key, hash);
        added = index < 0;
        return added ? Add(key, hash) : index;
    }

    /// <summary>Puts an equal key in the place of one: 1 and 1.0 are equal.</summary>
    public void Replace(int index, ReadOnlySpan<Value> key) => key.CopyTo(_keys.AsSpan(index * width, width));

    private int Find(ReadOnlySpan<Value> key, int hash)
    {
        for (var i = _buckets[hash & (_buckets.Length - 1)]; i >= 0; i = _next[i])
        {
            if (_hashes[i] == hash && key.SequenceEqual(_keys.AsSpan(i * width, width)))
            {
                return i;
            }
        }

        return -1;
    }

    private int Add(ReadOnlySpan<Value> key, int hash)
    {
        if (Count == _next.Length)
        {
            Grow();
        }

        Hold(key);
        var index = Count++;
        key.CopyTo(_keys.AsSpan(index * width, width));
        _hashes[index] = hash;
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _next[index] = bucket;
        bucket = index;
        return index;
    }

    private void Hold(ReadOnlySpan<Value> key)
    {
        long weight = 1;
        foreach (ref readonly var value in key)
        {
            weight += value.Weight < LargeValues.Least ? value.Weight : 1;
        }

        _held += weight;
        context.Gate.Hold(weight);
    }

    private void Grow()
    {
        var size = Math.Max(8, _next.Length * 2);
        context.Gate.Reserve(Growth.WeightOf(size * (width + 1L))); // three numbers are about a value
        Array.Resize(ref _next, size);
        Array.Resize(ref _hashes, size);
        Array.Resize(ref _keys, size * width);
        _buckets = new int[size];
        Array.Fill(_buckets, -1);
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref _buckets[_hashes[i] & (size - 1)];
            _next[i] = bucket;
            bucket = i;
        }
    }

    private static int Hash(ReadOnlySpan<Value> key)
    {
        var hash = 17;
        foreach (ref readonly var value in key)
        {
            hash = (hash * 31) + value.GetHashCode();
        }

        // Spread the high bits: the table's size is a power of two.
        return hash ^ (hash >>> 15);
    }
}
