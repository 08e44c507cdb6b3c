using Explorer.Cypher.Expressions;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>
/// A day from components. There are four ways to name a day within its year, which cannot be mixed; what is not given comes from the base, or is the first.
/// A day of the base that the month or quarter asked for does not have gives way to its last one, as with java.time's <c>with</c>.
/// </summary>
internal static class DateFields
{
    private static readonly (string Larger, string Smaller)[] Ways =
    [
        ("month", "day"),
        ("week", "dayofweek"),
        ("quarter", "dayofquarter"),
        ("ordinalday", "ordinalday"),
    ];

    /// <param name="fields">The components.</param>
    /// <param name="basis">The base, or null.</param>
    /// <param name="toTheDay">Whether a day that has no base must be named to the end, as it must before a time of day.</param>
    public static CypherDate Build(TemporalFields fields, CypherDate? basis, bool toTheDay)
    {
        fields.Demand(basis is not null || fields.Has("year"), "year");
        var way = Way(fields);
        if (basis is null)
        {
            var isOpen = way.Larger == "month" && !toTheDay && !fields.Has("day");
            fields.Demand(fields.Has(way.Larger) || isOpen, way.Larger);
            fields.Demand(fields.Has(way.Smaller) || !toTheDay, way.Smaller);
        }
        return way.Larger switch
        {
            "week" when basis is not null && !fields.Has("week") => OnWeekday(OnCalendar(fields, basis), fields.Small("dayofweek", 1)),
            "week" => CypherDate.OfWeek(
                fields.Integer("year", basis?.WeekYear ?? 0),
                fields.Small("week", basis?.Week ?? 1),
                fields.Small("dayofweek", basis?.DayOfWeek ?? 1)
            ),
            "ordinalday" => CypherDate.OfOrdinal(fields.Integer("year", basis?.Year ?? 0), fields.Small("ordinalday", 1)),
            "quarter" when fields.Has("dayofquarter") || basis is null => CypherDate.OfQuarter(
                fields.Integer("year", basis?.Year ?? 0),
                fields.Small("quarter", basis?.Quarter ?? 1),
                fields.Small("dayofquarter", 1)
            ),
            "quarter" => InQuarter(OnCalendar(fields, basis), fields.Small("quarter", 1)),
            _ => OnCalendar(fields, basis),
        };
    }

    private static (string Larger, string Smaller) Way(TemporalFields fields)
    {
        var ways = Array.FindAll(Ways, way => fields.HasAny(way.Larger, way.Smaller));
        return ways.Length < 2
            ? ways.FirstOrDefault(Ways[0])
            : throw ValueErrors.Type(
                "A day is named by month and day, by week and dayOfWeek, by quarter and dayOfQuarter, or by ordinalDay; these cannot be mixed"
            );
    }

    private static CypherDate OnCalendar(TemporalFields fields, CypherDate? basis)
    {
        var (year, month) = (fields.Integer("year", basis?.Year ?? 0), fields.Small("month", basis?.Month ?? 1));
        if (fields.Has("day") || basis is not { } date)
        {
            return CypherDate.Of(year, month, fields.Small("day", 1));
        }
        // First the year, then the month: the 29th of February goes by the 28th to the 28th of March.
        var inYear = CypherDate.Of(year, date.Month, Math.Min(date.Day, CypherDate.DaysInMonth(year, date.Month)));
        return month is >= 1 and <= 12 ? inYear.PlusMonths(month - date.Month) : CypherDate.Of(year, month, 1);
    }

    // Another day of the same week.
    private static CypherDate OnWeekday(CypherDate date, int dayOfWeek) => CypherDate.OfWeek(date.WeekYear, date.Week, dayOfWeek);

    // The same month of another quarter.
    private static CypherDate InQuarter(CypherDate date, int quarter)
    {
        var first = CypherDate.OfQuarter(date.Year, quarter, 1);
        return date.PlusMonths(first.Month + ((date.Month - 1) % 3) - date.Month);
    }
}
