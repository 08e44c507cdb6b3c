namespace Explorer.Connections;

/// <summary>Counts of what a statement changed, as in Neo4j's <c>SummaryCounters</c>. All default to 0.</summary>
public sealed record UpdateCounters
{
    /// <summary>Nodes created.</summary>
    public int NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public int NodesDeleted { get; init; }

    /// <summary>Relationships created.</summary>
    public int RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public int RelationshipsDeleted { get; init; }

    /// <summary>Properties set or removed.</summary>
    public int PropertiesSet { get; init; }

    /// <summary>Labels added to nodes.</summary>
    public int LabelsAdded { get; init; }

    /// <summary>Labels removed from nodes.</summary>
    public int LabelsRemoved { get; init; }

    /// <summary>Indexes created.</summary>
    public int IndexesAdded { get; init; }

    /// <summary>Indexes dropped.</summary>
    public int IndexesRemoved { get; init; }

    /// <summary>Constraints created.</summary>
    public int ConstraintsAdded { get; init; }

    /// <summary>Constraints dropped.</summary>
    public int ConstraintsRemoved { get; init; }

    /// <summary>Whether anything at all was changed.</summary>
    public bool ContainsUpdates =>
        (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved) != 0
        || (IndexesAdded | IndexesRemoved | ConstraintsAdded | ConstraintsRemoved) != 0;
}
