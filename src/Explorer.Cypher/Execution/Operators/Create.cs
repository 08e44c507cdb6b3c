using Explorer.Cypher.Execution.Writing;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Creates nodes and relationships for each row.</summary>
internal sealed class Create(PhysicalOperator input, Creation creation) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), creation);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Creation creation) : RowCursor(context)
    {
        protected override void Restart() => input.Begin();

        protected override bool Advance()
        {
            if (!input.Next())
            {
                return false;
            }

            creation.Run(Context, forMerge: false);
            return true;
        }
    }
}
