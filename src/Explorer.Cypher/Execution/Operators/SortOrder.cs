using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Compares rows by their sort keys, in the order of Cypher that spans all types.</summary>
internal sealed class SortOrder
{
    private readonly SortKey[] _keys;
    private readonly int[] _columns;

    /// <summary>An order for rows held in a buffer of the given slots.</summary>
    public SortOrder(SortKey[] keys, int[] slots)
    {
        // A key of the outer query is the same in all rows, which do not hold it.
        _keys = keys = Array.FindAll(keys, k => slots.Contains(k.Slot));
        _columns = Array.ConvertAll(keys, k => Array.IndexOf(slots, k.Slot));
    }

    /// <summary>Compares two held rows.</summary>
    public int Compare(RowBuffer rows, int left, int right)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            var order = ValueOrder.Compare(rows.Peek(left, _columns[i]), rows.Peek(right, _columns[i]));
            if (order != 0)
            {
                return _keys[i].Descending ? -order : order;
            }
        }

        return 0;
    }

    /// <summary>Whether the current row, and every later one where rows come in the order of the first key, can no longer come before a held one.</summary>
    public bool IsBehind(Value[] row, RowBuffer rows, int right)
    {
        var order = ValueOrder.Compare(row[_keys[0].Slot], rows.Peek(right, _columns[0]));
        order = _keys[0].Descending ? -order : order;
        return order > 0 || (order == 0 && _keys.Length == 1);
    }

    /// <summary>Compares the current row with a held one.</summary>
    public int CompareCurrent(Value[] row, RowBuffer rows, int right)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            var order = ValueOrder.Compare(row[_keys[i].Slot], rows.Peek(right, _columns[i]));
            if (order != 0)
            {
                return _keys[i].Descending ? -order : order;
            }
        }

        return 0;
    }
}
