using System.Runtime.InteropServices;

namespace Explorer.Graph.Values;

/// <summary>
/// How much a list or map holds, found once, when it is made. That bounds both: a value that holds itself twice, over and over, would take no memory
/// but for ever to compare or to print; and one of a million lists within each other would take a stack that no thread has.
/// </summary>
internal static class ValueMeasure
{
    /// <summary>The most that a list or map may hold: 64 million values, a gigabyte.</summary>
    public const int MostWeight = 1 << 26;

    /// <summary>The most lists and maps within each other.</summary>
    public const int MostDepth = 400;

    public static (int Weight, int Depth) Of(IReadOnlyList<Value> items) =>
        items switch
        {
            Value[] array => Of(array.AsSpan()),
            List<Value> list => Of(CollectionsMarshal.AsSpan(list)),
            RangeList => (RangeList.Weight, 1),
            _ => Of([.. items]),
        };

    public static (int Weight, int Depth) Of(IReadOnlyDictionary<string, Value> entries)
    {
        // Its own parts, then for each entry the key, its hash and its place in the chain.
        long weight = 17;
        var depth = 0;
        foreach (var (_, value) in entries)
        {
            weight += 1 + value.Weight;
            depth = Math.Max(depth, value.Depth);
        }
        return Checked(weight, depth);
    }

    private static (int Weight, int Depth) Of(ReadOnlySpan<Value> items)
    {
        // Its own parts, then what holds the items; an empty list shares that with all others.
        long weight = items.IsEmpty ? 3 : 5;
        var depth = 0;
        foreach (ref readonly var item in items)
        {
            weight += item.Weight;
            depth = Math.Max(depth, item.Depth);
        }
        return Checked(weight, depth);
    }

    private static (int Weight, int Depth) Checked(long weight, int depth) =>
        weight > MostWeight ? throw new ValueTooLargeException(isTooDeep: false, $"A list or map cannot hold more than {MostWeight} values")
        : depth >= MostDepth
            ? throw new ValueTooLargeException(isTooDeep: true, $"Lists and maps cannot lie more than {MostDepth} deep within each other")
        : ((int)weight, depth + 1);
}
