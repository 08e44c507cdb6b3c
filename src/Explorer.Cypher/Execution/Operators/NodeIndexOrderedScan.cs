using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Every node with a label, in the order of an indexed property; those that lack it come last, or first where the order descends.</summary>
internal sealed class NodeIndexOrderedScan(int slot, string label, string key, bool descending) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, this);

    private int Slot => slot;

    private IEnumerable<NodeId> Nodes(ExecutionContext context)
    {
        var index = PlannedIndex.Of(context, EntityKind.Node, label, key);
        return descending
            ? Lacking(context, index).Concat(context.View.ScanIndexDown<NodeId>(index))
            : context.View.ScanIndex<NodeId>(index).Concat(Lacking(context, index));
    }

    private IEnumerable<NodeId> Lacking(ExecutionContext context, PropertyIndex index)
    {
        var view = context.View;
        var labelId = view.Labels.Find(label);
        var missing = view.NodeCountWithLabel(labelId) - index.EntryCount;
        if (missing == 0)
        {
            yield break;
        }

        var keyId = view.PropertyKeys.Find(key);
        foreach (var node in view.NodesWithLabel(labelId))
        {
            context.Gate.Pass();
            if (view.NodeProperty(node, keyId).IsNull)
            {
                yield return node;
            }
        }
    }

    private sealed class Cursor(ExecutionContext context, NodeIndexOrderedScan plan) : RowCursor(context)
    {
        private IEnumerator<NodeId> _nodes = Enumerable.Empty<NodeId>().GetEnumerator();

        protected override void Restart()
        {
            _nodes.Dispose();
            _nodes = plan.Nodes(Context).GetEnumerator();
        }

        protected override bool Advance()
        {
            if (!_nodes.MoveNext())
            {
                return false;
            }

            Context.Row[plan.Slot] = Context.View.NodeValue(_nodes.Current);
            return true;
        }
    }
}
