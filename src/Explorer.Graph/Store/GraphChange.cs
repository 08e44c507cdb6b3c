using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>One step of a <see cref="ChangeSet"/>. Names are texts, so that a change means the same in another graph.</summary>
public abstract record GraphChange
{
    private GraphChange() { }

    /// <summary>A node came into being.</summary>
    public sealed record NodeCreated(NodeId Id, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties) : GraphChange;

    /// <summary>A node went.</summary>
    public sealed record NodeDeleted(NodeId Id) : GraphChange;

    /// <summary>A node got a label.</summary>
    public sealed record LabelAdded(NodeId Id, string Label) : GraphChange;

    /// <summary>A node lost a label.</summary>
    public sealed record LabelRemoved(NodeId Id, string Label) : GraphChange;

    /// <summary>A property of a node was set; null took it away.</summary>
    public sealed record NodePropertySet(NodeId Id, string Key, Value Value) : GraphChange;

    /// <summary>A relationship came into being.</summary>
    public sealed record RelationshipCreated(
        RelationshipId Id,
        string Type,
        NodeId StartId,
        NodeId EndId,
        IReadOnlyDictionary<string, Value> Properties
    ) : GraphChange;

    /// <summary>A relationship went.</summary>
    public sealed record RelationshipDeleted(RelationshipId Id) : GraphChange;

    /// <summary>A property of a relationship was set; null took it away.</summary>
    public sealed record RelationshipPropertySet(RelationshipId Id, string Key, Value Value) : GraphChange;

    /// <summary>An index was created.</summary>
    public sealed record IndexCreated(IndexDefinition Index) : GraphChange;

    /// <summary>An index that is searched by procedures was created.</summary>
    public sealed record SearchIndexCreated(SearchIndexDefinition Index) : GraphChange;

    /// <summary>An index was dropped.</summary>
    public sealed record IndexDropped(string Name) : GraphChange;

    /// <summary>A constraint was created, with its index if it has one.</summary>
    public sealed record ConstraintCreated(ConstraintDefinition Constraint) : GraphChange;

    /// <summary>A constraint was dropped, with its index if it has one.</summary>
    public sealed record ConstraintDropped(string Name) : GraphChange;
}

/// <summary>What one transaction changed, in order: enough to do the same to a copy of the graph.</summary>
/// <param name="Changes">The steps.</param>
public sealed record ChangeSet(IReadOnlyList<GraphChange> Changes)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Changes.Count == 0;
}
