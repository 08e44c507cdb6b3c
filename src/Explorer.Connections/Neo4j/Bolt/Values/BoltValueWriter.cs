using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;
using global::Neo4j.Driver;
using DriverDuration = global::Neo4j.Driver.Duration;
using DriverPoint = global::Neo4j.Driver.Point;

namespace Explorer.Connections.Neo4j.Bolt.Values;

/// <summary>Turns our values into the driver's, for parameters.</summary>
internal static class BoltValueWriter
{
    /// <summary>A value as the driver takes it. Nodes, relationships and paths have been refused before.</summary>
    public static object? Write(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Boolean => value.AsBoolean(),
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float => value.AsFloat(),
            ValueKind.String => value.AsString(),
            ValueKind.Bytes => value.AsBytes(),
            ValueKind.List => List(value.AsList()),
            ValueKind.Map => Map(value.AsMap()),
            ValueKind.Date => Date(value.AsDate()),
            ValueKind.LocalTime => Time(value.AsLocalTime()),
            ValueKind.Time => Time(value.AsTime()),
            ValueKind.LocalDateTime => LocalDateTime(value.AsLocalDateTime()),
            ValueKind.DateTime => DateTime(value.AsDateTime()),
            ValueKind.Duration => Duration(value.AsDuration()),
            ValueKind.Point => Point(value.AsPoint()),
            var kind => throw new ArgumentOutOfRangeException(nameof(value), kind, message: null),
        };

    private static List<object?> List(IReadOnlyList<Value> items)
    {
        var written = new List<object?>(items.Count);
        foreach (var item in items)
            written.Add(Write(item));
        return written;
    }

    private static Dictionary<string, object?> Map(IReadOnlyDictionary<string, Value> entries)
    {
        var written = new Dictionary<string, object?>(entries.Count, StringComparer.Ordinal);
        foreach (var (key, item) in entries)
            written.Add(key, Write(item));
        return written;
    }

    private static LocalDate Date(CypherDate date)
    {
        var (year, month, day) = date.Fields;
        return new LocalDate((int)year, month, day);
    }

    private static LocalTime Time(CypherLocalTime time) => new(time.Hour, time.Minute, time.Second, time.Nano);

    private static OffsetTime Time(CypherTime time) =>
        new(time.Local.Hour, time.Local.Minute, time.Local.Second, time.Local.Nano, time.OffsetSeconds);

    private static LocalDateTime LocalDateTime(CypherLocalDateTime value)
    {
        var (year, month, day) = value.Date.Fields;
        return new LocalDateTime((int)year, month, day, value.Time.Hour, value.Time.Minute, value.Time.Second, value.Time.Nano);
    }

    private static ZonedDateTime DateTime(CypherDateTime value) =>
        new(value.EpochSecond, value.Local.Time.Nano, value.Zone is { } zone ? Zone.Of(zone) : Zone.Of(value.OffsetSeconds));

    private static DriverDuration Duration(CypherDuration value) => new(value.Months, value.Days, value.Seconds, value.Nanos);

    private static DriverPoint Point(Explorer.Graph.Values.Point point) =>
        point.Is3D ? new DriverPoint(point.Srid, point.X, point.Y, point.Z) : new DriverPoint(point.Srid, point.X, point.Y);
}
