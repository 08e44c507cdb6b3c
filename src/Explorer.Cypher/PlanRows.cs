using Explorer.Cypher.Execution;
using Explorer.Graph.Values;
using ExecutionContext = Explorer.Cypher.Execution.ExecutionContext;

namespace Explorer.Cypher;

/// <summary>The rows of a running plan; every failure leaves it as an error of the engine with the text attached.</summary>
internal sealed class PlanRows(PreparedQuery query, PhysicalPlan plan, ExecutionContext context)
{
    private RowCursor? _cursor;
    private bool _ended;

    /// <summary>The names of the columns.</summary>
    public string[] Columns => plan.Columns;

    /// <summary>The next row, as an array of its own; null at the end.</summary>
    public Value[]? Read()
    {
        if (_ended)
        {
            return null;
        }

        try
        {
            if (!Work())
            {
                _ended = true;
                return null;
            }

            context.Gate.Return();
            var slots = plan.ColumnSlots;
            var row = new Value[slots.Length];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = context.Row[slots[i]];
            }

            return row;
        }
        catch (Exception exception) when (ExecutionErrors.Translate(exception) is { } error)
        {
            _ended = true;
            throw (context.CommittedBatches is { } batches ? ExecutionErrors.AfterBatches(error, batches) : error).WithSource(query.Text);
        }
    }

    /// <summary>Counts a row that is kept until somebody reads it against the memory limit.</summary>
    public void Hold(Value[] row)
    {
        foreach (ref readonly var value in row.AsSpan())
        {
            context.Gate.Hold(value);
        }
    }

    private bool Work()
    {
        if (context.Environment.Helpers is not { } helpers)
        {
            return MoveNext();
        }

        helpers.Begin();
        try
        {
            return MoveNext();
        }
        finally
        {
            helpers.End();
        }
    }

    private bool MoveNext()
    {
        if (_cursor is null)
        {
            _cursor = plan.Root.Open(context);
            _cursor.Begin();
        }

        if (_cursor.Next())
        {
            return true;
        }

        if (plan.Writes && context.Transaction.FirstDanglingNode is { } node)
        {
            throw ExecutionErrors.Dangling(node);
        }

        return false;
    }
}
