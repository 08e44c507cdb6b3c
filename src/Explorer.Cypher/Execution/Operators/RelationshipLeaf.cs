using Explorer.Graph.Model;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Relationships found by themselves, with the nodes at their ends; both ways round where the direction does not matter.</summary>
/// <param name="step">The relationship pattern; its types are named.</param>
/// <param name="find">The relationships of one of the types.</param>
internal sealed class RelationshipLeaf(Step step, Func<ExecutionContext, string, IEnumerable<long>> find) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, step, find);

    private sealed class Cursor(ExecutionContext context, Step step, Func<ExecutionContext, string, IEnumerable<long>> find)
        : RowCursor(context)
    {
        private IEnumerator<long>? relationships;
        private int type;
        private bool turned;

        public override void Begin()
        {
            relationships?.Dispose();
            relationships = null;
            (type, turned) = (0, false);
        }

        protected override bool Advance()
        {
            var (view, row) = (Context.View, Context.Row);
            if (turned)
            {
                turned = false;
                (row[step.From], row[step.To]) = (row[step.To], row[step.From]);
                return true;
            }

            while (relationships is null || !relationships.MoveNext())
            {
                if (type == step.Types.Length)
                {
                    return false;
                }

                relationships?.Dispose();
                relationships = find(Context, step.Types[type++]).GetEnumerator();
            }

            var relationship = relationships.Current;
            var (start, end) = (view.StartOf(relationship), view.EndOf(relationship));
            turned = step.Direction == Direction.Both && start != end;
            row[step.Relationship] = view.RelationshipValue(relationship);
            row[step.From] = view.NodeValue(step.Direction == Direction.Incoming ? end : start);
            row[step.To] = view.NodeValue(step.Direction == Direction.Incoming ? start : end);
            return true;
        }
    }
}
