using System.Globalization;
using System.Text.Json;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;
using Explorer.Loader.Commands;

namespace Explorer.Loader.Queries;

/// <summary>Reads the value of a parameter from text.</summary>
internal static class ParameterValue
{
    /// <summary>Reads a value.</summary>
    /// <param name="name">The parameter, for messages.</param>
    /// <param name="type">The declared type: integer, float, boolean, string, date, list, map; null or empty to guess.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="CommandException">The text is not of the type.</exception>
    public static Value Parse(string name, string? type, string text) =>
        (type ?? "", text) switch
        {
            (not "string", "null") => Value.Null,
            ("integer" or "int", _)
                when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            ("float" or "number", _) when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            ("boolean", "true" or "false") => text == "true",
            ("string", _) => Unquote(text),
            ("date", _) when DateOnly.TryParseExact(Unquote(text), "yyyy-MM-dd", out var day) => Value.Date(
                CypherDate.Of(day.Year, day.Month, day.Day)
            ),
            ("" or "any", _) => Guess(text),
            (_, _) when IsListOrMap(type!) && FromJson(text) is { } value && (value.Kind == ValueKind.Map) == (type is "map") => value,
            _ => throw new CommandException(ExitCodes.Usage, $"--param {name}: '{text}' is not of type {type}. {Example(type!)}"),
        };

    private static Value Guess(string text) => FromJson(text) ?? Unquote(text);

    private static bool IsListOrMap(string type) => type.StartsWith("list", StringComparison.Ordinal) || type is "map";

    private static string Unquote(string text) => text.Length > 1 && text[0] == text[^1] && text[0] is '\'' or '"' ? text[1..^1] : text;

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
                    map.Set(property.Name, FromJson(property.Value));
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

    private static string Example(string type) =>
        type switch
        {
            "integer" or "int" => "Write digits, such as 1926.",
            "float" or "number" => "Write a number, such as 0.5.",
            "boolean" => "Write true or false.",
            "date" => "Write a day, such as 1926-10-23.",
            "map" => """Write JSON, such as {"year": 1926}.""",
            _ when IsListOrMap(type) => """Write JSON, such as ["stalin", "trotsky"].""",
            _ => "The types are integer, float, boolean, string, date, list and map.",
        };
}
