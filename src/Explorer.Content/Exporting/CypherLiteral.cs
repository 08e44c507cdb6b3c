using System.Globalization;
using System.Text;
using Explorer.Graph.Values;

namespace Explorer.Content.Exporting;

/// <summary>Writes property values and names as Cypher text that gives them back, type for type.</summary>
internal static class CypherLiteral
{
    /// <summary>Appends a value.</summary>
    /// <exception cref="NotSupportedException">Cypher has no text for it: bytes.</exception>
    public static void Append(StringBuilder text, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                text.Append("null");
                break;
            case ValueKind.Boolean:
                text.Append(value.AsBoolean() ? "true" : "false");
                break;
            case ValueKind.Integer:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger()}");
                break;
            case ValueKind.Float:
                text.Append(OfFloat(value.AsFloat()));
                break;
            case ValueKind.String:
                AppendText(text, value.AsString());
                break;
            case ValueKind.List:
                AppendList(text, value.AsList());
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap());
                break;
            case ValueKind.Point:
                text.Append(value.AsPoint().ToString());
                break;
            default:
                text.Append(Function(value.Kind)).Append("('").Append(value).Append("')");
                break;
        }
    }

    /// <summary>A name of a label, type or key, in backticks where it needs them.</summary>
    public static string Name(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static string OfFloat(double number) =>
        double.IsNaN(number) ? "(0.0 / 0.0)"
        : double.IsPositiveInfinity(number) ? "(1.0 / 0.0)"
        : double.IsNegativeInfinity(number) ? "(-1.0 / 0.0)"
        : FloatText.Of(number);

    private static string Function(ValueKind kind) =>
        kind switch
        {
            ValueKind.Date => "date",
            ValueKind.LocalTime => "localtime",
            ValueKind.Time => "time",
            ValueKind.LocalDateTime => "localdatetime",
            ValueKind.DateTime => "datetime",
            ValueKind.Duration => "duration",
            _ => throw new NotSupportedException($"Cypher has no text for a value of type {kind.Name()}"),
        };

    private static void AppendText(StringBuilder text, string content)
    {
        text.Append('\'');
        foreach (var letter in content)
        {
            _ = letter switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append(@"\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' => text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)letter:X4}"
                ),
                _ => text.Append(letter),
            };
        }

        text.Append('\'');
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
        var isFirst = true;
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(isFirst ? "" : ", ").Append(Name(key)).Append(": ");
            Append(text, value);
            isFirst = false;
        }

        text.Append('}');
    }
}
