using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Temporal values as the Query API writes them: like Cypher, but a time of day always has its seconds.</summary>
internal static class TemporalJsonText
{
    private const int HoursAndMinutes = 5;

    /// <summary>The whole value, with the name of its zone if it has one.</summary>
    public static string Of(Value value)
    {
        var text = value.ToString();
        if (value.Kind is not (ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime))
        {
            return text;
        }
        var seconds = text.IndexOf('T', StringComparison.Ordinal) + 1 + HoursAndMinutes;
        return seconds < text.Length && text[seconds] == ':' ? text : text.Insert(seconds, ":00");
    }

    /// <summary>The value with its offset only, as plain JSON has it.</summary>
    public static string WithoutZoneName(Value value)
    {
        var text = Of(value);
        return value.Kind == ValueKind.DateTime && text.IndexOf('[', StringComparison.Ordinal) is var name and > 0 ? text[..name] : text;
    }
}
