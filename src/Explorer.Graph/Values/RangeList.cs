using System.Collections;

namespace Explorer.Graph.Values;

/// <summary>Integers at equal distances, computed when asked for: a long range costs no memory.</summary>
/// <param name="start">The first.</param>
/// <param name="step">The distance from one to the next; not 0.</param>
/// <param name="count">How many.</param>
public sealed class RangeList(long start, long step, int count) : IReadOnlyList<Value>
{
    internal const int Weight = 6;

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Value this[int index] =>
        (uint)index < (uint)count ? start + (index * step) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return start + (i * step);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The order of two ranges as of lists: by the first item that differs, then by length. Without looking at each item.</summary>
    internal int CompareTo(RangeList other)
    {
        if (Count == 0 || other.Count == 0)
        {
            return Count.CompareTo(other.Count);
        }
        var order = this[0].AsInteger().CompareTo(other[0].AsInteger());
        order = order != 0 || Count == 1 || other.Count == 1 ? order : this[1].AsInteger().CompareTo(other[1].AsInteger());
        return order != 0 ? order : Count.CompareTo(other.Count);
    }
}
