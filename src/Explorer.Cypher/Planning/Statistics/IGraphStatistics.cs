namespace Explorer.Cypher.Planning.Statistics;

/// <summary>What the planner knows of the graph: counts, and which indexes there are.</summary>
internal interface IGraphStatistics
{
    /// <summary>The number of nodes.</summary>
    double Nodes { get; }

    /// <summary>The number of nodes with a label.</summary>
    double NodesWithLabel(string label);

    /// <summary>The number of relationships of any of the types; of all, if none is named.</summary>
    double Relationships(IReadOnlyList<string> types);

    /// <summary>The indexes on a label, those of constraints included.</summary>
    IReadOnlyList<IndexStatistics> Indexes(string label);

    /// <summary>The indexes on a relationship type, those of constraints included.</summary>
    IReadOnlyList<IndexStatistics> RelationshipIndexes(string type);
}

/// <summary>An index on the nodes with a label, or on the relationships of a type.</summary>
/// <param name="Keys">The property keys, in the order of the index.</param>
/// <param name="IsUnique">Whether no two entities have the same values.</param>
/// <param name="RowsPerValue">How many entities share the same values on average.</param>
internal sealed record IndexStatistics(IReadOnlyList<string> Keys, bool IsUnique, double RowsPerValue);
