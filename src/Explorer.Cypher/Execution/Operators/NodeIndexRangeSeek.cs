using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The nodes whose indexed property lies between bounds.</summary>
internal sealed class NodeIndexRangeSeek(int slot, string label, string key, SeekBound? lower, SeekBound? upper) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot, label, key, lower, upper);

    private sealed class Cursor(ExecutionContext context, int slot, string label, string key, SeekBound? lower, SeekBound? upper)
        : RowCursor(context)
    {
        private IEnumerator<NodeId> _nodes = Enumerable.Empty<NodeId>().GetEnumerator();

        protected override void Restart()
        {
            var index = PlannedIndex.Of(Context, EntityKind.Node, label, key);
            var from = lower?.Evaluate(Context);
            var to = upper?.Evaluate(Context);
            _nodes.Dispose();
            // A comparison with null is never true.
            _nodes = (
                from?.Value.IsNull == true || to?.Value.IsNull == true ? [] : Context.View.SeekRange<NodeId>(index, [], from, to)
            ).GetEnumerator();
        }

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

/// <summary>One end of a range, with its value still to be computed.</summary>
internal sealed record SeekBound(Evaluator Value, bool Inclusive, bool IsPrefix)
{
    public IndexBound Evaluate(ExecutionContext context) => new(Value.Evaluate(context), Inclusive) { IsPrefix = IsPrefix };
}
