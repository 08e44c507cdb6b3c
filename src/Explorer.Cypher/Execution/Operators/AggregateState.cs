using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>One aggregate over one group, as far as it has got.</summary>
internal sealed class AggregateState(ExecutionContext context, AggregateColumn column)
{
    private readonly Accumulator accumulator = column.Function.Start();
    private readonly RowTable? seen = column.Distinct ? new RowTable(context, 1) : null;

    /// <summary>Takes in the current row.</summary>
    public void Add(ExecutionContext run)
    {
        var value = column.First?.Evaluate(run) ?? Value.Null;
        if (seen is not null)
        {
            seen.GetOrAdd([value], out var added);
            if (!added)
            {
                return;
            }
        }

        accumulator.Add(value, column.Second?.Evaluate(run) ?? Value.Null);
        if (column.KeepsValues)
        {
            run.Gate.Hold(1);
        }
    }

    /// <summary>The value for the group.</summary>
    public Value Result() => accumulator.Result();
}
