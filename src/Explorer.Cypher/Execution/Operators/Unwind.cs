using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>A row for each element of a list; none for null, one for a value that is no list.</summary>
internal sealed class Unwind(PhysicalOperator input, Evaluator list, int slot) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), list, slot);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Evaluator list, int slot) : RowCursor(context)
    {
        private IReadOnlyList<Value> _elements = [];
        private int _position;

        protected override void Restart()
        {
            _elements = [];
            _position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (_position >= _elements.Count)
            {
                if (!input.Next())
                {
                    return false;
                }

                var value = list.Evaluate(Context);
                _position = 0;
                _elements = value.Kind switch
                {
                    ValueKind.Null => [],
                    ValueKind.List => value.AsList(),
                    _ => [value],
                };
            }

            Context.Row[slot] = _elements[_position++];
            return true;
        }
    }
}
