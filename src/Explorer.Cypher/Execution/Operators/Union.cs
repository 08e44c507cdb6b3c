namespace Explorer.Cypher.Execution.Operators;

/// <summary>The rows of one input after the other; each branch moves its columns into the common slots.</summary>
internal sealed class Union(PhysicalOperator[] branches, int[][] branchSlots, int[] slots) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, Array.ConvertAll(branches, b => b.Open(context)), branchSlots, slots);

    private sealed class Cursor(ExecutionContext context, RowCursor[] branches, int[][] branchSlots, int[] slots) : RowCursor(context)
    {
        private int _current;

        protected override void Restart()
        {
            _current = 0;
            branches[0].Begin();
        }

        protected override bool Advance()
        {
            while (_current < branches.Length)
            {
                if (branches[_current].Next())
                {
                    var row = Context.Row;
                    for (var i = 0; i < slots.Length; i++)
                    {
                        row[slots[i]] = row[branchSlots[_current][i]];
                    }

                    return true;
                }

                if (++_current < branches.Length)
                {
                    branches[_current].Begin();
                }
            }

            return false;
        }
    }
}
