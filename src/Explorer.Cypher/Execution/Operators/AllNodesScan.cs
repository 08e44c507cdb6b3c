using Explorer.Graph.Store;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every node of the graph.</summary>
internal sealed class AllNodesScan(int slot) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot);

    private sealed class Cursor(ExecutionContext context, int slot) : RowCursor(context)
    {
        private IdScan.Enumerator nodes;

        public override void Begin() => nodes = Context.View.Nodes().GetEnumerator();

        protected override bool Advance()
        {
            if (!nodes.MoveNext())
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(nodes.Current);
            return true;
        }
    }
}
