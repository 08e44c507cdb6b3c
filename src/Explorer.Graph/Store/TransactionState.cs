using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>What the writers of one transaction share: the version of the graph that they work on, and what they have done to it.</summary>
internal sealed class TransactionState(PropertyGraph graph, GraphState current, int stamp)
{
    public PropertyGraph Graph { get; } = graph;

    /// <summary>The version that is being written.</summary>
    public GraphState Current { get; private set; } = current;

    /// <summary>What bears this stamp belongs to the transaction alone and is changed in place.</summary>
    public int Stamp { get; private set; } = stamp;

    public ChangeJournal Journal { get; } = new(graph);

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

    /// <summary>The record of a relationship to change in place.</summary>
    /// <exception cref="DeletedEntityException">There is no such relationship.</exception>
    public ref RelationshipRecord WritableRelationship(RelationshipId id)
    {
        if (!Current.Relationship(id).Exists)
        {
            throw new DeletedEntityException("Relationship", id.Number);
        }
        return ref Current.Relationships.Slot(id.Number);
    }
}
