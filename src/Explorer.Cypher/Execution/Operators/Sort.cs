using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>All rows of its input in order; rows with equal keys keep the order in which they came.</summary>
internal sealed class Sort(PhysicalOperator input, SortKey[] keys, int[] slots) : PhysicalOperator
{
    private readonly SortOrder _order = new(keys, slots);

    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), _order, slots);

    private sealed class Cursor(ExecutionContext context, RowCursor input, SortOrder order, int[] slots) : RowCursor(context)
    {
        private readonly RowBuffer _rows = new(context, slots);
        private int[]? _sorted;
        private int _position;

        protected override void Restart()
        {
            _rows.Clear();
            _sorted = null;
            _position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            _sorted ??= ReadAndSort();
            if (_position >= _sorted.Length)
            {
                return false;
            }

            _rows.Restore(_sorted[_position++]);
            return true;
        }

        private int[] ReadAndSort()
        {
            while (input.Next())
            {
                _rows.Add();
            }

            var indexes = new int[_rows.Count];
            for (var i = 0; i < indexes.Length; i++)
            {
                indexes[i] = i;
            }

            GatedSort.Sort(
                indexes,
                (a, b) =>
                {
                    var result = order.Compare(_rows, a, b);
                    return result != 0 ? result : a.CompareTo(b);
                },
                Context.Gate
            );
            return indexes;
        }
    }
}
