using System.Text;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tck.Values;

/// <summary>Between the engine's values and the kit's.</summary>
internal static class EngineValues
{
    /// <summary>The canonical text of what the engine returned.</summary>
    public static string Canonical(Value value, bool ignoreListOrder) =>
        value.Kind switch
        {
            ValueKind.Null => "null",
            ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
            ValueKind.Integer => CanonicalText.Of(value.AsInteger(), ignoreListOrder),
            ValueKind.Float => CanonicalText.Float(value.AsFloat()),
            ValueKind.String => CanonicalText.Quote(value.AsString()),
            ValueKind.List => CanonicalText.List(value.AsList().Select(i => Canonical(i, ignoreListOrder)), ignoreListOrder),
            ValueKind.Map => Map(value.AsMap(), ignoreListOrder),
            ValueKind.Node => Node(value.AsNode()),
            ValueKind.Relationship => Relationship(value.AsRelationship()),
            ValueKind.Path => Path(value.AsPath()),
            _ => CanonicalText.Quote(value.ToString()),
        };

    /// <summary>A table value as an engine value: a parameter, a cell of a procedure's table.</summary>
    public static Value ToValue(object? value) =>
        value switch
        {
            null => Value.Null,
            bool truth => truth,
            long integer => integer,
            double number => number,
            string text => text,
            List<object?> list => Value.List(list.Select(ToValue).ToArray()),
            Dictionary<string, object?> map => Value.Map(map.ToDictionary(e => e.Key, e => ToValue(e.Value), StringComparer.Ordinal)),
            _ => throw new ArgumentException($"No parameter can be {value}", nameof(value)),
        };

    private static string Map(IReadOnlyDictionary<string, Value> entries, bool ignoreListOrder = false) =>
        CanonicalText.Map(entries.Select(e => (e.Key, Canonical(e.Value, ignoreListOrder))));

    private static string Node(Node node) => node.IsDeleted ? "() deleted" : CanonicalText.Node(node.Labels, Map(node.Properties));

    private static string Relationship(Relationship relationship) =>
        relationship.IsDeleted ? "[] deleted" : CanonicalText.Relationship(relationship.Type, Map(relationship.Properties));

    private static string Path(GraphPath path)
    {
        var text = new StringBuilder(Node(path.Nodes[0]));
        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i];
            var incoming = relationship.StartId != path.Nodes[i].Id;
            text.Append(incoming ? "<-" : "-")
                .Append(Relationship(relationship))
                .Append(incoming ? "-" : "->")
                .Append(Node(path.Nodes[i + 1]));
        }

        return $"<{text}>";
    }
}
