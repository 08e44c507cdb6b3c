using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>One entry of an adjacency list; the relationship is a number, which is negative for one that was removed.</summary>
internal struct AdjacencyEntry
{
    public int Relationship;
    public NodeId Neighbour;
}

/// <summary>
/// The relationships of one node, one type and one direction, in ascending order of id. Entries beyond <see cref="Count"/> are invisible, so lists of
/// successive transactions share one array and appending to a large one copies nothing; removing copies once per transaction.
/// </summary>
internal sealed class AdjacencyList(int type, int stamp)
{
    public readonly int Type = type;
    public readonly int Stamp = stamp;
    public AdjacencyEntry[] Entries = [];
    public int Count;
    public int Removed;
    private int _entriesStamp;

    public int Degree => Count - Removed;

    /// <summary>The list to change in the transaction of that stamp.</summary>
    public AdjacencyList Fork(int newStamp) =>
        newStamp == Stamp
            ? this
            : new AdjacencyList(Type, newStamp)
            {
                Entries = Entries,
                Count = Count,
                Removed = Removed,
                _entriesStamp = _entriesStamp,
            };

    public void Append(RelationshipId relationship, NodeId neighbour)
    {
        if (Count == Entries.Length)
        {
            Array.Resize(ref Entries, Count == 0 ? 2 : Count + (Count / 2) + 1);
            _entriesStamp = Stamp;
        }
        Entries[Count++] = new AdjacencyEntry { Relationship = relationship.Number, Neighbour = neighbour };
    }

    public void Remove(RelationshipId relationship)
    {
        if (_entriesStamp != Stamp || Removed > Count / 2)
        {
            Compact();
        }
        var index = Find(relationship.Number);
        Entries[index].Relationship = ~relationship.Number;
        Removed++;
    }

    private void Compact()
    {
        var kept = new AdjacencyEntry[Degree];
        var count = 0;
        foreach (var entry in Entries.AsSpan(0, Count))
        {
            if (entry.Relationship >= 0)
            {
                kept[count++] = entry;
            }
        }
        Entries = kept;
        (Count, Removed, _entriesStamp) = (count, 0, Stamp);
    }

    private int Find(int relationship)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var id = Entries[middle].Relationship;
            id = id < 0 ? ~id : id;
            if (id == relationship)
            {
                return middle;
            }
            (low, high) = id < relationship ? (middle + 1, high) : (low, middle - 1);
        }
        throw new InvalidOperationException($"Relationship {relationship} is not in the list of its node");
    }
}
