namespace Explorer.Cypher.Execution.Operators;

/// <summary>Computes values into slots; the slots of the input stay as they are.</summary>
internal sealed class Projection(PhysicalOperator input, SlotExpression[] items) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), items);

    private sealed class Cursor(ExecutionContext context, RowCursor input, SlotExpression[] items) : RowCursor(context)
    {
        protected override void Restart() => input.Begin();

        protected override bool Advance()
        {
            if (!input.Next())
            {
                return false;
            }

            var row = Context.Row;
            foreach (var (slot, expression) in items)
            {
                row[slot] = expression.Evaluate(Context);
            }

            return true;
        }
    }
}
