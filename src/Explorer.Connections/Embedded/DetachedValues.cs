using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded;

/// <summary>Copies of values that no longer look at a transaction.</summary>
internal static class DetachedValues
{
    /// <summary>The value with every node, relationship and path in it copied; values without any are returned as they are.</summary>
    public static Value Of(Value value) =>
        value.Kind switch
        {
            ValueKind.Node => Value.Node(OfNode(value.AsNode())),
            ValueKind.Relationship => Value.Relationship(OfRelationship(value.AsRelationship())),
            ValueKind.Path => Value.Path(value.AsPath().Detach()),
            ValueKind.List => OfList(value),
            ValueKind.Map => OfMap(value),
            _ => value,
        };

    /// <summary>A deleted node is known by its id only; Neo4j returns it as one that holds nothing.</summary>
    private static Node OfNode(Node node) =>
        node.IsDeleted ? Node.Detached(node.Id, [], Value.EmptyMap.AsMap(), node.ElementId) : node.Detach();

    private static Relationship OfRelationship(Relationship relationship) =>
        relationship.IsDeleted
            ? Relationship.Detached(relationship.Id, "", 0, 0, Value.EmptyMap.AsMap(), relationship.ElementId, "", "")
            : relationship.Detach();

    private static Value OfList(Value value)
    {
        var items = value.AsList();
        var copies = new Value[items.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Of(items[i]);
        }
        return Value.List(copies);
    }

    private static Value OfMap(Value value)
    {
        var entries = value.AsMap();
        var copies = new MapBuilder(entries.Count);
        foreach (var (key, item) in entries)
        {
            copies.Set(key, Of(item));
        }
        return copies.ToValue();
    }
}
