using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>All rows of its input in order; rows with equal keys keep the order in which they came.</summary>
internal sealed class Sort(PhysicalOperator input, SortKey[] keys, int[] slots) : PhysicalOperator
{
    private readonly SortOrder order = new(keys, slots);

    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), order, slots);

    private sealed class Cursor(ExecutionContext context, RowCursor input, SortOrder order, int[] slots) : RowCursor(context)
    {
        private readonly RowBuffer rows = new(context, slots);
        private int[]? sorted;
        private int position;

        public override void Begin()
        {
            rows.Clear();
            sorted = null;
            position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            sorted ??= ReadAndSort();
            if (position >= sorted.Length)
            {
                return false;
            }

            rows.Restore(sorted[position++]);
            return true;
        }

        private int[] ReadAndSort()
        {
            while (input.Next())
            {
                rows.Add();
            }

            var indexes = new int[rows.Count];
            for (var i = 0; i < indexes.Length; i++)
            {
                indexes[i] = i;
            }

            GatedSort.Sort(
                indexes,
                (a, b) =>
                {
                    var result = order.Compare(rows, a, b);
                    return result != 0 ? result : a.CompareTo(b);
                },
                Context.Gate
            );
            return indexes;
        }
    }
}
