namespace Explorer.Graph.Store;

/// <summary>What an index or constraint is on.</summary>
public enum EntityKind
{
    /// <summary>Nodes with a label.</summary>
    Node,

    /// <summary>Relationships of a type.</summary>
    Relationship,
}
