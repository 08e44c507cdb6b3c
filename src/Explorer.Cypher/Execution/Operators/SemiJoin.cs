namespace Explorer.Cypher.Execution.Operators;

/// <summary>Lets a left row through if the right has a row with its keys, or (anti) if it has none. The right is read first, once.</summary>
internal sealed class SemiJoin(PhysicalOperator left, PhysicalOperator right, int[] keys, bool anti, bool keeps) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, left.Open(context), new KeyedRows(context, right.Open(context), keys, keeps), anti);

    private sealed class Cursor(ExecutionContext context, RowCursor left, KeyedRows right, bool anti) : RowCursor(context)
    {
        private bool _begun;

        protected override void Restart()
        {
            right.Forget();
            _begun = false;
        }

        protected override bool Advance()
        {
            if (!_begun)
            {
                // It writes into the slots of the left's nodes, and so goes first.
                right.Read();
                left.Begin();
                _begun = true;
            }

            while (left.Next())
            {
                if (right.Find() >= 0 != anti)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
