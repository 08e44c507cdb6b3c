using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The first rows in order: a sort that holds no more rows than it will give. Input that writes runs to its end in any case.</summary>
internal sealed class Top(PhysicalOperator input, SortKey[] keys, Evaluator count, int[] slots, bool drains) : PhysicalOperator
{
    private readonly SortOrder order = new(keys, slots);

    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, input.Open(context), order, count, slots, drains);

    private sealed class Cursor(ExecutionContext context, RowCursor input, SortOrder order, Evaluator count, int[] slots, bool drains)
        : RowCursor(context)
    {
        private readonly RowBuffer rows = new(context, slots);
        private readonly List<long> arrivals = [];

        // A heap of held rows, the last in order on top, until the input has ended; then the rows in order.
        private readonly List<int> heap = [];
        private long limit;
        private bool read;
        private int position;

        public override void Begin()
        {
            rows.Clear();
            arrivals.Clear();
            heap.Clear();
            limit = RowCountArgument.Evaluate(count, Context, "LIMIT");
            read = false;
            position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            if (!read)
            {
                read = true;
                Read();
                GatedSort.Sort(heap, Compare, Context.Gate);
            }

            if (position >= heap.Count)
            {
                return false;
            }

            rows.Restore(heap[position++]);
            return true;
        }

        private void Read()
        {
            for (long arrival = 0; (limit > 0 || drains) && input.Next(); arrival++)
            {
                if (rows.Count < limit)
                {
                    heap.Add(rows.Count);
                    arrivals.Add(arrival);
                    rows.Add();
                    SiftUp(heap.Count - 1);
                }
                else if (limit > 0 && order.CompareCurrent(Context.Row, rows, heap[0]) < 0)
                {
                    rows.Overwrite(heap[0]);
                    arrivals[heap[0]] = arrival;
                    SiftDown();
                }
            }
        }

        private int Compare(int left, int right)
        {
            var result = order.Compare(rows, left, right);
            return result != 0 ? result : arrivals[left].CompareTo(arrivals[right]);
        }

        private void SiftUp(int child)
        {
            while (child > 0)
            {
                var parent = (child - 1) / 2;
                if (Compare(heap[child], heap[parent]) <= 0)
                {
                    return;
                }

                (heap[child], heap[parent]) = (heap[parent], heap[child]);
                child = parent;
            }
        }

        private void SiftDown()
        {
            var parent = 0;
            while (true)
            {
                var child = (2 * parent) + 1;
                if (child >= heap.Count)
                {
                    return;
                }

                if (child + 1 < heap.Count && Compare(heap[child + 1], heap[child]) > 0)
                {
                    child++;
                }

                if (Compare(heap[child], heap[parent]) <= 0)
                {
                    return;
                }

                (heap[child], heap[parent]) = (heap[parent], heap[child]);
                parent = child;
            }
        }
    }
}
