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
        private readonly RowTable groups = new(context, keys.Length);
        private readonly Value[] key = new Value[keys.Length];
        private readonly List<AggregateState> states = [];
        private bool read;
        private int position;
        private int groupCount;

        public override void Begin()
        {
            groups.Clear();
            foreach (var state in states)
            {
                state.Release();
            }

            states.Clear();
            read = false;
            position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            if (!read)
            {
                Read();
            }

            if (position >= groupCount)
            {
                return false;
            }

            var row = Context.Row;
            for (var i = 0; i < keys.Length; i++)
            {
                row[keys[i].Slot] = groups.Key(position, i);
            }

            for (var i = 0; i < aggregates.Length; i++)
            {
                row[aggregates[i].Slot] = states[(position * aggregates.Length) + i].Result();
            }

            position++;
            return true;
        }

        private void Read()
        {
            read = true;
            if (keys.Length == 0)
            {
                StartGroup();
                while (input.Next())
                {
                    Add(0);
                }

                groupCount = 1;
                return;
            }

            while (input.Next())
            {
                for (var i = 0; i < keys.Length; i++)
                {
                    key[i] = keys[i].Expression.Evaluate(Context);
                }

                var group = groups.GetOrAdd(key, out var added);
                if (added)
                {
                    StartGroup();
                }

                Add(group);
            }

            groupCount = groups.Count;
        }

        private void StartGroup()
        {
            foreach (var aggregate in aggregates)
            {
                states.Add(new AggregateState(Context, aggregate));
            }
        }

        private void Add(int group)
        {
            for (var i = 0; i < aggregates.Length; i++)
            {
                states[(group * aggregates.Length) + i].Add();
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
