using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The rows of its input, or, if there is none, one row with null in the slots that the input would have filled.</summary>
internal sealed class Optional(PhysicalOperator input, int[] slots) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), slots);

    private sealed class Cursor(ExecutionContext context, RowCursor input, int[] slots) : RowCursor(context)
    {
        private bool _found;
        private bool _ended;

        protected override void Restart()
        {
            _found = false;
            _ended = false;
            input.Begin();
        }

        protected override bool Advance()
        {
            if (_ended)
            {
                return false;
            }

            if (input.Next())
            {
                _found = true;
                return true;
            }

            _ended = true;
            if (_found)
            {
                return false;
            }

            foreach (var slot in slots)
            {
                Context.Row[slot] = Value.Null;
            }

            return true;
        }
    }
}
