namespace Explorer.Cypher.Execution.Operators;

/// <summary>One row, whose slots an outer operator (or nobody) has filled.</summary>
internal sealed class Argument : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context);

    private sealed class Cursor(ExecutionContext context) : RowCursor(context)
    {
        private bool ready;

        public override void Begin() => ready = true;

        protected override bool Advance()
        {
            var result = ready;
            ready = false;
            return result;
        }
    }
}
