using Explorer.Cypher.Expressions;
using Explorer.Cypher.Functions.Temporal;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions;

/// <summary>Days, times and both: made, cut, and read from the clock.</summary>
internal static class TemporalFunctions
{
    public static Function[] All { get; } =
    [
        .. TemporalType.All.SelectMany(FunctionsOf),
        new ScalarFunction(
            "datetime.fromEpoch",
            2,
            2,
            "datetime.fromEpoch(seconds :: INTEGER, nanoseconds :: INTEGER) :: ZONED DATETIME",
            "The instant so long after 1970-01-01T00:00Z.",
            (a, _) => FromEpoch(a[0].Integer("datetime.fromEpoch()"), a[1].Integer("datetime.fromEpoch()"))
        ),
        new ScalarFunction(
            "datetime.fromEpochMillis",
            1,
            1,
            "datetime.fromEpochMillis(milliseconds :: INTEGER) :: ZONED DATETIME",
            "The instant so many milliseconds after 1970-01-01T00:00Z.",
            (a, _) => FromMillis(a[0].Integer("datetime.fromEpochMillis()"))
        ),
    ];

    private static IEnumerable<Function> FunctionsOf(TemporalType type)
    {
        var result = type.Kind.Name();
        yield return new ScalarFunction(
            type.Name,
            0,
            1,
            $"{type.Name}(input :: ANY) :: {result}",
            "From a text, a map of components or another temporal value; without an argument, from the clock when the statement began.",
            (a, context) => a.Length == 0 ? type.Now(context.StatementTime) : type.Create(a[0], context),
            stability: Stability.Statement
        );
        yield return Clock(type, "statement", "when the statement began", context => context.StatementTime);
        yield return Clock(type, "transaction", "when the transaction began", context => context.TransactionTime);
        yield return Clock(type, "realtime", "now", context => context.RealTime, Stability.Never);
        yield return new ScalarFunction(
            $"{type.Name}.truncate",
            1,
            3,
            $"{type.Name}.truncate(unit :: STRING, input :: ANY, fields :: MAP) :: {result}",
            "The value cut to a unit, from millennium down to microsecond, then changed by the given components.",
            (a, context) => Truncate(type, a, context),
            nullInNullOut: false,
            stability: Stability.Statement
        );
    }

    private static ScalarFunction Clock(
        TemporalType type,
        string which,
        string when,
        Func<FunctionContext, CypherDateTime> read,
        Stability stability = Stability.Statement
    ) =>
        new(
            $"{type.Name}.{which}",
            0,
            1,
            $"{type.Name}.{which}(timezone :: STRING) :: {type.Kind.Name()}",
            $"The time {when}, in UTC or the given zone.",
            (a, context) => type.Now(read(context), a.Length == 0 ? null : TemporalParser.ParseZone(a[0].Text($"{type.Name}.{which}()"))),
            stability: stability
        );

    private static Value Truncate(TemporalType type, ReadOnlySpan<Value> a, FunctionContext context)
    {
        if (a[0].IsNull || (a.Length > 1 && a[1].IsNull))
        {
            return Value.Null;
        }
        return type.Truncate(a[0], a.Length > 1 ? a[1] : Value.DateTime(context.StatementTime), a.Length > 2 ? a[2] : Value.Null);
    }

    private static Value FromEpoch(long seconds, long nanos)
    {
        return nanos is >= 0 and < 1_000_000_000
            ? Instant(seconds, nanos)
            : throw ValueErrors.OutOfRange($"datetime.fromEpoch() expects nanoseconds from 0 to 999999999, but got {nanos}");
    }

    private static Value FromMillis(long millis)
    {
        var (seconds, nano) = Epoch.OfMillis(millis);
        return Instant(seconds, nano);
    }

    private static Value Instant(long seconds, long nano)
    {
        try
        {
            return Value.DateTime(CypherDateTime.OfInstant(seconds, (int)nano, 0));
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw ValueErrors.OutOfRange(error.Message);
        }
    }
}
