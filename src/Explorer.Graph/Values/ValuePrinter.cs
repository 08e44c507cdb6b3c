using System.Globalization;
using System.Text;

namespace Explorer.Graph.Values;

/// <summary>Values as cypher-shell prints them.</summary>
internal static class ValuePrinter
{
    /// <summary>The text, cut short where it would be longer than so many characters; then it ends in three dots.</summary>
    public static string Print(Value value, int most = int.MaxValue)
    {
        var text = new StringBuilder();
        Append(text, value, most);
        return text.Length <= most ? text.ToString() : string.Concat(text.ToString(0, most - 3), "...");
    }

    private static void Append(StringBuilder text, Value value, int most)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("NULL");
                break;
            case ValueKind.Boolean:
                text.Append(value.AsBoolean() ? "TRUE" : "FALSE");
                break;
            case ValueKind.Integer:
                text.Append(value.AsInteger());
                break;
            case ValueKind.Float:
                text.Append(FloatText.Of(value.AsFloat()));
                break;
            case ValueKind.String:
                AppendQuoted(text, value.AsString(), most);
                break;
            case ValueKind.List:
                AppendList(text, value.AsList(), most);
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap(), most);
                break;
            case ValueKind.Node:
                AppendNode(text, value.AsNode(), most);
                break;
            case ValueKind.Relationship:
                AppendRelationship(text, value.AsRelationship(), most);
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath(), most);
                break;
            case ValueKind.Bytes:
                text.Append("0x").Append(Convert.ToHexString(value.AsBytes()));
                break;
            default:
                text.Append(PlainText(value));
                break;
        }
    }

    private static string PlainText(Value value) =>
        value.Kind switch
        {
            ValueKind.Date => value.AsDate().ToString(),
            ValueKind.LocalTime => value.AsLocalTime().ToString(),
            ValueKind.Time => value.AsTime().ToString(),
            ValueKind.LocalDateTime => value.AsLocalDateTime().ToString(),
            ValueKind.DateTime => value.AsDateTime().ToString(),
            ValueKind.Duration => value.AsDuration().ToString(),
            ValueKind.Point => value.AsPoint().ToString(),
            var kind => throw new InvalidOperationException($"No text is defined for {kind}"),
        };

    private static void AppendQuoted(StringBuilder text, string content, int most)
    {
        text.Append('"');
        foreach (var c in content)
        {
            if (text.Length > most)
            {
                break;
            }
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }
        text.Append('"');
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<Value> items, int most)
    {
        text.Append('[');
        for (var i = 0; i < items.Count && text.Length <= most; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, items[i], most);
        }
        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, IReadOnlyDictionary<string, Value> entries, int most)
    {
        text.Append('{');
        var first = true;
        foreach (var (key, value) in entries)
        {
            if (text.Length > most)
            {
                break;
            }
            text.Append(first ? "" : ", ").Append(Name(key)).Append(": ");
            Append(text, value, most);
            first = false;
        }
        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, Node node, int most)
    {
        text.Append('(');
        var bare = node.IsDeleted;
        foreach (var label in bare ? [] : node.Labels)
        {
            text.Append(':').Append(Name(label));
        }
        if (!bare && node.Properties is { Count: > 0 } properties)
        {
            text.Append(text[^1] == '(' ? "" : " ");
            AppendMap(text, properties, most);
        }
        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, Relationship relationship, int most)
    {
        text.Append("[:").Append(Name(relationship.Type));
        if (!relationship.IsDeleted && relationship.Properties is { Count: > 0 } properties)
        {
            text.Append(' ');
            AppendMap(text, properties, most);
        }
        text.Append(']');
    }

    private static void AppendPath(StringBuilder text, GraphPath path, int most)
    {
        AppendNode(text, path.Nodes[0], most);
        for (var i = 0; i < path.Length && text.Length <= most; i++)
        {
            var forward = path.Relationships[i].StartId == path.Nodes[i].Id;
            text.Append(forward ? "-" : "<-");
            AppendRelationship(text, path.Relationships[i], most);
            text.Append(forward ? "->" : "-");
            AppendNode(text, path.Nodes[i + 1], most);
        }
    }

    private static string Name(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
