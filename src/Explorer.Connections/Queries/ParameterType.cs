using System.Globalization;
using System.Text.Json;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Connections.Queries;

/// <summary>The types that a line <c>// param name: type</c> may name, and how their values are written.</summary>
public static class ParameterType
{
    /// <summary>A whole number.</summary>
    public const string Integer = "integer";

    /// <summary>A day, written 1926-12-31.</summary>
    public const string Date = "date";

    /// <summary>The names of the types.</summary>
    public static IReadOnlyList<string> Names { get; } = ["string", Integer, "float", "boolean", Date, "list", "map"];

    /// <summary>Reads a text as a value of a type; null, the word, is a value of every type but string.</summary>
    /// <param name="type">One of <see cref="Names"/>.</param>
    /// <param name="text">The text.</param>
    /// <returns>The value; null, the reference, if the text is not of the type or there is no such type.</returns>
    public static Value? Read(string type, string text) =>
        (type, text) switch
        {
            ("string", _) => Unquoted(text),
            (_, "null") => Names.Contains(type, StringComparer.Ordinal) ? Value.Null : (Value?)null,
            (Integer, _) when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
            ("float", _) when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            ("boolean", "true" or "false") => text == "true",
            (Date, _)
                when DateOnly.TryParseExact(Unquoted(text), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
                DayOf(day),
            ("list", _) => FromJson(text) is { Kind: ValueKind.List } list ? list : (Value?)null,
            ("map", _) => FromJson(text) is { Kind: ValueKind.Map } map ? map : (Value?)null,
            _ => (Value?)null,
        };

    /// <summary>
    /// Reads a text whose type nobody has named: as JSON if it is that, as a day if it is written like one, else as a string. Quotes make a string of anything.
    /// </summary>
    /// <param name="text">The text.</param>
    public static Value Guess(string text) => FromJson(text) ?? (IsQuoted(text) ? null : Read(Date, text)) ?? Unquoted(text);

    /// <summary>How a value of a type is written, as a sentence.</summary>
    /// <param name="type">One of <see cref="Names"/>.</param>
    public static string Example(string type) =>
        type switch
        {
            Integer => "Write digits, such as 1926.",
            "float" => "Write a number, such as 0.5.",
            "boolean" => "Write true or false.",
            Date => "Write a day, such as 1926-10-23.",
            "list" => """Write JSON, such as ["stalin", "trotsky"].""",
            "map" => """Write JSON, such as {"year": 1926}.""",
            _ => $"The types are {string.Join(", ", Names)}.",
        };

    internal static Value DayOf(DateOnly day) => Value.Date(CypherDate.Of(day.Year, day.Month, day.Day));

    private static string Unquoted(string text) => IsQuoted(text) ? text[1..^1] : text;

    private static bool IsQuoted(string text) => text.Length > 1 && text[0] == text[^1] && text[0] is '\'' or '"';

    private static Value? FromJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return FromJson(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Value FromJson(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return Value.List([.. element.EnumerateArray().Select(FromJson)]);
            case JsonValueKind.Object:
                var map = new MapBuilder();
                foreach (var property in element.EnumerateObject())
                {
                    map.Set(property.Name, FromJson(property.Value));
                }
                return map.ToValue();
            case JsonValueKind.Number:
                return element.TryGetInt64(out var integer) ? integer : element.GetDouble();
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return Value.Null;
        }
    }
}
