using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>What the writers of one transaction share: the version of the graph that they work on, and what they have done to it.</summary>
internal sealed class TransactionState
{
    /// <param name="graph">The graph.</param>
    /// <param name="current">The version to work on.</param>
    /// <param name="stamp">The stamp of the transaction.</param>
    public TransactionState(PropertyGraph graph, GraphState current, int stamp)
    {
        (Graph, Current, Stamp) = (graph, current, stamp);
        Journal = new ChangeJournal(this);
    }

    public PropertyGraph Graph { get; }

    /// <summary>The version that is being written.</summary>
    public GraphState Current { get; private set; }

    /// <summary>What bears this stamp belongs to the transaction alone and is changed in place.</summary>
    public int Stamp { get; private set; }

    public ChangeJournal Journal { get; }

    public Dictionary<RelationshipId, RelationshipRecord> DeletedRelationships { get; } = [];

    /// <summary>Nodes that were deleted while they still have relationships.</summary>
    public Dictionary<NodeId, NodeRecord> Dangling { get; } = [];

    /// <summary>Forgets what was done since the last commit and begins anew, under a stamp of its own, so that nothing that others see is changed in place.</summary>
    public void StartPart()
    {
        Journal.Clear();
        DeletedRelationships.Clear();
        Dangling.Clear();
        Stamp = Graph.NextStamp();
        Current = Graph.Snapshot().CurrentState.Fork(Stamp);
    }

    /// <summary>The record of a node to change in place.</summary>
    /// <exception cref="DeletedEntityException">There is no such node.</exception>
    public NodeRecord WritableNode(NodeId id)
    {
        var record = Current.Node(id) ?? throw new DeletedEntityException("Node", id.Number);
        if (record.Stamp != Stamp)
        {
            record = record.Fork(Stamp);
            Current.Nodes.Slot(id.Number) = record;
        }
        return record;
    }

    /// <summary>Puts other properties, or none if there is no row, in the place of those that a relationship has.</summary>
    public void ReplaceProperties(RelationshipId id, PropertyRow before, PropertyRow? after)
    {
        if (!Graph.Snapshot().CurrentState.Relationship(id).Exists)
        {
            // It was created in this transaction, and what is recorded of that says what it had then.
            Journal.KeepCreated(id, before);
        }
        if (after is { } row)
        {
            Current.Relationships.SetProperties(id.Number, row);
        }
        else
        {
            Current.Relationships.Remove(id.Number);
        }
    }
}
