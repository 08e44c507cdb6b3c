namespace Explorer.Graph.Store;

/// <summary>A moment of a transaction to which it can go back; see <see cref="GraphTransaction.Mark"/>.</summary>
public sealed class Savepoint
{
    internal Savepoint(GraphState state, int changes, Dictionary<long, RelationshipRecord> deleted, Dictionary<int, NodeRecord> dangling)
    {
        State = state;
        Changes = changes;
        Deleted = deleted;
        Dangling = dangling;
    }

    internal GraphState State { get; }

    internal int Changes { get; }

    internal Dictionary<long, RelationshipRecord> Deleted { get; }

    internal Dictionary<int, NodeRecord> Dangling { get; }
}
