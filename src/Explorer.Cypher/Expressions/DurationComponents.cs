using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Expressions;

/// <summary>What <c>duration.days</c> and its kin answer: each of months, days and seconds in its own units, never one turned into another.</summary>
internal static class DurationComponents
{
    public static Value? Get(CypherDuration duration, string name) =>
        name switch
        {
            "years" => duration.Months / 12,
            "quarters" => duration.Months / 3,
            "months" => duration.Months,
            "weeks" => duration.Days / 7,
            "days" => duration.Days,
            "hours" => duration.Seconds / 3600,
            "minutes" => duration.Seconds / 60,
            "seconds" => duration.Seconds,
            "milliseconds" => Total(duration, 1000),
            "microseconds" => Total(duration, 1_000_000),
            "nanoseconds" => Total(duration, 1_000_000_000),
            _ => Rest(duration, name),
        };

    private static Value? Rest(CypherDuration duration, string name) =>
        name switch
        {
            "quartersofyear" => duration.Months / 3 % 4,
            "monthsofyear" => duration.Months % 12,
            "monthsofquarter" => duration.Months % 3,
            "daysofweek" => duration.Days % 7,
            "minutesofhour" => duration.Seconds / 60 % 60,
            "secondsofminute" => duration.Seconds % 60,
            "millisecondsofsecond" => duration.Nanos / 1_000_000,
            "microsecondsofsecond" => duration.Nanos / 1000,
            "nanosecondsofsecond" => duration.Nanos,
            _ => null,
        };

    private static Value Total(CypherDuration duration, long perSecond)
    {
        var total = ((Int128)duration.Seconds * perSecond) + (duration.Nanos / (1_000_000_000 / perSecond));
        return total >= long.MinValue && total <= long.MaxValue
            ? (long)total
            : throw ValueErrors.Overflow("reading the duration in so small a unit");
    }
}
