using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The first rows in order: a sort that holds no more rows than it will give. Input that writes runs to its end in any case.</summary>
/// <param name="presorted">Whether the input comes in the order of the first key: it is then read no further than what can still be among the first.</param>
internal sealed class Top(PhysicalOperator input, SortKey[] keys, Evaluator count, int[] slots, bool drains, bool presorted)
    : PhysicalOperator
{
    private readonly SortOrder _order = new(keys, slots);

    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, input.Open(context), _order, count, slots, drains, presorted);

    private sealed class Cursor(
        ExecutionContext context,
        RowCursor input,
        SortOrder order,
        Evaluator count,
        int[] slots,
        bool drains,
        bool presorted
    ) : RowCursor(context)
    {
        private readonly RowBuffer _rows = new(context, slots);
        private readonly List<long> _arrivals = [];

        // A heap of held rows, the last in order on top, until the input has ended; then the rows in order.
        private readonly List<int> _heap = [];
        private long _limit;
        private bool _read;
        private int _position;

        protected override void Restart()
        {
            _rows.Clear();
            _arrivals.Clear();
            _heap.Clear();
            _limit = RowCountArgument.Evaluate(count, Context, "LIMIT");
            _read = false;
            _position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            if (!_read)
            {
                _read = true;
                Read();
                GatedSort.Sort(_heap, Compare, Context.Gate);
            }

            if (_position >= _heap.Count)
            {
                return false;
            }

            _rows.Restore(_heap[_position++]);
            return true;
        }

        private void Read()
        {
            for (long arrival = 0; (_limit > 0 || drains) && input.Next(); arrival++)
            {
                if (_rows.Count < _limit)
                {
                    _heap.Add(_rows.Count);
                    _arrivals.Add(arrival);
                    _rows.Add();
                    SiftUp(_heap.Count - 1);
                }
                else if (_limit > 0 && order.CompareCurrent(Context.Row, _rows, _heap[0]) < 0)
                {
                    _rows.Overwrite(_heap[0]);
                    _arrivals[_heap[0]] = arrival;
                    SiftDown();
                }
                else if (presorted && order.IsBehind(Context.Row, _rows, _heap[0]))
                {
                    return;
                }
            }
        }

        private int Compare(int left, int right)
        {
            var result = order.Compare(_rows, left, right);
            return result != 0 ? result : _arrivals[left].CompareTo(_arrivals[right]);
        }

        private void SiftUp(int child)
        {
            while (child > 0)
            {
                var parent = (child - 1) / 2;
                if (Compare(_heap[child], _heap[parent]) <= 0)
                {
                    return;
                }

                (_heap[child], _heap[parent]) = (_heap[parent], _heap[child]);
                child = parent;
            }
        }

        private void SiftDown()
        {
            var parent = 0;
            while (true)
            {
                var child = (2 * parent) + 1;
                if (child >= _heap.Count)
                {
                    return;
                }

                if (child + 1 < _heap.Count && Compare(_heap[child + 1], _heap[child]) > 0)
                {
                    child++;
                }

                if (Compare(_heap[child], _heap[parent]) <= 0)
                {
                    return;
                }

                (_heap[child], _heap[parent]) = (_heap[parent], _heap[child]);
                parent = child;
            }
        }
    }
}
