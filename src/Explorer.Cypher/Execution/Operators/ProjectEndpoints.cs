using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The nodes at the ends of a relationship that is known; both ways round where the direction does not matter.</summary>
internal sealed class ProjectEndpoints(PhysicalOperator input, Step step) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), step);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Step step) : RowCursor(context)
    {
        private bool _turned;

        protected override void Restart()
        {
            _turned = false;
            input.Begin();
        }

        protected override bool Advance()
        {
            var view = Context.View;
            var row = Context.Row;
            if (_turned)
            {
                _turned = false;
                (row[step.From], row[step.To]) = (row[step.To], row[step.From]);
                return true;
            }

            while (input.Next())
            {
                if (row[step.Relationship].Kind != ValueKind.Relationship)
                {
                    continue;
                }

                var relationship = row[step.Relationship].AsRelationshipId();
                if (step.TypeIds(view) is { } types && Array.IndexOf(types, view.TypeOf(relationship)) < 0)
                {
                    continue;
                }

                var (start, end) = (view.StartOf(relationship), view.EndOf(relationship));
                _turned = step.Direction == Direction.Both && start != end;
                row[step.From] = view.NodeValue(step.Direction == Direction.Incoming ? end : start);
                row[step.To] = view.NodeValue(step.Direction == Direction.Incoming ? start : end);
                return true;
            }

            return false;
        }
    }
}
