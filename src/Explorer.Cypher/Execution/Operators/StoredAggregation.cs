using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>An aggregate that the view of the graph knows, and the slot that takes it.</summary>
internal sealed record StoredColumn(int Slot, StoredAggregateKind Kind, string? Key);

/// <summary>One row of aggregates that the view of the graph knows, the transaction's own writes included.</summary>
/// <param name="kind">What is counted.</param>
/// <param name="names">The label, or the types; none for all.</param>
/// <param name="aggregates">What is wanted, each with the slot that takes it.</param>
internal sealed class StoredAggregation(EntityKind kind, string[] names, StoredColumn[] aggregates) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, this);

    private void Fill(ExecutionContext context)
    {
        foreach (var (slot, wanted, key) in aggregates)
        {
            context.Row[slot] = key is null
                ? CountOf(context.View)
                : OfIndex(context, wanted, PlannedIndex.Of(context, kind, names[0], key));
        }
    }

    private long CountOf(GraphView view) =>
        (kind, names.Length) switch
        {
            (EntityKind.Node, 0) => view.NodeCount,
            (EntityKind.Node, _) => view.NodeCountWithLabel(view.Labels.Find(names[0])),
            (_, 0) => view.RelationshipCount,
            _ => names.Sum(name => view.RelationshipCountOfType(view.RelationshipTypes.Find(name))),
        };

    private static Value OfIndex(ExecutionContext context, StoredAggregateKind wanted, PropertyIndex index) =>
        wanted switch
        {
            StoredAggregateKind.Count => index.EntryCount,
            StoredAggregateKind.Distinct => index.DistinctCount,
            StoredAggregateKind.Min => context.View.FirstKey(index),
            _ => context.View.LastKey(index),
        };

    private sealed class Cursor(ExecutionContext context, StoredAggregation plan) : RowCursor(context)
    {
        private bool _given;

        protected override void Restart() => _given = false;

        protected override bool Advance()
        {
            if (_given)
            {
                return false;
            }

            _given = true;
            plan.Fill(Context);
            return true;
        }
    }
}
