namespace Explorer.Cypher.Execution;

/// <summary>Counts of what a run changed, as in Neo4j's <c>SummaryCounters</c>.</summary>
public sealed class QueryCounters
{
    /// <summary>Nodes created.</summary>
    public int NodesCreated { get; internal set; }

    /// <summary>Nodes deleted.</summary>
    public int NodesDeleted { get; internal set; }

    /// <summary>Relationships created.</summary>
    public int RelationshipsCreated { get; internal set; }

    /// <summary>Relationships deleted, also those that went with a detached node.</summary>
    public int RelationshipsDeleted { get; internal set; }

    /// <summary>Properties set or removed.</summary>
    public int PropertiesSet { get; internal set; }

    /// <summary>Labels added to nodes.</summary>
    public int LabelsAdded { get; internal set; }

    /// <summary>Labels removed from nodes.</summary>
    public int LabelsRemoved { get; internal set; }

    /// <summary>Indexes created.</summary>
    public int IndexesAdded { get; internal set; }

    /// <summary>Indexes dropped.</summary>
    public int IndexesRemoved { get; internal set; }

    /// <summary>Constraints created.</summary>
    public int ConstraintsAdded { get; internal set; }

    /// <summary>Constraints dropped.</summary>
    public int ConstraintsRemoved { get; internal set; }

    /// <summary>Whether anything at all was changed.</summary>
    public bool ContainsUpdates =>
        (NodesCreated | NodesDeleted | RelationshipsCreated | RelationshipsDeleted | PropertiesSet | LabelsAdded | LabelsRemoved) != 0
        || (IndexesAdded | IndexesRemoved | ConstraintsAdded | ConstraintsRemoved) != 0;

    internal QueryCounters Copy() => (QueryCounters)MemberwiseClone();

    /// <summary>Goes back to what was counted when a copy was made.</summary>
    internal void Restore(QueryCounters counted)
    {
        NodesCreated = counted.NodesCreated;
        NodesDeleted = counted.NodesDeleted;
        RelationshipsCreated = counted.RelationshipsCreated;
        RelationshipsDeleted = counted.RelationshipsDeleted;
        PropertiesSet = counted.PropertiesSet;
        LabelsAdded = counted.LabelsAdded;
        LabelsRemoved = counted.LabelsRemoved;
    }
}
