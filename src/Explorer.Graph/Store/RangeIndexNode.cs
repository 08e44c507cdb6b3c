using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// A node of the tree. In an inner node entry <c>i</c> is not above anything in child <c>i</c>, and where entries have several keys top <c>i</c> is the
/// highest last key in child <c>i</c>: with it the tree answers like an interval tree. Copied before the first change by each transaction.
/// </summary>
internal sealed class RangeIndexNode(int stamp, bool isLeaf, bool hasTops)
{
    public const int Capacity = 64;

    /// <summary>How many entries a node gets when a tree is filled at once; the rest is room for those that come later.</summary>
    public const int Filling = 56;

    public readonly int Stamp = stamp;
    public IndexEntries Entries = new(isLeaf ? 4 : Capacity);
    public RangeIndexNode[]? Children = isLeaf ? null : new RangeIndexNode[Capacity];
    public Value[]? Tops = isLeaf || !hasTops ? null : new Value[Capacity];
    public int Count;

    private readonly bool _hasTops = hasTops;

    public static RangeIndexNode Leaf(int stamp, bool hasTops, ReadOnlySpan<IndexEntry> entries)
    {
        var leaf = new RangeIndexNode(stamp, isLeaf: true, hasTops) { Entries = new IndexEntries(entries.Length), Count = entries.Length };
        for (var i = 0; i < entries.Length; i++)
        {
            leaf.Entries.Set(i, entries[i]);
        }
        return leaf;
    }

    public static RangeIndexNode Parent(int stamp, bool hasTops, RangeIndexNode[] children)
    {
        var parent = new RangeIndexNode(stamp, isLeaf: false, hasTops);
        foreach (var child in children)
        {
            parent.InsertAt(parent.Count, child.Entries[0], child);
        }
        return parent;
    }

    public RangeIndexNode Fork(int newStamp)
    {
        if (newStamp == Stamp)
        {
            return this;
        }
        return new RangeIndexNode(newStamp, Children is null, _hasTops)
        {
            Entries = Entries.Copy(0, Count, Entries.Capacity),
            Children = Children is null ? null : [.. Children],
            Tops = Tops is null ? null : [.. Tops],
            Count = Count,
        };
    }

    /// <summary>The first position whose entry is not below the given one.</summary>
    public int LowerBound(in IndexEntry entry)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Entries.Compare(middle, entry) < 0 ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The first position whose keys are not below (or, if <paramref name="after"/>, are above) the given ones.</summary>
    public int LowerBound(Value[] keys, bool after)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = Entries.CompareKeys(middle, keys);
            (low, high) = order < 0 || (after && order == 0) ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    public void InsertAt(int position, IndexEntry entry, RangeIndexNode? child)
    {
        if (Count == Entries.Capacity)
        {
            Entries = Entries.Copy(0, Count, Math.Min(Capacity, Count * 2));
        }
        Entries.Move(position, position + 1, Count - position);
        Entries.Set(position, entry);
        if (Children is not null)
        {
            Array.Copy(Children, position, Children, position + 1, Count - position);
            Children[position] = child!;
        }
        if (Tops is not null)
        {
            Array.Copy(Tops, position, Tops, position + 1, Count - position);
            Tops[position] = child!.Top();
        }
        Count++;
    }

    public void RemoveAt(int position)
    {
        Count--;
        Entries.Move(position + 1, position, Count - position);
        Entries.Clear(Count);
        if (Children is not null)
        {
            Array.Copy(Children, position + 1, Children, position, Count - position);
            Children[Count] = null!;
        }
        if (Tops is not null)
        {
            Array.Copy(Tops, position + 1, Tops, position, Count - position);
            Tops[Count] = default;
        }
    }

    /// <summary>The highest last key in this node and below; null in an empty one.</summary>
    public Value Top()
    {
        var top = Count == 0 ? default : TopAt(0);
        for (var i = 1; i < Count; i++)
        {
            top = Higher(top, TopAt(i));
        }
        return top;
    }

    /// <summary>Tells an inner node of an entry that came into a child.</summary>
    public void RaiseTop(int child, in IndexEntry entry)
    {
        if (Tops is not null)
        {
            Tops[child] = Higher(Tops[child], entry.Last);
        }
    }

    /// <summary>Tells an inner node that entries left a child.</summary>
    public void RenewTop(int child)
    {
        if (Tops is not null)
        {
            Tops[child] = Children![child].Top();
        }
    }

    private Value TopAt(int position) => Tops is null ? Entries.Last(position) : Tops[position];

    private static Value Higher(Value one, Value other) => ValueOrder.Compare(one, other) < 0 ? other : one;

    /// <summary>Moves the upper half into a new node.</summary>
    public RangeIndexNode Split()
    {
        var half = Count / 2;
        var upper = new RangeIndexNode(Stamp, Children is null, _hasTops)
        {
            Count = Count - half,
            Entries = Entries.Copy(half, Count - half, Capacity),
        };
        Entries = Entries.Copy(0, half, Capacity);
        if (Children is not null)
        {
            Array.Copy(Children, half, upper.Children!, 0, upper.Count);
            Array.Clear(Children, half, upper.Count);
        }
        if (Tops is not null)
        {
            Array.Copy(Tops, half, upper.Tops!, 0, upper.Count);
            Array.Clear(Tops, half, upper.Count);
        }
        Count = half;
        return upper;
    }
}
