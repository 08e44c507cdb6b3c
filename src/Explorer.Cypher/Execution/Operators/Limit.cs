using Explorer.Cypher.Execution.Evaluation;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Stops after a number of rows; it does not even ask its input for one more, unless the input writes: then all of it must run.</summary>
internal sealed class Limit(PhysicalOperator input, Evaluator count, bool drains) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), count, drains);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Evaluator count, bool drains) : RowCursor(context)
    {
        private long _left;

        protected override void Restart()
        {
            _left = RowCountArgument.Evaluate(count, Context, "LIMIT");
            input.Begin();
        }

        protected override bool Advance()
        {
            if (_left-- > 0)
            {
                return input.Next();
            }

            while (drains && input.Next()) { }
            return false;
        }
    }
}
