using System.Collections;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>The integers of <c>range()</c>, computed when asked for: a long range costs no memory.</summary>
internal sealed class RangeList(long start, long step, int count) : IReadOnlyList<Value>
{
    public int Count => count;

    public Value this[int index] =>
        (uint)index < (uint)count ? start + (index * step) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<Value> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return start + (i * step);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
