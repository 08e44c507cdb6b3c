using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every node of the graph.</summary>
internal sealed class AllNodesScan(int slot) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot);

    private sealed class Cursor(ExecutionContext context, int slot) : RowCursor(context)
    {
        private IdScan<NodeId>.Enumerator _nodes;

        protected override void Restart() => _nodes = Context.View.Nodes().GetEnumerator();

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
