using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded;

/// <summary>Copies of values that no longer look at a transaction.</summary>
internal static class DetachedValues
{
    /// <summary>The value with every node, relationship and path in it copied; values without any are returned as they are.</summary>
    public static Value Of(Value value) =>
        value.Kind switch
        {
            ValueKind.Node => Value.Node(value.AsNode().Detach()),
            ValueKind.Relationship => Value.Relationship(value.AsRelationship().Detach()),
            ValueKind.Path => Value.Path(value.AsPath().Detach()),
            ValueKind.List => OfList(value),
            ValueKind.Map => OfMap(value),
            _ => value,
        };

    private static Value OfList(Value value)
    {
        var items = value.AsList();
        var copies = new Value[items.Count];
        for (var i = 0; i < copies.Length; i++)
            copies[i] = Of(items[i]);
        return Value.List(copies);
    }

    private static Value OfMap(Value value)
    {
        var entries = value.AsMap();
        var copies = new MapBuilder(entries.Count);
        foreach (var (key, item) in entries)
            copies.Set(key, Of(item));
        return copies.ToValue();
    }
}
