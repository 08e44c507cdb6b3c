using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>A path as the wire has it: its nodes and relationships in turn.</summary>
internal static class PathSteps
{
    public static IEnumerable<Value> Of(GraphPath path)
    {
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            if (i > 0)
            {
                yield return Value.Relationship(path.Relationships[i - 1]);
            }
            yield return Value.Node(path.Nodes[i]);
        }
    }
}
