using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>The adjacency lists of one node and one direction, a list for each type. They are changed in place, so the node must be the transaction's own.</summary>
internal static class AdjacencyLists
{
    /// <summary>Adds a relationship.</summary>
    public static void Add(ref AdjacencyList[] lists, int type, RelationshipId relationship, NodeId neighbour, int stamp)
    {
        var index = IndexOf(lists, type);
        if (index < 0)
        {
            index = lists.Length;
            Array.Resize(ref lists, index + 1);
            lists[index] = new AdjacencyList(type);
        }
        lists[index].Append(relationship, neighbour, stamp);
    }

    /// <summary>Takes out a relationship, which must be in them.</summary>
    public static void Remove(ref AdjacencyList[] lists, int type, RelationshipId relationship, int stamp)
    {
        var index = IndexOf(lists, type);
        lists[index].Remove(relationship, stamp);
        if (lists[index].Degree == 0)
        {
            lists = [.. lists[..index], .. lists[(index + 1)..]];
        }
    }

    /// <summary>How many relationships there are of some types; of all if none are given.</summary>
    public static int Degree(AdjacencyList[] lists, int[]? types)
    {
        var degree = 0;
        foreach (ref readonly var list in lists.AsSpan())
        {
            degree += types is null || Array.IndexOf(types, list.Type) >= 0 ? list.Degree : 0;
        }
        return degree;
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
}
