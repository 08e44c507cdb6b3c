using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>The adjacency lists of one node and one direction, a list for each type. The array is shared with older versions, so a change is a new one, unless the list it has is the transaction's own.</summary>
internal static class AdjacencyLists
{
    /// <summary>The lists with one relationship more.</summary>
    public static AdjacencyList[] With(AdjacencyList[] lists, int type, RelationshipId relationship, NodeId neighbour, int stamp)
    {
        var index = IndexOf(lists, type);
        var list = index < 0 ? new AdjacencyList(type, stamp) : lists[index].Fork(stamp);
        list.Append(relationship, neighbour);
        return index < 0 ? [.. lists, list] : Replaced(lists, index, list);
    }

    /// <summary>The lists without one relationship, which must be in them.</summary>
    public static AdjacencyList[] Without(AdjacencyList[] lists, int type, RelationshipId relationship, int stamp)
    {
        var index = IndexOf(lists, type);
        var list = lists[index].Fork(stamp);
        list.Remove(relationship);
        return list.Degree == 0 ? [.. lists[..index], .. lists[(index + 1)..]] : Replaced(lists, index, list);
    }

    private static int IndexOf(AdjacencyList[] lists, int type)
    {
        for (var i = 0; i < lists.Length; i++)
        {
            if (lists[i].Type == type)
            {
                return i;
            }
        }
        return -1;
    }

    private static AdjacencyList[] Replaced(AdjacencyList[] lists, int index, AdjacencyList list)
    {
        if (ReferenceEquals(lists[index], list))
        {
            return lists;
        }
        AdjacencyList[] changed = [.. lists];
        changed[index] = list;
        return changed;
    }
}
