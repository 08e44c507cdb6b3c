using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;
using global::Neo4j.Driver;
using DriverDuration = global::Neo4j.Driver.Duration;
using DriverPoint = global::Neo4j.Driver.Point;

namespace Explorer.Connections.Neo4j.Bolt.Values;

/// <summary>Turns the driver's values into ours.</summary>
internal static class BoltValueReader
{
    /// <summary>The values of a record, in the order of its columns.</summary>
    /// <exception cref="FormatException">One has a type that this version does not know.</exception>
    public static Value[] Record(IRecord record, int columns)
    {
        var values = new Value[columns];
        for (var i = 0; i < columns; i++)
            values[i] = Read(record[i]);
        return values;
    }

    /// <exception cref="FormatException">It has a type that this version does not know.</exception>
    public static Value Read(object? value) =>
        value switch
        {
            null => Value.Null,
            bool truth => truth,
            long number => number,
            double number => number,
            string text => text,
            byte[] bytes => Value.Bytes(bytes),
            LocalDate date => Value.Date(CypherDate.Of(date.Year, date.Month, date.Day)),
            LocalTime time => Value.LocalTime(CypherLocalTime.Of(time.Hour, time.Minute, time.Second, time.Nanosecond)),
            OffsetTime time => Value.Time(
                new CypherTime(CypherLocalTime.Of(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds)
            ),
            LocalDateTime local => Value.LocalDateTime(Local(local)),
            ZonedDateTime zoned => Value.DateTime(Zoned(zoned)),
            DriverDuration duration => Value.Duration(new CypherDuration(duration.Months, duration.Days, duration.Seconds, duration.Nanos)),
            DriverPoint point => Value.Point(Point(point)),
            INode node => Value.Node(BoltEntityReader.Node(node)),
            IRelationship relationship => Value.Relationship(BoltEntityReader.Relationship(relationship)),
            IPath path => Value.Path(BoltEntityReader.Path(path)),
            IReadOnlyDictionary<string, object?> map => Value.Map(Map(map)),
            IDictionary<string, object?> map => Value.Map(Map(map)),
            IList<object?> list => Value.List(List(list)),
            _ => throw new FormatException($"This version does not know the type {value.GetType().Name}."),
        };

    /// <summary>The entries of a map or of an entity's properties.</summary>
    internal static IReadOnlyDictionary<string, Value> Map(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var map = new MapBuilder();
        foreach (var (key, item) in entries)
            map.Set(key, Read(item));
        return map.Build();
    }

    private static List<Value> List(IList<object?> items)
    {
        var read = new List<Value>(items.Count);
        foreach (var item in items)
            read.Add(Read(item));
        return read;
    }

    private static CypherLocalDateTime Local(LocalDateTime value) =>
        new(
            CypherDate.Of(value.Year, value.Month, value.Day),
            CypherLocalTime.Of(value.Hour, value.Minute, value.Second, value.Nanosecond)
        );

    // Bolt sends the instant and the zone's name; what the clock shows there is worked out by our rules, not by those of the operating system, which may have none.
    private static CypherDateTime Zoned(ZonedDateTime value) =>
        value.Zone switch
        {
            ZoneOffset offset => CypherDateTime.OfInstant(value.UtcSeconds, value.Nanosecond, offset.OffsetSeconds),
            ZoneId { Id: var id } when ZoneRules.IsKnown(id) => CypherDateTime.OfInstant(value.UtcSeconds, value.Nanosecond, 0, id),
            ZoneId { Id: var id } => throw new FormatException($"This version does not know the time zone {id}."),
            var other => throw new FormatException($"This version does not know zones of the type {other.GetType().Name}."),
        };

    private static Explorer.Graph.Values.Point Point(DriverPoint point) =>
        new(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? 0 : point.Z);
}
