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

    /// <summary>The number of relationships of any of the types (of all, if none is named) that lead from one label to another.</summary>
    /// <param name="types">The types.</param>
    /// <param name="start">The label of the start node; null for any.</param>
    /// <param name="end">The label of the end node; null for any.</param>
    double Connections(IReadOnlyList<string> types, string? start, string? end);

    /// <summary>The label that nearly all nodes at one end of the relationships of some types have; null if there is none.</summary>
    /// <param name="types">The types.</param>
    /// <param name="atStart">Whether the start nodes are meant.</param>
    string? CommonLabel(IReadOnlyList<string> types, bool atStart);

    /// <summary>The share of an index's entries that lie between two numbers; null where the index has other values too.</summary>
    double? ShareBetween(string label, string key, double lower, double upper);

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
