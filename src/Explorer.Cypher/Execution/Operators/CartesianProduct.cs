namespace Explorer.Cypher.Execution.Operators;

/// <summary>Each left row with each right row. The right side, which does not depend on the left, is read once and kept.</summary>
internal sealed class CartesianProduct(PhysicalOperator left, PhysicalOperator right, int[] rightSlots) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, left.Open(context), right.Open(context), rightSlots);

    private sealed class Cursor(ExecutionContext context, RowCursor left, RowCursor right, int[] rightSlots) : RowCursor(context)
    {
        private readonly RowBuffer _buffer = new(context, rightSlots);
        private int _position;
        private bool _reading;

        protected override void Restart()
        {
            _buffer.Clear();
            _position = 0;
            _reading = false;
            left.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                if (_reading)
                {
                    if (right.Next())
                    {
                        _buffer.Add();
                        return true;
                    }

                    _reading = false;
                    _position = _buffer.Count;
                    if (_buffer.Count == 0)
                    {
                        return false;
                    }
                }
                else if (_position < _buffer.Count)
                {
                    _buffer.Restore(_position++);
                    return true;
                }

                var first = _buffer.Count == 0;
                if (!left.Next())
                {
                    return false;
                }

                _position = 0;
                if (first)
                {
                    _reading = true;
                    right.Begin();
                }
            }
        }
    }
}
