using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Functions;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>One row per combination of grouping keys; without keys exactly one row.</summary>
internal sealed class Aggregation(PhysicalOperator input, SlotExpression[] keys, AggregateColumn[] aggregates) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, input.Open(context), new Groups(context, keys, aggregates));

    private sealed class Cursor(ExecutionContext context, RowCursor input, Groups groups) : RowCursor(context)
    {
        private bool _read;
        private int _position;

        protected override void Restart()
        {
            groups.Clear();
            _read = false;
            _position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            if (!_read)
            {
                _read = true;
                while (input.Next())
                {
                    groups.Add();
                }
            }

            if (_position >= groups.Count)
            {
                return false;
            }

            groups.Show(_position++);
            return true;
        }
    }
}

/// <summary>An aggregate, the expressions that it takes, and the slot of its result.</summary>
internal sealed record AggregateColumn(int Slot, AggregateFunction Function, Evaluator? First, Evaluator? Second, bool Distinct)
{
    /// <summary>Whether it holds every value that it is given.</summary>
    public bool KeepsValues { get; } = Function.Name is "collect" or "percentileCont" or "percentileDisc";
}
