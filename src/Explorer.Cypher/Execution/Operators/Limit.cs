using Explorer.Cypher.Execution.Evaluation;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Stops after a number of rows; it does not even ask its input for one more.</summary>
internal sealed class Limit(PhysicalOperator input, Evaluator count) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), count);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Evaluator count) : RowCursor(context)
    {
        private long left;

        public override void Begin()
        {
            left = RowCountArgument.Evaluate(count, Context, "LIMIT");
            input.Begin();
        }

        protected override bool Advance() => left-- > 0 && input.Next();
    }
}
