using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The nodes that a plan finds, each of them once, in ascending order of id.</summary>
internal sealed class NodeSetScan(PhysicalOperator input, int slot) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), slot);

    private sealed class Cursor(ExecutionContext context, RowCursor input, int slot) : RowCursor(context)
    {
        private readonly HashSet<int> _found = [];
        private int[]? _nodes;
        private int _position;

        protected override void Restart()
        {
            Context.Gate.Release(_found.Count);
            _found.Clear();
            _nodes = null;
            _position = 0;
            input.Begin();
        }

        protected override bool Advance()
        {
            var nodes = _nodes ??= Read();
            if (_position >= nodes.Length)
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(new NodeId(nodes[_position++]));
            return true;
        }

        private int[] Read()
        {
            while (input.Next())
            {
                if (_found.Add(Context.Row[slot].AsNodeId().Number))
                {
                    Context.Gate.Hold(1);
                }
            }

            int[] nodes = [.. _found];
            Array.Sort(nodes);
            return nodes;
        }
    }
}
