using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>One row per combination of grouping keys; without keys exactly one row.</summary>
internal sealed class Aggregation(PhysicalOperator input, SlotExpression[] keys, AggregateColumn[] aggregates) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), keys, aggregates);

    private sealed class Cursor(ExecutionContext context, RowCursor input, SlotExpression[] keys, AggregateColumn[] aggregates)
        : RowCursor(context)
    {
        private readonly RowTable _groups = new(context, keys.Length);
        private readonly Value[] _key = new Value[keys.Length];
        private readonly List<AggregateState> _states = [];
        private bool _read;
        private int _position;
        private int _groupCount;

        protected override void Restart()
        {
            _groups.Clear();
            foreach (var state in _states)
            {
                state.Release();
            }

            _states.Clear();
            _read = false;
            _position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            if (!_read)
            {
                Read();
            }

            if (_position >= _groupCount)
            {
                return false;
            }

            var row = Context.Row;
            for (var i = 0; i < keys.Length; i++)
            {
                row[keys[i].Slot] = _groups.Key(_position, i);
            }

            for (var i = 0; i < aggregates.Length; i++)
            {
                row[aggregates[i].Slot] = _states[(_position * aggregates.Length) + i].Result();
            }

            _position++;
            return true;
        }

        private void Read()
        {
            _read = true;
            if (keys.Length == 0)
            {
                StartGroup();
                while (input.Next())
                {
                    Add(0);
                }

                _groupCount = 1;
                return;
            }

            while (input.Next())
            {
                for (var i = 0; i < keys.Length; i++)
                {
                    _key[i] = keys[i].Expression.Evaluate(Context);
                }

                var group = _groups.GetOrAdd(_key, out var added);
                if (added)
                {
                    StartGroup();
                }

                Add(group);
            }

            _groupCount = _groups.Count;
        }

        private void StartGroup()
        {
            foreach (var aggregate in aggregates)
            {
                _states.Add(new AggregateState(Context, aggregate));
            }
        }

        private void Add(int group)
        {
            for (var i = 0; i < aggregates.Length; i++)
            {
                _states[(group * aggregates.Length) + i].Add();
            }
        }
    }
}

/// <summary>An aggregate, the expressions that it takes, and the slot of its result.</summary>
internal sealed record AggregateColumn(int Slot, AggregateFunction Function, Evaluator? First, Evaluator? Second, bool Distinct)
{
    /// <summary>Whether it holds every value that it is given.</summary>
    public bool KeepsValues { get; } = Function.Name is "collect" or "percentileCont" or "percentileDisc";
}
