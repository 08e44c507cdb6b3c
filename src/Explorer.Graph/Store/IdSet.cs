using System.Numerics;

namespace Explorer.Graph.Store;

/// <summary>A set of ids as a paged bitmap, so that a snapshot costs nothing and a scan runs in id order.</summary>
internal sealed class IdSet
{
    private readonly PagedArray<ulong> _words;

    public IdSet()
        : this(new PagedArray<ulong>(), 0) { }

    private IdSet(PagedArray<ulong> words, int count)
    {
        _words = words;
        Count = count;
    }

    public int Count { get; private set; }

    public IdSet Fork() => new(_words.Fork(), Count);

    public bool Contains(int id) => (_words[id >> 6] & (1UL << (id & 63))) != 0;

    public void Add(int id)
    {
        ref var word = ref _words.Slot(id >> 6);
        var bit = 1UL << (id & 63);
        Count += (word & bit) == 0 ? 1 : 0;
        word |= bit;
    }

    public void Remove(int id)
    {
        if (Contains(id))
        {
            _words.Slot(id >> 6) &= ~(1UL << (id & 63));
            Count--;
        }
    }

    /// <summary>The ids in ascending order.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var id = Next(0); id >= 0; id = Next(id + 1))
        {
            yield return id;
        }
    }

    /// <summary>The smallest id of the set that is at least <paramref name="from"/>, or -1.</summary>
    public int Next(int from)
    {
        var capacity = _words.Capacity;
        var index = from >> 6;
        if (index >= capacity)
        {
            return -1;
        }
        var word = _words[index] & (ulong.MaxValue << (from & 63));
        while (word == 0)
        {
            index = _words.IsPageEmpty(index) ? PagedArray<ulong>.NextPage(index) : index + 1;
            if (index >= capacity)
            {
                return -1;
            }
            word = _words[index];
        }
        return (index << 6) + BitOperations.TrailingZeroCount(word);
    }
}
