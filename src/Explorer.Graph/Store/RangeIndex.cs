using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>A B+ tree over (values, id) in the total order of values; forks share all nodes until one is written.</summary>
internal sealed class RangeIndex
{
    private readonly int _stamp;
    private readonly bool _hasTops;
    private RangeIndexNode _root;

    /// <param name="stamp">The transaction that may change nodes in place.</param>
    /// <param name="hasTops">Whether intervals are looked for too: the last two keys are then the ends of one.</param>
    public RangeIndex(int stamp, bool hasTops)
        : this(stamp, hasTops, new RangeIndexNode(stamp, isLeaf: true, hasTops), 0, 0) { }

    private RangeIndex(int stamp, bool hasTops, RangeIndexNode root, int count, int distinct)
    {
        _stamp = stamp;
        _hasTops = hasTops;
        _root = root;
        Count = count;
        Distinct = distinct;
    }

    public int Count { get; private set; }

    /// <summary>How many different combinations of values there are.</summary>
    public int Distinct { get; private set; }

    public RangeIndex Fork(int stamp) => new(stamp, _hasTops, _root, Count, Distinct);

    public void Add(Value[] keys, int id)
    {
        Distinct += FirstWith(keys) < 0 ? 1 : 0;
        var entry = new IndexEntry(keys, id);
        _root = _root.Fork(_stamp);
        if (Insert(_root, entry) is { } upper)
        {
            var root = new RangeIndexNode(_stamp, isLeaf: false, _hasTops);
            root.InsertAt(0, _root.Entries[0], _root);
            root.InsertAt(1, upper.Entries[0], upper);
            _root = root;
        }
        Count++;
    }

    /// <summary>Fills an empty tree from entries that are in order: without a search for each, and with leaves that are nearly full.</summary>
    public void Fill(ReadOnlySpan<IndexEntry> entries)
    {
        var level = new List<RangeIndexNode>();
        for (var i = 0; i < entries.Length; i += RangeIndexNode.Filling)
        {
            level.Add(RangeIndexNode.Leaf(_stamp, _hasTops, entries[i..Math.Min(entries.Length, i + RangeIndexNode.Filling)]));
        }
        while (level.Count > 1)
        {
            level = [.. level.Chunk(RangeIndexNode.Filling).Select(children => RangeIndexNode.Parent(_stamp, _hasTops, children))];
        }
        _root = level.Count == 0 ? _root : level[0];
        Count = entries.Length;
        Distinct = entries.Length == 0 ? 0 : 1;
        for (var i = 1; i < entries.Length; i++)
        {
            Distinct += entries[i - 1].CompareKeys(entries[i]) == 0 ? 0 : 1;
        }
    }

    public void Remove(Value[] keys, int id)
    {
        _root = _root.Fork(_stamp);
        Delete(_root, new IndexEntry(keys, id));
        while (_root is { Children: { } children, Count: 1 })
        {
            _root = children[0];
        }
        Count--;
        Distinct -= FirstWith(keys) < 0 ? 1 : 0;
    }

    /// <summary>All entries between two bounds, in order. A bound may give fewer values than the index has keys, and null means no bound.</summary>
    public IEnumerable<IndexEntry> Scan(Value[]? lower, bool lowerInclusive, Value[]? upper, bool upperInclusive)
    {
        var trail = new Stack<(RangeIndexNode Node, int Position)>();
        Descend(trail, _root, lower, !lowerInclusive);
        while (trail.TryPop(out var step))
        {
            if (step.Position >= step.Node.Count)
            {
                continue;
            }
            trail.Push((step.Node, step.Position + 1));
            if (step.Node.Children is { } children)
            {
                Descend(trail, children[step.Position], null, false);
                continue;
            }
            if (
                upper is not null
                && step.Node.Entries.CompareKeys(step.Position, upper) is var order
                && (order > 0 || (order == 0 && !upperInclusive))
            )
            {
                yield break;
            }
            yield return step.Node.Entries[step.Position];
        }
    }

    /// <summary>All entries, from the last to the first.</summary>
    public IEnumerable<IndexEntry> ScanDown()
    {
        var trail = new Stack<(RangeIndexNode Node, int Position)>();
        trail.Push((_root, _root.Count - 1));
        while (trail.TryPop(out var step))
        {
            if (step.Position < 0)
            {
                continue;
            }
            trail.Push((step.Node, step.Position - 1));
            if (step.Node.Children is { } children)
            {
                var child = children[step.Position];
                trail.Push((child, child.Count - 1));
            }
            else
            {
                yield return step.Node.Entries[step.Position];
            }
        }
    }

