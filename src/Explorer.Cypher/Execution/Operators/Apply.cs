namespace Explorer.Cypher.Execution.Operators;

/// <summary>For each outer row, the rows of the inner plan, which may use the outer slots.</summary>
internal sealed class Apply(PhysicalOperator outer, PhysicalOperator inner) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, outer.Open(context), inner.Open(context));

    private sealed class Cursor(ExecutionContext context, RowCursor outer, RowCursor inner) : RowCursor(context)
    {
        private bool _inside;

        protected override void Restart()
        {
            _inside = false;
            outer.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                if (_inside && inner.Next())
                {
                    return true;
                }

                _inside = outer.Next();
                if (!_inside)
                {
                    return false;
                }

                inner.Begin();
            }
        }
    }
}
