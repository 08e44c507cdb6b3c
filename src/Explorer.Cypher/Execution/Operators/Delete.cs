using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Execution.Writing;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Deletes the targets of each row.</summary>
internal sealed class Delete(PhysicalOperator input, bool detach, Evaluator[] targets) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), detach, targets);

    private sealed class Cursor(ExecutionContext context, RowCursor input, bool detach, Evaluator[] targets) : RowCursor(context)
    {
        protected override void Restart() => input.Begin();

        protected override bool Advance()
        {
            if (!input.Next())
            {
                return false;
            }

            foreach (var target in targets)
            {
                GraphWriter.Delete(Context, target.Evaluate(Context), detach);
            }

            return true;
        }
    }
}
