using Explorer.Graph.Model;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>From a node along its relationships to the nodes at their other ends; into: only to the node that is known.</summary>
internal sealed class Expand(PhysicalOperator input, Step step, bool into) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), step, into);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Step step, bool into) : RowCursor(context)
    {
        private int[]? types;
        private ExpandScan.Enumerator links;
        private bool inside;
        private long target;

        public override void Begin()
        {
            types = step.TypeIds(Context.View);
            inside = false;
            input.Begin();
        }

        protected override bool Advance()
        {
            var row = Context.Row;
            while (true)
            {
                while (inside && links.MoveNext())
                {
                    var link = links.Current;
                    if (into && link.Neighbour != target)
                    {
                        Context.Gate.Pass();
                        continue;
                    }

                    if (step.DistinctFrom.Length > 0 && !step.IsNew(row, link.Relationship))
                    {
                        continue;
                    }

                    row[step.Relationship] = Context.View.RelationshipValue(link.Relationship);
                    if (!into)
                    {
                        row[step.To] = Context.View.NodeValue(link.Neighbour);
                    }

                    return true;
                }

                if (!input.Next())
                {
                    return false;
                }

                inside = Start(row);
            }
        }

        private bool Start(Value[] row)
        {
            if (row[step.From].IsNull || (into && row[step.To].IsNull))
            {
                return false;
            }

            var view = Context.View;
            var from = row[step.From].AsEntityId();
            var direction = step.Direction;
            if (into)
            {
                target = row[step.To].AsEntityId();
                var turned = Turn(direction);
                if (Degree(view, target, turned) < Degree(view, from, direction))
                {
                    // Look from the end with fewer relationships.
                    (from, target, direction) = (target, from, turned);
                }
            }

            links = view.Expand(from, direction, types).GetEnumerator();
            return true;
        }

        private int Degree(GraphView view, long node, Direction direction) =>
            direction == Direction.Both
                ? view.Degree(node, Direction.Outgoing, types) + view.Degree(node, Direction.Incoming, types)
                : view.Degree(node, direction, types);

        private static Direction Turn(Direction direction) =>
            direction switch
            {
                Direction.Outgoing => Direction.Incoming,
                Direction.Incoming => Direction.Outgoing,
                _ => direction,
            };
    }
}
