using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>What any temporal value consists of; the common ground for conversion, selection, truncation and differences.</summary>
/// <param name="Date">The day, if it has one.</param>
/// <param name="Time">The time of day, if it has one.</param>
/// <param name="Offset">Seconds east of UTC, if it has a zone or offset; with a named zone not known yet, null.</param>
/// <param name="Zone">The named zone, if it has one.</param>
internal readonly record struct TemporalParts(CypherDate? Date, CypherLocalTime? Time, int? Offset = null, string? Zone = null)
{
    public bool HasZone => Offset is not null || Zone is not null;

    public CypherLocalDateTime Local => new(Date ?? new CypherDate(0), Time ?? default);

    public static bool IsTemporal(Value value) => value.Kind is >= ValueKind.Date and <= ValueKind.DateTime;

    public static TemporalParts Of(Value value, string function) =>
        value.Kind switch
        {
            ValueKind.Date => new(value.AsDate(), null),
            ValueKind.LocalTime => new(null, value.AsLocalTime()),
            ValueKind.Time => new(null, value.AsTime().Local, value.AsTime().OffsetSeconds),
            ValueKind.LocalDateTime => Of(value.AsLocalDateTime()),
            ValueKind.DateTime => Of(value.AsDateTime()),
            _ => throw ValueErrors.WrongArgument(function, "a temporal value", value),
        };

    public static TemporalParts Of(CypherLocalDateTime value) => new(value.Date, value.Time);

    public static TemporalParts Of(CypherDateTime value) => new(value.Local.Date, value.Local.Time, value.OffsetSeconds, value.Zone);

    /// <summary>As a point in time; without a zone in UTC, without a day on 1970-01-01, without a time at midnight.</summary>
    public CypherDateTime Zoned() => Zone is null ? new(Local, Offset ?? 0) : CypherDateTime.InZone(Local, Zone, Offset);

    /// <summary>The same instant on another zone's clock.</summary>
    public TemporalParts Converted(TemporalParts zone)
    {
        var here = Zoned();
        return Of(CypherDateTime.OfInstant(here.EpochSecond, here.Local.Time.Nano, zone.Offset ?? 0, zone.Zone));
    }

    /// <summary>The same local time in another zone.</summary>
    public TemporalParts Attached(TemporalParts zone) => this with { Offset = zone.Offset, Zone = zone.Zone };

    /// <summary>As a value of one type, which must not need a day or a time that is not there; a missing time of day is midnight.</summary>
    public Value As(ValueKind kind)
    {
        if (Date is null && kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime)
        {
            throw ValueErrors.Type($"A {kind.Name()} cannot be made of a time alone; a date is needed");
        }
        if (Time is null && Date is not null && kind is ValueKind.LocalTime or ValueKind.Time)
        {
            throw ValueErrors.Type($"A {kind.Name()} cannot be made of a date alone; a time is needed");
        }
        return kind switch
        {
            ValueKind.Date => Value.Date(Date!.Value),
            ValueKind.LocalTime => Value.LocalTime(Time ?? default),
            ValueKind.Time => Value.Time(new CypherTime(Time ?? default, Zone is null ? Offset ?? 0 : Zoned().OffsetSeconds)),
            ValueKind.LocalDateTime => Value.LocalDateTime(Local),
            _ => Value.DateTime(Zoned()),
        };
    }
}
