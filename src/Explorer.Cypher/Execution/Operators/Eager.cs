namespace Explorer.Cypher.Execution.Operators;

/// <summary>Reads its whole input before it gives the first row, so that a write above cannot be seen by a read below.</summary>
internal sealed class Eager(PhysicalOperator input, int[] slots) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), slots);

    private sealed class Cursor(ExecutionContext context, RowCursor input, int[] slots) : RowCursor(context)
    {
        private readonly RowBuffer _buffer = new(context, slots);
        private int _position = -1;

        protected override void Restart()
        {
            _buffer.Clear();
            input.Begin();
            _position = -1;
        }

        protected override bool Advance()
        {
            if (_position < 0)
            {
                while (input.Next())
                {
                    _buffer.Add();
                }

                _position = 0;
            }

            if (_position >= _buffer.Count)
            {
                return false;
            }

            _buffer.Restore(_position++);
            return true;
        }
    }
}
