using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>Rows held back by an operator: the named slots of each row, packed one after the other.</summary>
/// <param name="context">The run, whose memory limit the held values count against.</param>
/// <param name="slots">The slots that a later operator still needs.</param>
internal sealed class RowBuffer(ExecutionContext context, int[] slots)
{
    private Value[] _values = [];
    private long _held;

    /// <summary>How many rows are held.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        if (Count > 0)
        {
            context.Gate.Release(_held);
            _held = 0;
            Array.Clear(_values, 0, Count * slots.Length);
        }

        Count = 0;
    }

    /// <summary>Copies the current row to the end of the buffer.</summary>
    public void Add()
    {
        var width = slots.Length;
        var end = (Count + 1) * width;
        if (end > _values.Length)
        {
            var length = Math.Max(end, Math.Max(4 * width, Growth.Next(_values.Length)));
            context.Gate.Reserve(Growth.WeightOf(length));
            Array.Resize(ref _values, length);
        }

        Overwrite(Count++);
        HoldLast();
    }

    /// <summary>Copies the current row over a held one.</summary>
    public void Overwrite(int index)
    {
        var row = context.Row;
        var start = index * slots.Length;
        for (var i = 0; i < slots.Length; i++)
        {
            _values[start + i] = row[slots[i]];
        }
    }

    // A value that the row before holds too counts once: so it often is with lists, which are long.
    private void HoldLast()
    {
        var width = slots.Length;
        long weight = width;
        for (var i = (Count - 1) * width; i < Count * width; i++)
        {
            ref readonly var value = ref _values[i];
            var extra = value.Weight;
            if (extra > 1 && extra < LargeValues.Least && !(i >= width && value.IsSame(_values[i - width])))
            {
                weight += extra;
            }
        }

        _held += weight;
        context.Gate.Hold(weight);
    }

    /// <summary>One value of a held row, by its position among the slots.</summary>
    public ref readonly Value Peek(int index, int column) => ref _values[(index * slots.Length) + column];

    /// <summary>Copies a held row back into the current row.</summary>
    public void Restore(int index)
    {
        var row = context.Row;
        var start = index * slots.Length;
        for (var i = 0; i < slots.Length; i++)
        {
            row[slots[i]] = _values[start + i];
        }
    }
}
