namespace Explorer.Graph.Values;

/// <content>Leaving the graph.</content>
public readonly partial struct Value
{
    /// <summary>The value with copies of all nodes, relationships and paths in it, which no later write can change; itself when there are none.</summary>
    public Value Detach() =>
        Kind switch
        {
            ValueKind.Node => Node(AsNode().Detach()),
            ValueKind.Relationship => Relationship(AsRelationship().Detach()),
            ValueKind.Path => Path(AsPath().Detach()),
            ValueKind.List when HoldsEntities(AsList()) => List([.. AsList().Select(item => item.Detach())]),
            ValueKind.Map when HoldsEntities(AsMap().Values) => new MapBuilder()
                .SetAll(AsMap().Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Detach())))
                .ToValue(),
            _ => this,
        };

    private static bool HoldsEntities(IEnumerable<Value> values)
    {
        foreach (var value in values)
        {
            var holds = value.Kind switch
            {
                ValueKind.Node or ValueKind.Relationship or ValueKind.Path => true,
                ValueKind.List => HoldsEntities(value.AsList()),
                ValueKind.Map => HoldsEntities(value.AsMap().Values),
                _ => false,
            };
            if (holds)
            {
                return true;
            }
        }
        return false;
    }
}
