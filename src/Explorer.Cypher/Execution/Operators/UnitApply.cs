namespace Explorer.Cypher.Execution.Operators;

/// <summary>Runs the inner plan to its end for each outer row and gives the outer row once: a subquery that only writes.</summary>
internal sealed class UnitApply(PhysicalOperator outer, PhysicalOperator inner) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, outer.Open(context), inner.Open(context));

    private sealed class Cursor(ExecutionContext context, RowCursor outer, RowCursor inner) : RowCursor(context)
    {
        protected override void Restart() => outer.Begin();

        protected override bool Advance()
        {
            if (!outer.Next())
            {
                return false;
            }

            inner.Begin();
            while (inner.Next())
            {
                // The rows of a unit subquery are of no use; its writes are.
            }

            return true;
        }
    }
}
