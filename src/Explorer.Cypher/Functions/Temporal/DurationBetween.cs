using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>
/// What lies between two temporal values. The one that lacks a day or a zone takes it from the other; a missing time of day is midnight. Months and days are
/// counted on the calendar of the first one's zone, the rest is elapsed time.
/// </summary>
internal readonly struct DurationBetween
{
    private readonly bool _onCalendar; // both have a day
    private readonly bool _hasDay; // one of them has
    private readonly CypherDateTime _from;
    private readonly CypherDateTime _to;

    private DurationBetween(bool onCalendar, bool hasDay, CypherDateTime from, CypherDateTime to) =>
        (_onCalendar, _hasDay, _from, _to) = (onCalendar, hasDay, from, to);

    public static DurationBetween Of(Value from, Value to, string function)
    {
        var (a, b) = (TemporalParts.Of(from, function), TemporalParts.Of(to, function));
        var onCalendar = a.Date is not null && b.Date is not null;
        var zoneOfA = a.HasZone ? a : b;
        var zoneOfB = b.HasZone ? b : a;
        var first = (a with { Date = a.Date ?? b.Date }).Attached(Rules(zoneOfA, a)).Zoned();
        var second = (b with { Date = b.Date ?? a.Date }).Attached(Rules(zoneOfB, b)).Zoned();
        // Both on one clock, so that days and months can be counted.
        var sameClock = CypherDateTime.OfInstant(second.EpochSecond, second.Local.Time.Nano, first.OffsetSeconds, first.Zone);
        return new DurationBetween(onCalendar, a.Date is not null || b.Date is not null, first, sameClock);
    }

    /// <summary>In months, days, and the rest.</summary>
    public CypherDuration InAll()
    {
        if (!_onCalendar)
        {
            return InSeconds();
        }
        var months = MonthsUntil(_from.Local, _to.Local);
        var moved = _from.Plus(new CypherDuration(months, 0, 0, 0));
        var days = DaysUntil(moved.Local, _to.Local);
        moved = moved.Plus(new CypherDuration(0, days, 0, 0));
        var rest = new DurationBetween(true, true, moved, _to).InSeconds();
        return new CypherDuration(months, days, rest.Seconds, rest.Nanos);
    }

    /// <summary>In whole months.</summary>
    /// <exception cref="Errors.CypherException">Neither has a day.</exception>
    public CypherDuration InMonths() => new(IsOnCalendar("months") ? MonthsUntil(_from.Local, _to.Local) : 0, 0, 0, 0);

    /// <summary>In whole days.</summary>
    /// <exception cref="Errors.CypherException">Neither has a day.</exception>
    public CypherDuration InDays() => new(0, IsOnCalendar("days") ? DaysUntil(_from.Local, _to.Local) : 0, 0, 0);

    /// <summary>In seconds and nanoseconds.</summary>
    public CypherDuration InSeconds() => new(0, 0, _to.EpochSecond - _from.EpochSecond, (long)_to.Local.Time.Nano - _from.Local.Time.Nano);

    private bool IsOnCalendar(string unit) =>
        _hasDay ? _onCalendar : throw ValueErrors.Type($"Two times of day have no {unit} between them; ask for seconds");

    // An offset that was resolved for one's own day need not hold on the other's.
    private static TemporalParts Rules(TemporalParts zone, TemporalParts own) =>
        zone.Zone is not null && zone != own ? zone with { Offset = null } : zone;

    private static long MonthsUntil(CypherLocalDateTime from, CypherLocalDateTime to)
    {
        var (a, b) = (from.Date.Fields, LastWholeDay(from, to).Fields);
        var (first, second) = ((((a.Year * 12) + a.Month) * 32) + a.Day, (((b.Year * 12) + b.Month) * 32) + b.Day);
        return (second - first) / 32;
    }

    private static long DaysUntil(CypherLocalDateTime from, CypherLocalDateTime to) => LastWholeDay(from, to).EpochDay - from.Date.EpochDay;

    // The day that is reached from the first at the same time of day without passing the second.
    private static CypherDate LastWholeDay(CypherLocalDateTime from, CypherLocalDateTime to)
    {
        var (byDate, byTime) = (to.Date.CompareTo(from.Date), to.Time.CompareTo(from.Time));
        return byDate > 0 && byTime < 0 ? new CypherDate(to.Date.EpochDay - 1)
            : byDate < 0 && byTime > 0 ? new CypherDate(to.Date.EpochDay + 1)
            : to.Date;
    }
}
