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
        private readonly RowTable _table = new(context, leftKeys.Length);
        private readonly RowBuffer _rows = new(context, leftSlots);
        private readonly Value[] _key = new Value[leftKeys.Length];
        private readonly List<int> _firstOfKey = [];
        private readonly List<int> _nextOfRow = [];
        private bool _built;
        private int _match;

        protected override void Restart()
        {
            _table.Clear();
            _rows.Clear();
            _firstOfKey.Clear();
            _nextOfRow.Clear();
            _built = false;
            _match = -1;
            left.Begin();
        }

        protected override bool Advance()
        {
            if (!_built)
            {
                Build();
            }

            while (_match < 0)
            {
                if (_rows.Count == 0 || !right.Next())
                {
                    return false;
                }

                if (Fill(rightKeys))
                {
                    var index = _table.Find(_key);
                    _match = index < 0 ? -1 : _firstOfKey[index];
                }
            }

            _rows.Restore(_match);
            _match = _nextOfRow[_match];
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

                var index = _table.GetOrAdd(_key, out var added);
                if (added)
                {
                    _firstOfKey.Add(-1);
                }

                _nextOfRow.Add(_firstOfKey[index]);
                _firstOfKey[index] = _rows.Count;
                _rows.Add();
            }

            _built = true;
            right.Begin();
        }

        // A null equals nothing, not even null: such a row joins with none.
        private bool Fill(Evaluator[] expressions)
        {
            for (var i = 0; i < expressions.Length; i++)
            {
                _key[i] = expressions[i].Evaluate(Context);
                if (_key[i].IsNull)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
