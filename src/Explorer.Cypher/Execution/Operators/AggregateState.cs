using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>One aggregate over one group, as far as it has got.</summary>
internal sealed class AggregateState
{
    // What an accumulator itself takes, in the weight of values.
    private const int OwnWeight = 4;

    private readonly ExecutionContext _context;
    private readonly AggregateColumn _column;
    private readonly Accumulator _accumulator;
    private readonly RowTable? _seen;
    private long _held = OwnWeight;

    public AggregateState(ExecutionContext context, AggregateColumn column)
    {
        (_context, _column) = (context, column);
        _accumulator = column.Function.Start();
        _accumulator.Work = context.Gate;
        _seen = column.Distinct ? new RowTable(context, 1) : null;
        context.Gate.Hold(_held);
    }

    /// <summary>Takes in the current row.</summary>
    public void Add()
    {
        var value = _column.First?.Evaluate(_context) ?? Value.Null;
        if (_seen is not null)
        {
            _seen.GetOrAdd([value], out var added);
            if (!added)
            {
                return;
            }
        }

        _accumulator.Add(value, _column.Second?.Evaluate(_context) ?? Value.Null);
        if (_column.KeepsValues)
        {
            _held += _context.Gate.Hold(value);
        }
    }

    /// <summary>Whether it would have come to the same in any order of the rows.</summary>
    public bool IsInAnyOrder => _accumulator.IsInAnyOrder;

    /// <summary>Takes in what the same aggregate has come to over other rows; false where that cannot be done.</summary>
    public bool TryMerge(AggregateState other)
    {
        if (_seen is null || other._seen is null)
        {
            return _accumulator.TryMerge(other._accumulator);
        }

        for (var i = 0; i < other._seen.Count; i++)
        {
            var value = other._seen.Key(i, 0);
            _seen.GetOrAdd([value], out var added);
            if (added)
            {
                _accumulator.Add(value);
            }
        }

        return true;
    }

    /// <summary>The value for the group.</summary>
    public Value Result() => _context.Gate.Made(_accumulator.Result());

    /// <summary>Lets go of what it holds; the state is not used afterwards.</summary>
    public void Release()
    {
        _context.Gate.Release(_held);
        _seen?.Clear();
    }
}
