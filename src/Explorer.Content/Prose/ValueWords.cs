using Explorer.Graph.Values;

namespace Explorer.Content.Prose;

/// <summary>Values of an answer as a reader without Cypher reads them: no quotes, and a person by the name.</summary>
public static class ValueWords
{
    private static readonly string[] Names = ["name", "title", "text", "id"];

    /// <summary>A value in words.</summary>
    public static string Of(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "nothing (null)",
            ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
            ValueKind.String => value.AsString(),
            ValueKind.List => $"[{string.Join(", ", value.AsList().Select(Of))}]",
            ValueKind.Map => $"{{{string.Join(", ", value.AsMap().Select(pair => $"{pair.Key}: {Of(pair.Value)}"))}}}",
            ValueKind.Node => NameOf(value.AsNode()),
            ValueKind.Relationship => value.AsRelationship().Type,
            ValueKind.Path => string.Join(" - ", value.AsPath().Nodes.Select(NameOf)),
            _ => value.ToString(),
        };

    private static string NameOf(Node node)
    {
        foreach (var name in Names)
        {
            if (node[name] is { Kind: ValueKind.String } value)
            {
                return value.AsString();
            }
        }
        return $"a {node.Labels.FirstOrDefault() ?? "node"}";
    }
}
