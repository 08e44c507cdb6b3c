using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Lets through the first row of each combination of values in the given slots.</summary>
internal sealed class Distinct(PhysicalOperator input, int[] slots) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), slots);

    private sealed class Cursor(ExecutionContext context, RowCursor input, int[] slots) : RowCursor(context)
    {
        private readonly RowTable _seen = new(context, slots.Length);
        private readonly Value[] _key = new Value[slots.Length];

        protected override void Restart()
        {
            _seen.Clear();
            input.Begin();
        }

        protected override bool Advance()
        {
            while (input.Next())
            {
                var row = Context.Row;
                for (var i = 0; i < slots.Length; i++)
                {
                    _key[i] = row[slots[i]];
                }

                _seen.GetOrAdd(_key, out var added);
                if (added)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
