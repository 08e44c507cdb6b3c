namespace Explorer.Graph.Values.Temporal;

/// <summary>A day and time with an offset from UTC and, where one was given, a named zone.</summary>
/// <param name="Local">The day and time on the clock there.</param>
/// <param name="OffsetSeconds">Seconds east of UTC at that instant.</param>
/// <param name="Zone">The name of the zone, such as <c>Europe/Moscow</c>, or null.</param>
public readonly record struct CypherDateTime(CypherLocalDateTime Local, int OffsetSeconds, string? Zone = null)
    : IComparable<CypherDateTime>
{
    /// <summary>Seconds since 1970-01-01T00:00Z.</summary>
    public long EpochSecond => Local.EpochSecond - OffsetSeconds;

    /// <summary>The zone's name, or the offset as text.</summary>
    public string ZoneName => Zone ?? ZoneText.OfOffset(OffsetSeconds);

    /// <summary>The day and time on the clock of a named zone. A time that occurs twice is the earlier unless the other offset is asked for; one that is skipped moves on by the gap.</summary>
    public static CypherDateTime InZone(CypherLocalDateTime local, string zone, int? preferredOffset = null) =>
        new(ZoneRules.Resolve(local, zone, preferredOffset, out var offset), offset, zone);

    /// <summary>The instant as the clock of a zone or offset shows it.</summary>
    /// <param name="epochSecond">Seconds since 1970-01-01T00:00Z.</param>
    /// <param name="nano">Nanoseconds of the second.</param>
    /// <param name="offsetSeconds">The offset; ignored where a zone is given.</param>
    /// <param name="zone">The name of the zone, or null.</param>
    public static CypherDateTime OfInstant(long epochSecond, int nano, int offsetSeconds, string? zone = null)
    {
        var offset = zone is null ? offsetSeconds : ZoneRules.OffsetAt(epochSecond, zone);
        return new CypherDateTime(CypherLocalDateTime.OfEpochSecond(epochSecond + offset, nano), offset, zone);
    }

    /// <summary>Moved by months and days on the local clock, then by exact seconds and nanoseconds.</summary>
    public CypherDateTime Plus(CypherDuration duration)
    {
        var byCalendar = Local.Plus(new CypherDuration(duration.Months, duration.Days, 0, 0));
        if (Zone is null)
        {
            return this with { Local = byCalendar.Plus(new CypherDuration(0, 0, duration.Seconds, duration.Nanos)) };
        }
        var moved = InZone(byCalendar, Zone, OffsetSeconds);
        var utc = CypherLocalDateTime.OfEpochSecond(moved.EpochSecond, moved.Local.Time.Nano);
        var later = utc.Plus(new CypherDuration(0, 0, duration.Seconds, duration.Nanos));
        return OfInstant(later.EpochSecond, later.Time.Nano, 0, Zone);
    }

    /// <summary>Orders by the instant, then by offset, then by zone.</summary>
    public int CompareTo(CypherDateTime other)
    {
        var order = EpochSecond.CompareTo(other.EpochSecond);
        order = order != 0 ? order : Local.Time.Nano.CompareTo(other.Local.Time.Nano);
        order = order != 0 ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);
        return order != 0 ? order : string.CompareOrdinal(Zone, other.Zone);
    }

    /// <summary>As ISO 8601 writes it, the zone in brackets: <c>2015-07-21T21:40+02:00[Europe/Stockholm]</c>.</summary>
    public override string ToString() => $"{Local}{ZoneText.OfOffset(OffsetSeconds)}{(Zone is null ? "" : $"[{Zone}]")}";
}
