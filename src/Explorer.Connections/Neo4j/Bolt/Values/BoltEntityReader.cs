using Explorer.Graph.Values;
using global::Neo4j.Driver;

namespace Explorer.Connections.Neo4j.Bolt.Values;

/// <summary>Turns the driver's nodes, relationships and paths into ours.</summary>
internal static class BoltEntityReader
{
    public static Node Node(INode node) =>
        Graph.Values.Node.Detached(ElementIds.Number(node.ElementId), node.Labels, BoltValueReader.Map(node.Properties!), node.ElementId);

    public static Relationship Relationship(IRelationship relationship) =>
        Graph.Values.Relationship.Detached(
            ElementIds.Number(relationship.ElementId),
            relationship.Type,
            ElementIds.Number(relationship.StartNodeElementId),
            ElementIds.Number(relationship.EndNodeElementId),
            BoltValueReader.Map(relationship.Properties!),
            relationship.ElementId,
            relationship.StartNodeElementId,
            relationship.EndNodeElementId
        );

    public static GraphPath Path(IPath path) => new([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)]);
}
