using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>One entity in an index: the values of its keys, then its id.</summary>
/// <param name="First">The value of the first key.</param>
/// <param name="Second">The value of the second key; null when there is only one.</param>
/// <param name="Rest">The values of the other keys; null when there are no more than two.</param>
/// <param name="Id">The entity.</param>
internal readonly record struct IndexEntry(Value First, Value Second, Value[]? Rest, int Id)
{
    /// <summary>An entry for the values of all keys; none of them is null.</summary>
    public IndexEntry(Value[] keys, int id)
        : this(keys[0], keys.Length > 1 ? keys[1] : default, keys.Length > 2 ? keys[2..] : null, id) { }

    /// <summary>Compares the values of all keys, and not the ids.</summary>
    public int CompareKeys(in IndexEntry other)
    {
        var order = ValueOrder.Compare(First, other.First);
        if (order == 0 && !Second.IsNull)
        {
            order = ValueOrder.Compare(Second, other.Second);
            for (var i = 0; order == 0 && Rest is not null && i < Rest.Length; i++)
            {
                order = ValueOrder.Compare(Rest[i], other.Rest![i]);
            }
        }
        return order;
    }

    public int Compare(in IndexEntry other)
    {
        var order = CompareKeys(other);
        return order != 0 ? order : Id.CompareTo(other.Id);
    }

    /// <summary>The value of the last key.</summary>
    public Value Last =>
        Rest is not null ? Rest[^1]
        : Second.IsNull ? First
        : Second;

    /// <summary>The value of one key.</summary>
    public Value Key(int position) =>
        position switch
        {
            0 => First,
            1 => Second,
            _ => Rest![position - 2],
        };
}
