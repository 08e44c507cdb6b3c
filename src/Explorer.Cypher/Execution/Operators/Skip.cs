using Explorer.Cypher.Execution.Evaluation;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Drops the first rows.</summary>
internal sealed class Skip(PhysicalOperator input, Evaluator count) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), count);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Evaluator count) : RowCursor(context)
    {
        private long _left;

        protected override void Restart()
        {
            _left = RowCountArgument.Evaluate(count, Context, "SKIP");
            input.Begin();
        }

        protected override bool Advance()
        {
            for (; _left > 0; _left--)
            {
                if (!input.Next())
                {
                    return false;
                }
            }

            return input.Next();
        }
    }
}
