using System.Text;
using Explorer.Graph.Values;

namespace Explorer.Loader.Queries;

/// <summary>
/// Values for a table that is read and not worked on: of a node or a relationship what names it, and no more than fits beside other columns. JSON and CSV have all of it.
/// </summary>
internal static class ReadableText
{
    private const int LongestEntity = 72; // letters
    private const int LongestList = 240; // letters, and so items and entries too

    private static readonly string[] Naming = ["id", "name", "title", "from", "to"];

    /// <summary>A value.</summary>
    public static string Of(Value value) =>
        value.Kind switch
        {
            ValueKind.String => value.AsString(),
            ValueKind.Node => Of(value.AsNode()),
            ValueKind.Relationship => Of(value.AsRelationship()),
            ValueKind.Path => Of(value.AsPath()),
            ValueKind.List => Cut($"[{string.Join(", ", value.AsList().Take(LongestList).Select(Nested))}]", LongestList),
            ValueKind.Map => Cut(
                $"{{{string.Join(", ", value.AsMap().Take(LongestList).Select(entry => $"{entry.Key}: {Nested(entry.Value)}"))}}}",
                LongestList
            ),
            _ => value.ToString(),
        };

    /// <summary>A text that is no longer than that.</summary>
    public static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";

    private static string Nested(Value value) => value.Kind == ValueKind.String ? value.ToString() : Of(value);

    private static string Of(Node node) => $"({string.Concat(node.Labels.Select(label => ":" + label))}{Inside(node.Properties)})";

    private static string Of(Relationship relationship) => $"[:{relationship.Type}{Inside(relationship.Properties)}]";

    private static string Of(GraphPath path)
    {
        var text = new StringBuilder(Of(path.Nodes[0]));
        for (var i = 0; i < path.Relationships.Count; i++)
        {
            var (relationship, next) = (path.Relationships[i], path.Nodes[i + 1]);
            var isForward = relationship.EndId == next.Id;
            text.Append(isForward ? "-" : "<-").Append($"[:{relationship.Type}]").Append(isForward ? "->" : "-").Append(Of(next));
        }
        return text.ToString();
    }

    /// <summary>As many of the properties as fit, those that name it first.</summary>
    private static string Inside(IReadOnlyDictionary<string, Value> properties)
    {
        if (properties.Count == 0)
        {
            return "";
        }
        var (text, shown) = ("", 0);
        foreach (var (key, value) in properties.OrderBy(one => Rank(one.Key)).ThenBy(one => one.Key, StringComparer.Ordinal))
        {
            var part = $"{(shown == 0 ? "" : ", ")}{key}: {Nested(value)}";
            if (shown > 0 && text.Length + part.Length > LongestEntity)
            {
                break;
            }
            text += Cut(part, LongestEntity);
            shown++;
        }
        return $" {{{text}{(shown < properties.Count ? ", …" : "")}}}";
    }

    private static int Rank(string key) => Array.IndexOf(Naming, key) is var rank and >= 0 ? rank : Naming.Length;
}
