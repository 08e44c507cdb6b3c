namespace Explorer.Cypher.Execution.Operators;

/// <summary>One row, whose slots an outer operator (or nobody) has filled.</summary>
internal sealed class Argument : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context);

    private sealed class Cursor(ExecutionContext context) : RowCursor(context)
    {
        private bool _ready;

        protected override void Restart() => _ready = true;

        protected override bool Advance()
        {
            var result = _ready;
            _ready = false;
            return result;
        }
    }
}
