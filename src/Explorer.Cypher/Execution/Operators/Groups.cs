using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The groups of rows with equal keys, in order of arrival, and their aggregates as far as they have got. Without keys there is one group, also of no rows.</summary>
internal sealed class Groups
{
    private readonly ExecutionContext _context;
    private readonly SlotExpression[] _keys;
    private readonly AggregateColumn[] _aggregates;
    private readonly RowTable _table;
    private readonly Value[] _key;
    private readonly List<AggregateState> _states = [];

    public Groups(ExecutionContext context, SlotExpression[] keys, AggregateColumn[] aggregates)
    {
        (_context, _keys, _aggregates) = (context, keys, aggregates);
        _table = new RowTable(context, keys.Length);
        _key = new Value[keys.Length];
        Begin();
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether all aggregates have come to what they would have come to in any order of the rows.</summary>
    public bool AreInAnyOrder => _states.TrueForAll(state => state.IsInAnyOrder);

    /// <summary>Forgets all groups.</summary>
    public void Clear()
    {
        _table.Clear();
        foreach (var state in _states)
        {
            state.Release();
        }

        _states.Clear();
        Begin();
    }

    /// <summary>Takes in the current row; whether it begins a group.</summary>
    public bool Add()
    {
        var (group, added) = (0, false);
        if (_keys.Length > 0)
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                _key[i] = _keys[i].Expression.Evaluate(_context);
            }

            group = _table.GetOrAdd(_key, out added);
            if (added)
            {
                StartGroup();
            }
        }

        for (var i = 0; i < _aggregates.Length; i++)
        {
            _states[(group * _aggregates.Length) + i].Add();
        }

        return added;
    }

    /// <summary>Takes in a group of the same aggregates over other rows.</summary>
    /// <param name="other">Where the group is.</param>
    /// <param name="number">Its number there.</param>
    /// <param name="group">Its number here.</param>
    /// <returns>Whether that can be done.</returns>
    public bool TryMerge(Groups other, int number, out int group)
    {
        group = 0;
        if (_keys.Length > 0)
        {
            other.CopyKey(number, _key);
            group = _table.GetOrAdd(_key, out var added);
            if (added)
            {
                StartGroup();
            }
        }

        for (var i = 0; i < _aggregates.Length; i++)
        {
            if (!_states[(group * _aggregates.Length) + i].TryMerge(other._states[(number * _aggregates.Length) + i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives a group the key of an equal one: 1 and 1.0 are, and the first that came is shown.</summary>
    public void TakeKey(int group, Groups other, int number)
    {
        other.CopyKey(number, _key);
        _table.Replace(group, _key);
    }

    /// <summary>Fills the slots of the current row with a group's key and aggregates.</summary>
    public void Show(int group)
    {
        var row = _context.Row;
        for (var i = 0; i < _keys.Length; i++)
        {
            row[_keys[i].Slot] = _table.Key(group, i);
        }

        for (var i = 0; i < _aggregates.Length; i++)
        {
            row[_aggregates[i].Slot] = _states[(group * _aggregates.Length) + i].Result();
        }
    }

    private void Begin()
    {
        Count = 0;
        if (_keys.Length == 0)
        {
            StartGroup();
        }
    }

    private void StartGroup()
    {
        Count++;
        foreach (var aggregate in _aggregates)
        {
            _states.Add(new AggregateState(_context, aggregate));
        }
    }

    private void CopyKey(int group, Value[] key)
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = _table.Key(group, i);
        }
    }
}
