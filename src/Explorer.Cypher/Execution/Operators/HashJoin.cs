using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Pairs of left and right rows whose keys are equal. The left side is read into a table, the right side looks it up row by row.</summary>
internal sealed class HashJoin(PhysicalOperator left, PhysicalOperator right, Evaluator[] leftKeys, Evaluator[] rightKeys, int[] leftSlots)
    : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, left.Open(context), right.Open(context), leftKeys, rightKeys, leftSlots);

    private sealed class Cursor(
        ExecutionContext context,
        RowCursor left,
        RowCursor right,
        Evaluator[] leftKeys,
        Evaluator[] rightKeys,
        int[] leftSlots
    ) : RowCursor(context)
    {
        private readonly RowTable table = new(context, leftKeys.Length);
        private readonly RowBuffer rows = new(context, leftSlots);
        private readonly Value[] key = new Value[leftKeys.Length];
        private readonly List<int> firstOfKey = [];
        private readonly List<int> nextOfRow = [];
        private bool built;
        private int match;

        public override void Begin()
        {
            table.Clear();
            rows.Clear();
            firstOfKey.Clear();
            nextOfRow.Clear();
            built = false;
            match = -1;
            left.Begin();
        }

        protected override bool Advance()
        {
            if (!built)
            {
                Build();
            }

            while (match < 0)
            {
                if (rows.Count == 0 || !right.Next())
                {
                    return false;
                }

                if (Fill(rightKeys))
                {
                    var index = table.Find(key);
                    match = index < 0 ? -1 : firstOfKey[index];
                }
            }

            rows.Restore(match);
            match = nextOfRow[match];
            return true;
        }

        private void Build()
        {
            while (left.Next())
            {
                if (!Fill(leftKeys))
                {
                    continue;
                }

                var index = table.GetOrAdd(key, out var added);
                if (added)
                {
                    firstOfKey.Add(-1);
                }

                nextOfRow.Add(firstOfKey[index]);
                firstOfKey[index] = rows.Count;
                rows.Add();
            }

            built = true;
            right.Begin();
        }

        // A null equals nothing, not even null: such a row joins with none.
        private bool Fill(Evaluator[] expressions)
        {
            for (var i = 0; i < expressions.Length; i++)
            {
                key[i] = expressions[i].Evaluate(Context);
                if (key[i].IsNull)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
