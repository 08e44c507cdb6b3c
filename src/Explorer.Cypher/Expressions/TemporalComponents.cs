using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Expressions;

/// <summary>What <c>date.year</c> and its kin answer; names are matched without regard to case.</summary>
internal static class TemporalComponents
{
    public static bool Has(ValueKind kind) => kind is >= ValueKind.Date and <= ValueKind.Duration;

    public static Value Get(Value value, string key)
    {
        var name = key.ToLowerInvariant();
        var component = value.Kind switch
        {
            ValueKind.Date => OfDate(value.AsDate(), name),
            ValueKind.LocalTime => OfTime(value.AsLocalTime(), name),
            ValueKind.Time => OfTime(value.AsTime().Local, name) ?? OfOffset(value.AsTime().OffsetSeconds, null, name),
            ValueKind.LocalDateTime => OfDate(value.AsLocalDateTime().Date, name) ?? OfTime(value.AsLocalDateTime().Time, name),
            ValueKind.DateTime => OfDateTime(value.AsDateTime(), name),
            _ => DurationComponents.Get(value.AsDuration(), name),
        };
        return component ?? throw ValueErrors.Type($"A {value.Kind.Name()} has no component \"{key}\"");
    }

    private static Value? OfDateTime(CypherDateTime value, string name) =>
        OfDate(value.Local.Date, name)
        ?? OfTime(value.Local.Time, name)
        ?? OfOffset(value.OffsetSeconds, value.Zone, name)
        ?? name switch
        {
            // Neo4j divides the milliseconds, so that the last second before 1970 is 0 too.
            "epochseconds" => Millis(value) / 1000,
            "epochmillis" => Millis(value),
            _ => (Value?)null,
        };

    private static long Millis(CypherDateTime value) => (value.EpochSecond * 1000) + (value.Local.Time.Nano / 1_000_000);

    private static Value? OfDate(CypherDate date, string name) =>
        name switch
        {
            "year" => date.Year,
            "quarter" => date.Quarter,
            "month" => date.Month,
            "week" => date.Week,
            "weekyear" => date.WeekYear,
            "dayofquarter" or "quarterday" => date.DayOfQuarter,
            "day" => date.Day,
            "ordinalday" => date.OrdinalDay,
            "dayofweek" or "weekday" => date.DayOfWeek,
            _ => (Value?)null,
        };

    private static Value? OfTime(CypherLocalTime time, string name) =>
        name switch
        {
            "hour" => time.Hour,
            "minute" => time.Minute,
            "second" => time.Second,
            "millisecond" => time.Nano / 1_000_000,
            "microsecond" => time.Nano / 1000,
            "nanosecond" => time.Nano,
            _ => (Value?)null,
        };

    private static Value? OfOffset(int seconds, string? zone, string name) =>
        name switch
        {
            "timezone" => zone ?? ZoneText.OfOffset(seconds),
            "offset" => ZoneText.OfOffset(seconds),
            "offsetminutes" => seconds / 60,
            "offsetseconds" => seconds,
            _ => (Value?)null,
        };
}
