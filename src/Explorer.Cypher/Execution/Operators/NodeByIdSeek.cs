using System.Globalization;
using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The node with an id, if there is one.</summary>
internal sealed class NodeByIdSeek(int slot, Evaluator id, bool byElementId) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot, id, byElementId);

    private sealed class Cursor(ExecutionContext context, int slot, Evaluator id, bool byElementId) : RowCursor(context)
    {
        private NodeId _node;

        protected override void Restart() => _node = Find(id.Evaluate(Context));

        protected override bool Advance()
        {
            if (_node.IsNone || !Context.View.NodeExists(_node))
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(_node);
            _node = NodeId.None;
            return true;
        }

        private NodeId Find(Value value)
        {
            if (byElementId)
            {
                var isNumber =
                    value.Kind == ValueKind.String
                    && long.TryParse(value.AsString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number >= 0;
                return isNumber ? NodeId.Of(long.Parse(value.AsString(), CultureInfo.InvariantCulture)) : NodeId.None;
            }

            return value.Kind switch
            {
                ValueKind.Integer => NodeId.Of(value.AsInteger()),
                ValueKind.Float when double.IsInteger(value.AsFloat()) => NodeId.Of((long)value.AsFloat()),
                _ => NodeId.None,
            };
        }
    }
}
