using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>Cuts a temporal value to a unit.</summary>
internal static class TemporalTruncation
{
    private const long NanosPerDay = 86_400_000_000_000;

    public static TemporalParts Apply(TemporalParts parts, string unit, ValueKind target, string function)
    {
        var name = unit.ToLowerInvariant();
        if (TimeUnit(name) is { } nanos)
        {
            var needsTime = nanos < NanosPerDay || target is ValueKind.LocalTime or ValueKind.Time;
            if (target == ValueKind.Date ? nanos < NanosPerDay : needsTime && parts.Time is null)
            {
                throw Unsuitable(unit, function);
            }
            var time = parts.Time?.NanoOfDay ?? 0;
            return parts with { Time = new CypherLocalTime(time - (time % nanos)) };
        }
        if (name is not ("millennium" or "century" or "decade" or "year" or "weekyear" or "quarter" or "month" or "week"))
        {
            throw ValueErrors.Argument($"{function} knows no unit \"{unit}\"");
        }
        if (parts.Date is not { } date || target is ValueKind.LocalTime or ValueKind.Time)
        {
            throw Unsuitable(unit, function);
        }
        return parts with { Date = Truncate(date, name) ?? throw Unsuitable(unit, function), Time = default(CypherLocalTime) };
    }

    private static long? TimeUnit(string unit) =>
        unit switch
        {
            "day" => NanosPerDay,
            "hour" => 3_600_000_000_000,
            "minute" => 60_000_000_000,
            "second" => 1_000_000_000,
            "millisecond" => 1_000_000,
            "microsecond" => 1000,
            _ => null,
        };

    private static CypherDate? Truncate(CypherDate date, string unit) =>
        unit switch
        {
            "millennium" => FirstOf(date.Year, 1000),
            "century" => FirstOf(date.Year, 100),
            "decade" => FirstOf(date.Year, 10),
            "year" => CypherDate.Of(date.Year, 1, 1),
            "weekyear" => CypherDate.OfWeek(date.WeekYear, 1, 1),
            "quarter" => CypherDate.OfQuarter(date.Year, date.Quarter, 1),
            "month" => CypherDate.Of(date.Year, date.Month, 1),
            "week" => date.PlusDays(1 - date.DayOfWeek),
            _ => null,
        };

    private static CypherDate FirstOf(long year, long span)
    {
        var rest = year % span;
        return CypherDate.Of(year - (rest < 0 ? rest + span : rest), 1, 1);
    }

    private static Errors.CypherException Unsuitable(string unit, string function) =>
        ValueErrors.Type($"{function} cannot cut this value to the unit \"{unit}\"");
}
