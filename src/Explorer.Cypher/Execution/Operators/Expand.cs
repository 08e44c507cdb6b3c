using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>From a node along its relationships to the nodes at their other ends; into: only to the node that is known.</summary>
internal sealed class Expand(PhysicalOperator input, Step step, bool into) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), step, into);

    private sealed class Cursor(ExecutionContext context, RowCursor input, Step step, bool into) : RowCursor(context)
    {
        private int[]? _types;
        private ExpandScan.Enumerator _links;
        private bool _inside;
        private NodeId _target;

        protected override void Restart()
        {
            _inside = false;
            input.Begin();
        }

        protected override bool Advance()
        {
            var row = Context.Row;
            while (true)
            {
                while (_inside && _links.MoveNext())
                {
                    var link = _links.Current;
                    if (into && link.Neighbour != _target)
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

                _inside = Start(row);
            }
        }

        private bool Start(Value[] row)
        {
            if (row[step.From].IsNull || (into && row[step.To].IsNull))
            {
                return false;
            }

            var view = Context.View;
            _types = step.TypeIds(view);
            var from = row[step.From].AsNodeId();
            var direction = step.Direction;
            if (into)
            {
                _target = row[step.To].AsNodeId();
                var turned = direction.Turned();
                if (Degree(view, _target, turned) < Degree(view, from, direction))
                {
                    // Look from the end with fewer relationships.
                    (from, _target, direction) = (_target, from, turned);
                }
            }

            _links = view.Expand(from, direction, _types).GetEnumerator();
            return true;
        }

        private int Degree(GraphView view, NodeId node, Direction direction) =>
            direction == Direction.Both
                ? view.Degree(node, Direction.Outgoing, _types) + view.Degree(node, Direction.Incoming, _types)
                : view.Degree(node, direction, _types);
    }
}
