using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>How arrays of values grow: the larger, the more carefully, and not before there is room for the next one, since it lies beside the last for a moment.</summary>
internal static class Growth
{
    private const int Large = 1 << 20;

    /// <summary>The length after this one.</summary>
    public static int Next(int length) => length < Large ? length * 2 : length + (length / 2);

    /// <summary>The weight of an array of values alone: held values are counted with half as much again for what they point to.</summary>
    public static long WeightOf(long length) => length * 2 / 3;

    /// <summary>Adds an item to a list.</summary>
    /// <param name="list">The list; what its items hold is the caller's to count.</param>
    /// <param name="item">The item.</param>
    /// <param name="gate">Asked for room; null where nothing may stop it.</param>
    public static void Append(this List<Value> list, Value item, IWorkGate? gate)
    {
        if (list.Count == list.Capacity)
        {
            var next = Math.Max(4, Next(list.Count));
            gate?.Reserve(WeightOf(next));
            list.Capacity = next;
        }
        list.Add(item);
    }
}
