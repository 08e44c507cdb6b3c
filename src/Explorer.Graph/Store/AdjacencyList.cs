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
/// successive transactions share one array and appending to a large one copies nothing; removing copies once per transaction. It lies in an array of its node,
/// without an object of its own: a large load looks at one for every end of a relationship, each time far from the one before.
/// </summary>
internal struct AdjacencyList(int type)
{
    public readonly int Type = type;
    public int Count;
    public AdjacencyEntry[] Entries = [];
    private int _removed;
    private int _entriesStamp;

    public readonly int Degree => Count - _removed;

    public void Append(RelationshipId relationship, NodeId neighbour, int stamp)
    {
        if (Count == Entries.Length)
        {
            Array.Resize(ref Entries, Count == 0 ? 2 : Count + (Count / 2) + 1);
            _entriesStamp = stamp;
        }
        Entries[Count++] = new AdjacencyEntry { Relationship = relationship.Number, Neighbour = neighbour };
    }

    public void Remove(RelationshipId relationship, int stamp)
    {
        if (_entriesStamp != stamp || _removed > Count / 2)
        {
            Compact(stamp);
        }
        var index = Find(relationship.Number);
        Entries[index].Relationship = ~relationship.Number;
        _removed++;
    }

    private void Compact(int stamp)
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
        (Count, _removed, _entriesStamp) = (count, 0, stamp);
    }

    private readonly int Find(int relationship)
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
