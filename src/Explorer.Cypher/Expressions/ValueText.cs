using Explorer.Graph.Values;

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
            ValueKind.Integer
            or ValueKind.Float
            or ValueKind.Date
            or ValueKind.LocalTime
            or ValueKind.Time
            or ValueKind.LocalDateTime
            or ValueKind.DateTime
            or ValueKind.Duration => value.ToString(),
            ValueKind.Point => OfPoint(value.AsPoint()),
            _ => null,
        };

    private static string OfPoint(Point point)
    {
        var height = point.Is3D ? $", z: {FloatText.Of(point.Z)}" : "";
        return $"point({{x: {FloatText.Of(point.X)}, y: {FloatText.Of(point.Y)}{height}, crs: '{point.Crs}'}})";
    }
}
