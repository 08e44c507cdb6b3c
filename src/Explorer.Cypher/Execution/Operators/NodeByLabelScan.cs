using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every node with a label.</summary>
internal sealed class NodeByLabelScan(int slot, string label) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot, label);

    private sealed class Cursor(ExecutionContext context, int slot, string label) : RowCursor(context)
    {
        private IdScan<NodeId>.Enumerator _nodes;

        protected override void Restart() => _nodes = Context.View.NodesWithLabel(Context.View.Labels.Find(label)).GetEnumerator();

        protected override bool Advance()
        {
            if (!_nodes.MoveNext())
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(_nodes.Current);
            return true;
        }
    }
}
