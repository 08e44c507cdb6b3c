using Explorer.Cypher.Expressions;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>A time of day from components; what is not given comes from the base, or is 0.</summary>
internal static class TimeFields
{
    private static readonly string[] FromLargest = ["hour", "minute", "second"];

    public static CypherLocalTime Build(TemporalFields fields, CypherLocalTime? basis)
    {
        if (basis is null)
        {
            DemandLargerUnits(fields);
        }
        return CypherLocalTime.Of(
            fields.Small("hour", basis?.Hour ?? 0),
            fields.Small("minute", basis?.Minute ?? 0),
            fields.Small("second", basis?.Second ?? 0),
            SecondFraction(fields) ?? basis?.Nano ?? 0
        );
    }

    /// <summary>The nanoseconds that milli-, micro- and nanoseconds make together, or null if none is given.</summary>
    public static long? SecondFraction(TemporalFields fields)
    {
        if (!fields.HasAny("millisecond", "microsecond", "nanosecond"))
        {
            return null;
        }
        // A unit counts within the next larger one that is given.
        var (hasMilli, hasMicro) = (fields.Has("millisecond"), fields.Has("microsecond"));
        var milli = Checked(fields, "millisecond", 999);
        var micro = Checked(fields, "microsecond", hasMilli ? 999 : 999_999);
        var nano = Checked(
            fields,
            "nanosecond",
            hasMicro ? 999
                : hasMilli ? 999_999
                : 999_999_999
        );
        return (milli * 1_000_000) + (micro * 1000) + nano;
    }

    private static long Checked(TemporalFields fields, string name, long most)
    {
        var value = fields.Integer(name, 0);
        return value >= 0 && value <= most ? value : throw ValueErrors.OutOfRange($"{name} must be in 0 to {most} here, but is {value}");
    }

    private static void DemandLargerUnits(TemporalFields fields)
    {
        var needed = fields.HasAny("millisecond", "microsecond", "nanosecond");
        for (var i = FromLargest.Length - 1; i >= 0; i--)
        {
            fields.Demand(!needed || fields.Has(FromLargest[i]), FromLargest[i]);
            needed |= fields.Has(FromLargest[i]);
        }
    }
}
