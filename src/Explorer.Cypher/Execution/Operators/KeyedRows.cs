using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The different keys that the rows of a plan have: what joins look up that ask no more of the other side than what it has for a key.</summary>
/// <param name="context">The run.</param>
/// <param name="rows">The plan.</param>
/// <param name="slots">The slots of the keys.</param>
/// <param name="keeps">Whether nothing writes as the statement runs, so that the rows are the same whenever they are asked for.</param>
internal sealed class KeyedRows(ExecutionContext context, RowCursor rows, int[] slots, bool keeps)
{
    private readonly RowTable _table = new(context, slots.Length);
    private readonly Value[] _key = new Value[slots.Length];
    private bool _read;

    /// <summary>How many keys there are.</summary>
    public int Count => _table.Count;

    /// <summary>Forgets the rows, if they may be others now; whether it did.</summary>
    public bool Forget()
    {
        if (!_read || keeps)
        {
            return false;
        }

        _table.Clear();
        _read = false;
        return true;
    }

    /// <summary>Reads all rows, unless they were read.</summary>
    /// <param name="each">Is told the number of the key of each row.</param>
    public void Read(Action<int>? each = null)
    {
        if (_read)
        {
            return;
        }

        _read = true;
        rows.Begin();
        while (rows.Next())
        {
            // A row of a pattern has no null among its nodes.
            Fill();
            var index = _table.GetOrAdd(_key, out _);
            each?.Invoke(index);
        }
    }

    /// <summary>The number of the key that the current row has; -1 if there is none like it. A null is in no pattern.</summary>
    public int Find()
    {
        Fill();
        foreach (ref readonly var value in _key.AsSpan())
        {
            if (value.IsNull)
            {
                return -1;
            }
        }

        return _table.Find(_key);
    }

    private void Fill()
    {
        var row = context.Row;
        for (var i = 0; i < slots.Length; i++)
        {
            _key[i] = row[slots[i]];
        }
    }
}
