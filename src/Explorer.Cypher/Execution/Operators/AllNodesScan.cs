using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every node of the graph.</summary>
internal sealed class AllNodesScan(int slot) : PhysicalOperator, IDivisibleScan
{
    public int ScannedSlot => slot;

    public IEnumerator<int> Scan(ExecutionContext context)
    {
        foreach (var node in context.View.Nodes())
        {
            yield return node.Number;
        }
    }

    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot);

    private sealed class Cursor(ExecutionContext context, int slot) : RowCursor(context)
    {
        private IdScan<NodeId>.Enumerator _nodes;
        private PortionReader? _portions;

        protected override void Restart()
        {
            _portions = Context.Portions?.Slot == slot ? Context.Portions : null;
            _nodes = Context.View.Nodes().GetEnumerator();
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
