using System.Globalization;
using System.Text;
using Explorer.Graph.Model;

namespace Explorer.Graph.Values;

/// <summary>Values as cypher-shell prints them.</summary>
internal static class ValuePrinter
{
    public static string Print(Value value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Value value)
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
                AppendQuoted(text, value.AsString());
                break;
            case ValueKind.List:
                AppendList(text, value.AsList());
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap());
                break;
            case ValueKind.Node:
                AppendNode(text, value.AsNode());
                break;
            case ValueKind.Relationship:
                AppendRelationship(text, value.AsRelationship());
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath());
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

    private static void AppendQuoted(StringBuilder text, string content)
    {
        text.Append('"');
        foreach (var c in content)
        {
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

    private static void AppendList(StringBuilder text, IReadOnlyList<Value> items)
    {
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            Append(text, items[i]);
        }
        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, IReadOnlyDictionary<string, Value> entries)
    {
        text.Append('{');
        var first = true;
        foreach (var (key, value) in entries)
        {
            text.Append(first ? "" : ", ").Append(Name(key)).Append(": ");
            Append(text, value);
            first = false;
        }
        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, Node node)
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
            AppendMap(text, properties);
        }
        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, Relationship relationship)
    {
        text.Append("[:").Append(Name(relationship.Type));
        if (!relationship.IsDeleted && relationship.Properties is { Count: > 0 } properties)
        {
            text.Append(' ');
            AppendMap(text, properties);
        }
        text.Append(']');
    }

    private static void AppendPath(StringBuilder text, GraphPath path)
    {
        AppendNode(text, path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var forward = path.Relationships[i].StartId == path.Nodes[i].Id;
            text.Append(forward ? "-" : "<-");
            AppendRelationship(text, path.Relationships[i]);
            text.Append(forward ? "->" : "-");
            AppendNode(text, path.Nodes[i + 1]);
        }
    }

    private static string Name(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
