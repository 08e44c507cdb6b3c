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

    /// <summary>The value for the group.</summary>
    public Value Result() => _context.Gate.Made(_accumulator.Result());

    /// <summary>Lets go of what it holds; the state is not used afterwards.</summary>
    public void Release()
    {
        _context.Gate.Release(_held);
        _seen?.Clear();
    }
}
