namespace Explorer.Cypher.Execution.Operators;

/// <summary>Each left row with each right row. The right side, which does not depend on the left, is read once and kept.</summary>
internal sealed class CartesianProduct(PhysicalOperator left, PhysicalOperator right, int[] rightSlots) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, left.Open(context), right.Open(context), rightSlots);

    private sealed class Cursor(ExecutionContext context, RowCursor left, RowCursor right, int[] rightSlots) : RowCursor(context)
    {
        private readonly RowBuffer buffer = new(context, rightSlots);
        private int position;
        private bool reading;

        public override void Begin()
        {
            buffer.Clear();
            position = 0;
            reading = false;
            left.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                if (reading)
                {
                    if (right.Next())
                    {
                        buffer.Add();
                        return true;
                    }

                    reading = false;
                    position = buffer.Count;
                    if (buffer.Count == 0)
                    {
                        return false;
                    }
                }
                else if (position < buffer.Count)
                {
                    buffer.Restore(position++);
                    return true;
                }

                var first = buffer.Count == 0;
                if (!left.Next())
                {
                    return false;
                }

                position = 0;
                if (first)
                {
                    reading = true;
                    right.Begin();
                }
            }
        }
    }
}