    /// <summary>
    /// The entries of intervals: the last two keys are where one begins and ends, those before them equal the given values. What is asked for begins at or
    /// before one bound and ends at or after the other, so with the same value twice the intervals that contain it. Branches where nothing reaches that far
    /// are not entered: the time is that of the answer, times the height of the tree (an interval tree as in Cormen et al., Introduction to Algorithms, 14.3).
    /// </summary>
    public IEnumerable<IndexEntry> ScanIntervals(Value[] equal, IndexBound begins, IndexBound ends)
    {
        Value[] latest = [.. equal, begins.Value];
        var trail = new Stack<(RangeIndexNode Node, int Position)>();
        Descend(trail, _root, equal, after: false);
        while (trail.TryPop(out var step))
        {
            var (node, position) = step;
            if (node.Children is not { } children)
            {
                for (; position < node.Count && BeginsInTime(node, position); position++)
                {
                    if (Reaches(node.Entries.Last(position)))
                    {
                        yield return node.Entries[position];
                    }
                }
                continue;
            }
            if (position < node.Count && BeginsInTime(node, position))
            {
                trail.Push((node, position + 1));
                if (Reaches(node.Tops is { } tops ? tops[position] : node.Entries.Last(position)))
                {
                    trail.Push((children[position], 0));
                }
            }
        }

        bool BeginsInTime(RangeIndexNode node, int position)
        {
            var order = node.Entries.CompareKeys(position, latest);
            return order < 0 || (order == 0 && begins.Inclusive);
        }

        bool Reaches(Value last)
        {
            var order = ValueOrder.Compare(last, ends.Value);
            return order > 0 || (order == 0 && ends.Inclusive);
        }
    }

    // Pushes the way to the first entry at or above the bound; positions above a leaf already point past the child taken.
    private static void Descend(Stack<(RangeIndexNode, int)> trail, RangeIndexNode node, Value[]? keys, bool after)
    {
        while (node.Children is { } children)
        {
            var child = keys is null ? 0 : Math.Max(0, node.LowerBound(keys, after) - 1);
            trail.Push((node, child + 1));
            if (node.Count == 0)
            {
                return;
            }
            node = children[child];
        }
        trail.Push((node, keys is null ? 0 : node.LowerBound(keys, after)));
    }

    /// <summary>The first id with these values, or -1.</summary>
    public int FirstWith(Value[] keys)
    {
        var node = _root;
        RangeIndexNode? next = null;
        while (node.Children is { } children)
        {
            var child = Math.Max(0, node.LowerBound(keys, after: false) - 1);
            next = child + 1 < node.Count ? children[child + 1] : next;
            node = children[child];
        }
        var position = node.LowerBound(keys, after: false);
        if (position == node.Count)
        {
            if (next is null)
            {
                return -1;
            }
            node = next;
            while (node.Children is { } children)
            {
                node = children[0];
            }
            position = 0;
        }
        return node.Count > 0 && node.Entries.CompareKeys(position, keys) == 0 ? node.Entries.Id(position) : -1;
    }

    private RangeIndexNode? Insert(RangeIndexNode node, in IndexEntry entry)
    {
        if (node.Children is { } children)
        {
            var position = Math.Max(0, ChildFor(node, entry));
            var child = children[position] = children[position].Fork(_stamp);
            var upper = Insert(child, entry);
            if (node.Entries.Compare(position, entry) > 0)
            {
                node.Entries.Set(position, entry);
            }
            if (upper is null)
            {
                node.RaiseTop(position, entry);
            }
            else
            {
                node.RenewTop(position);
                node.InsertAt(position + 1, upper.Entries[0], upper);
            }
        }
        else
        {
            node.InsertAt(node.LowerBound(entry), entry, null);
        }
        return node.Count == RangeIndexNode.Capacity ? node.Split() : null;
    }

    private void Delete(RangeIndexNode node, in IndexEntry entry)
    {
        if (node.Children is not { } children)
        {
            var position = node.LowerBound(entry);
            if (position < node.Count && node.Entries.Compare(position, entry) == 0)
            {
                node.RemoveAt(position);
                return;
            }
            throw new InvalidOperationException($"Entity {entry.Id} is not in the index under {entry.First}");
        }
        var place = ChildFor(node, entry);
        var child = children[place] = children[place].Fork(_stamp);
        Delete(child, entry);
        if (child.Count == 0)
        {
            node.RemoveAt(place);
        }
        else
        {
            node.RenewTop(place);
        }
    }

    // The last child whose bound is not above the entry; -1 when it is below them all.
    private static int ChildFor(RangeIndexNode node, in IndexEntry entry)
    {
        var position = node.LowerBound(entry);
        return position < node.Count && node.Entries.Compare(position, entry) == 0 ? position : position - 1;
    }
}
