namespace Explorer.Cypher.Execution.Operators;

/// <summary>Lets an outer row through if the inner plan has a row for it, or (anti) if it has none.</summary>
internal sealed class SemiApply(PhysicalOperator outer, PhysicalOperator inner, bool anti) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, outer.Open(context), inner.Open(context), anti);

    private sealed class Cursor(ExecutionContext context, RowCursor outer, RowCursor inner, bool anti) : RowCursor(context)
    {
        protected override void Restart() => outer.Begin();

        protected override bool Advance()
        {
            while (outer.Next())
            {
                inner.Begin();
                if (inner.Next() != anti)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
