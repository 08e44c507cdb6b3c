using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Expressions;

/// <summary>Values as <c>toString()</c> and string concatenation write them.</summary>
public static class ValueText
{
    /// <summary>The text of a string, number, boolean, temporal value or point; null for anything else.</summary>
    public static string? Of(Value value) =>
        value.Kind switch
        {
            ValueKind.String => value.AsString(),
            ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
            ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.Duration => value.ToString(),
            ValueKind.LocalTime => value.AsLocalTime().ToTextWithSeconds(),
            ValueKind.Time => OfTime(value.AsTime()),
            ValueKind.LocalDateTime => OfDateTime(value.AsLocalDateTime()),
            ValueKind.DateTime => OfDateTime(value.AsDateTime()),
            ValueKind.Point => OfPoint(value.AsPoint()),
            _ => null,
        };

    // As texts, times have their seconds also where these are 0; a value that is printed leaves them out.
    private static string OfTime(CypherTime time) => $"{time.Local.ToTextWithSeconds()}{ZoneText.OfOffset(time.OffsetSeconds)}";

    private static string OfDateTime(CypherLocalDateTime moment) => $"{moment.Date}T{moment.Time.ToTextWithSeconds()}";

    private static string OfDateTime(CypherDateTime moment) =>
        $"{OfDateTime(moment.Local)}{ZoneText.OfOffset(moment.OffsetSeconds)}{(moment.Zone is null ? "" : $"[{moment.Zone}]")}";

    private static string OfPoint(Point point)
    {
        var height = point.Is3D ? $", z: {FloatText.Of(point.Z)}" : "";
        return $"point({{x: {FloatText.Of(point.X)}, y: {FloatText.Of(point.Y)}{height}, crs: '{point.Crs}'}})";
    }
}
