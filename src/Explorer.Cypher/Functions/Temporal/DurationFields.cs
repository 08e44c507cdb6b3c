using System.Globalization;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>A duration from amounts by unit; amounts may be negative and have fractions.</summary>
internal static class DurationFields
{
    public static Value Build(IReadOnlyDictionary<string, Value> map)
    {
        var (months, days, seconds, nanos) = (0m, 0m, 0m, 0m);
        try
        {
            foreach (var (name, value) in map)
            {
                if (value.IsNull)
                {
                    return Value.Null;
                }
                var amount = Amount(value);
                _ = name.ToLowerInvariant() switch
                {
                    "years" => months += amount * 12,
                    "quarters" => months += amount * 3,
                    "months" => months += amount,
                    "weeks" => days += amount * 7,
                    "days" => days += amount,
                    "hours" => seconds += amount * 3600,
                    "minutes" => seconds += amount * 60,
                    "seconds" => seconds += amount,
                    "milliseconds" => nanos += amount * 1_000_000,
                    "microseconds" => nanos += amount * 1000,
                    "nanoseconds" => nanos += amount,
                    _ => throw ValueErrors.Argument($"duration() does not take a component \"{name}\""),
                };
            }
            return Value.Duration(CypherDuration.OfFractions(months, days, seconds, nanos));
        }
        catch (OverflowException)
        {
            throw ValueErrors.OutOfRange("The duration is too long");
        }
    }

    // The shortest text of a float is what was meant: 0.1 is a tenth.
    private static decimal Amount(Value value) =>
        value.Kind == ValueKind.Integer
            ? value.AsInteger()
            : decimal.Parse(
                value.Number("duration()").ToString("R", CultureInfo.InvariantCulture) is var text && char.IsAsciiDigit(text[^1])
                    ? text
                    : throw new OverflowException(),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            );
}
