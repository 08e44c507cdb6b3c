using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The nodes whose indexed properties equal the given values.</summary>
internal sealed class NodeIndexSeek(int slot, string label, string[] keys, Evaluator[] values, bool isUnique) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot, label, keys, values, isUnique);

    private sealed class Cursor(ExecutionContext context, int slot, string label, string[] keys, Evaluator[] values, bool isUnique)
        : RowCursor(context)
    {
        // Transactions may fork an index when they write to it: it is looked up once per beginning, not once per run.
        private readonly Value[] _sought = new Value[keys.Length];
        private IEnumerator<NodeId>? _nodes;
        private NodeId _only;

        protected override void Restart()
        {
            var index = PlannedIndex.Of(Context, EntityKind.Node, label, keys);
            for (var i = 0; i < _sought.Length; i++)
            {
                _sought[i] = values[i].Evaluate(Context);
            }

            _nodes?.Dispose();
            _nodes = null;
            _only = NodeId.None;
            if (isUnique)
            {
                _only = Context.View.SeekFirst<NodeId>(index, _sought);
            }
            else
            {
                _nodes = Context.View.Seek<NodeId>(index, [.. _sought]).GetEnumerator();
            }
        }

        protected override bool Advance()
        {
            if (_nodes is not null)
            {
                if (!_nodes.MoveNext())
                {
                    return false;
                }

                Context.Row[slot] = Context.View.NodeValue(_nodes.Current);
                return true;
            }

            if (_only.IsNone)
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(_only);
            _only = NodeId.None;
            return true;
        }
    }
}
