using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The nodes whose indexed properties equal the given values, where the last is one of a list. Each node comes once.</summary>
internal sealed class NodeIndexListSeek(int slot, string label, string[] keys, Evaluator[] values, Evaluator list) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot, label, keys, values, list);

    private sealed class Cursor(ExecutionContext context, int slot, string label, string[] keys, Evaluator[] values, Evaluator list)
        : RowCursor(context)
    {
        private readonly HashSet<Value> _done = [];
        private IEnumerator<NodeId>? _nodes;

        protected override void Restart()
        {
            _nodes?.Dispose();
            _nodes = Find().GetEnumerator();
        }

        protected override bool Advance()
        {
            if (_nodes is null || !_nodes.MoveNext())
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(_nodes.Current);
            return true;
        }

        private IEnumerable<NodeId> Find()
        {
            var index = PlannedIndex.Of(Context, EntityKind.Node, label, keys);
            Value[] first = [.. values.Select(value => value.Evaluate(Context))];
            var wanted = Lists.Elements(list.Evaluate(Context)) ?? [];
            _done.Clear();
            foreach (var value in wanted)
            {
                // What equals nothing is in no index; what stands twice is looked for once.
                if (value.IsNull || !_done.Add(value))
                {
                    continue;
                }

                foreach (var node in Context.View.Seek<NodeId>(index, [.. first, value]))
                {
                    yield return node;
                }
            }
        }
    }
}
