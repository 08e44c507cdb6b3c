using Explorer.Cypher.Execution.Evaluation;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Lets through the rows for which the predicate is true.</summary>
internal sealed class Filter(PhysicalOperator input, Evaluator predicate) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), predicate);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Evaluator predicate) : RowCursor(context)
    {
        protected override void Restart() => input.Begin();

        protected override bool Advance()
        {
            while (input.Next())
            {
                if (predicate.IsTrue(Context))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
