namespace Explorer.Cypher.Execution.Operators;

/// <summary>Reads its whole input before it gives the first row, so that a write above cannot be seen by a read below.</summary>
internal sealed class Eager(PhysicalOperator input, int[] slots) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), slots);

    private sealed class Cursor(ExecutionContext context, RowCursor input, int[] slots) : RowCursor(context)
    {
        private readonly RowBuffer buffer = new(context, slots);
        private int position = -1;

        public override void Begin()
        {
            buffer.Clear();
            input.Begin();
            position = -1;
        }

        protected override bool Advance()
        {
            if (position < 0)
            {
                while (input.Next())
                {
                    buffer.Add();
                }

                position = 0;
            }

            if (position >= buffer.Count)
            {
                return false;
            }

            buffer.Restore(position++);
            return true;
        }
    }
}
