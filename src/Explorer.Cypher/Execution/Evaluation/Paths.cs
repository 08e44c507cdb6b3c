using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>Makes paths from what was matched.</summary>
internal static class Paths
{
    /// <summary>The path from a node along relationships, each walked from the end at which the one before stopped.</summary>
    public static Value Walk(Node start, IReadOnlyList<Relationship> relationships)
    {
        var nodes = new Node[relationships.Count + 1];
        nodes[0] = start;
        for (var i = 0; i < relationships.Count; i++)
        {
            var relationship = relationships[i];
            nodes[i + 1] = relationship.StartId == nodes[i].Id ? relationship.End : relationship.Start;
        }

        return Value.Path(new GraphPath(nodes, relationships));
    }
}
