namespace Explorer.Cypher.Planning;

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
}

/// <summary>An index on the nodes with a label.</summary>
/// <param name="Keys">The property keys, in the order of the index.</param>
/// <param name="IsUnique">Whether no two nodes have the same values.</param>
/// <param name="RowsPerValue">How many nodes share the same values on average.</param>
internal sealed record IndexStatistics(IReadOnlyList<string> Keys, bool IsUnique, double RowsPerValue);
