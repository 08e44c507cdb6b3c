using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>One aggregate over one group, as far as it has got.</summary>
internal sealed class AggregateState
{
    // What an accumulator itself takes, in the weight of values.
    private const int OwnWeight = 4;

    private readonly ExecutionContext context;
    private readonly AggregateColumn column;
    private readonly Accumulator accumulator;
    private readonly RowTable? seen;
    private long held = OwnWeight;

    public AggregateState(ExecutionContext context, AggregateColumn column)
    {
        (this.context, this.column) = (context, column);
        accumulator = column.Function.Start();
        accumulator.Work = context.Gate;
        seen = column.Distinct ? new RowTable(context, 1) : null;
        context.Gate.Hold(held);
    }

    /// <summary>Takes in the current row.</summary>
    public void Add()
    {
        var value = column.First?.Evaluate(context) ?? Value.Null;
        if (seen is not null)
        {
            seen.GetOrAdd([value], out var added);
            if (!added)
            {
                return;
            }
        }

        accumulator.Add(value, column.Second?.Evaluate(context) ?? Value.Null);
        if (column.KeepsValues)
        {
            held += context.Gate.Hold(value);
        }
    }

    /// <summary>The value for the group.</summary>
    public Value Result() => context.Gate.Made(accumulator.Result());

    /// <summary>Lets go of what it holds; the state is not used afterwards.</summary>
    public void Release()
    {
        context.Gate.Release(held);
        seen?.Clear();
    }
}
