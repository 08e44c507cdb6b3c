using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Runs updates once per element of a list, for each row.</summary>
internal sealed class Foreach(PhysicalOperator input, PhysicalOperator updates, int slot, Evaluator list) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, input.Open(context), updates.Open(context), slot, list);

    private sealed class Cursor(ExecutionContext context, RowCursor input, RowCursor updates, int slot, Evaluator list) : RowCursor(context)
    {
        protected override void Restart() => input.Begin();

        protected override bool Advance()
        {
            if (!input.Next())
            {
                return false;
            }

            var value = list.Evaluate(Context);
            IReadOnlyList<Value> elements = value.Kind switch
            {
                ValueKind.Null => [],
                ValueKind.List => value.AsList(),
                _ => [value],
            };
            for (var i = 0; i < elements.Count; i++)
            {
                Context.Row[slot] = elements[i];
                updates.Begin();
                while (updates.Next())
                {
                    // The updates are made as their rows are pulled.
                }
            }

            return true;
        }
    }
}
