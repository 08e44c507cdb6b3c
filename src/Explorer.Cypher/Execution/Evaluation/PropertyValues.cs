using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>What may be stored as a property, and in which form.</summary>
internal static class PropertyValues
{
    /// <summary>The value as it is stored: a list of integers and floats becomes one of floats.</summary>
    /// <exception cref="Errors.CypherException">The value cannot be a property.</exception>
    public static Value Storable(Value value, ExecutionGate gate) =>
        value.Kind switch
        {
            ValueKind.List => StorableList(value, gate),
            ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => throw ExecutionErrors.InvalidProperty(value),
            _ => value,
        };

    /// <summary>The entries of a map, or the properties of a node or relationship.</summary>
    /// <exception cref="Errors.CypherException">The value is none of these.</exception>
    public static IReadOnlyDictionary<string, Value> From(Value value) =>
        value.Kind switch
        {
            ValueKind.Map => value.AsMap(),
            ValueKind.Node => value.AsNode().Properties,
            ValueKind.Relationship => value.AsRelationship().Properties,
            _ => throw ExecutionErrors.NotAMap(value),
        };

    private static Value StorableList(Value value, ExecutionGate gate)
    {
        var items = value.AsList();
        gate.Reserve(items.Count);
        var mixesNumbers = false;
        for (var i = 0; i < items.Count; i++)
        {
            gate.Pass();
            var kind = items[i].Kind;
            if (kind is ValueKind.Null or ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
            {
                throw ExecutionErrors.InvalidProperty(value);
            }

            if (kind == items[0].Kind)
            {
                continue;
            }

            mixesNumbers = items[i].IsNumber && items[0].IsNumber;
            if (!mixesNumbers)
            {
                throw ExecutionErrors.InvalidProperty(value);
            }
        }

        return mixesNumbers ? Value.List(items.Select(item => (Value)item.AsFloat()).ToArray())
            : items is RangeList ? Value.List(items.ToArray())
            : value;
    }
}
