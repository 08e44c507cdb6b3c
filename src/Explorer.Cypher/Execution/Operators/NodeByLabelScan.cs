using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every node with a label.</summary>
internal sealed class NodeByLabelScan(int slot, string label) : PhysicalOperator, IDivisibleScan
{
    public int ScannedSlot => slot;

    public IEnumerator<int> Scan(ExecutionContext context)
    {
        foreach (var node in context.View.NodesWithLabel(context.View.Labels.Find(label)))
        {
            yield return node.Number;
        }
    }

    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot, label);

    private sealed class Cursor(ExecutionContext context, int slot, string label) : RowCursor(context)
    {
        private IdScan<NodeId>.Enumerator _nodes;
        private PortionReader? _portions;

        protected override void Restart()
        {
            _portions = Context.Portions?.Slot == slot ? Context.Portions : null;
            _nodes = Context.View.NodesWithLabel(Context.View.Labels.Find(label)).GetEnumerator();
        }

        protected override bool Advance()
        {
            if (!(_portions?.MoveNext() ?? _nodes.MoveNext()))
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(_portions is null ? _nodes.Current : new NodeId(_portions.Current));
            return true;
        }
    }
}
