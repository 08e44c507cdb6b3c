using Explorer.Cypher.Execution.Writing;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Runs the items of SET or REMOVE for each row.</summary>
internal sealed class SetProperty(PhysicalOperator input, Update[] updates) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), updates);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Update[] updates) : RowCursor(context)
    {
        protected override void Restart() => input.Begin();

        protected override bool Advance()
        {
            if (!input.Next())
            {
                return false;
            }

            foreach (var update in updates)
            {
                update.Run(Context);
            }

            return true;
        }
    }
}
