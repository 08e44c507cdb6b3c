using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Expressions;

/// <summary>Arithmetic in which a duration takes part; null where the types do not fit.</summary>
internal static class TemporalArithmetic
{
    public static Value? Add(Value left, Value right) =>
        (left.Kind, right.Kind) switch
        {
            (ValueKind.Duration, ValueKind.Duration) => Guarded(() => Value.Duration(left.AsDuration() + right.AsDuration())),
            (_, ValueKind.Duration) => Move(left, right.AsDuration()),
            (ValueKind.Duration, _) => Move(right, left.AsDuration()),
            _ => (Value?)null,
        };

    public static Value? Subtract(Value left, Value right) =>
        (left.Kind, right.Kind) switch
        {
            (ValueKind.Duration, ValueKind.Duration) => Guarded(() => Value.Duration(left.AsDuration() - right.AsDuration())),
            (_, ValueKind.Duration) => Move(left, Guarded(() => Value.Duration(-right.AsDuration())).AsDuration()),
            _ => (Value?)null,
        };

    public static Value? Multiply(Value left, Value right) =>
        left.Kind == ValueKind.Duration && right.IsNumber ? Times(left.AsDuration(), right)
        : right.Kind == ValueKind.Duration && left.IsNumber ? Times(right.AsDuration(), left)
        : (Value?)null;

    public static Value? Divide(Value left, Value right) =>
        left.Kind == ValueKind.Duration && right.IsNumber
            ? Guarded(() =>
                right.AsFloat() is var divisor && divisor == 0
                    ? throw ValueErrors.DivisionByZero()
                    : Value.Duration(left.AsDuration() / divisor)
            )
            : (Value?)null;

    private static Value? Move(Value temporal, CypherDuration by) =>
        temporal.Kind switch
        {
            ValueKind.Date => Guarded(() => Value.Date(Move(temporal.AsDate(), by))),
            ValueKind.LocalTime => Value.LocalTime(temporal.AsLocalTime().Plus(by)),
            ValueKind.Time => Value.Time(temporal.AsTime() with { Local = temporal.AsTime().Local.Plus(by) }),
            ValueKind.LocalDateTime => Guarded(() => Value.LocalDateTime(temporal.AsLocalDateTime().Plus(by))),
            ValueKind.DateTime => Guarded(() => Value.DateTime(temporal.AsDateTime().Plus(by))),
            _ => (Value?)null,
        };

    // A day has no time of day, so only the whole days among the seconds count.
    private static CypherDate Move(CypherDate date, CypherDuration by) =>
        date.PlusMonths(by.Months).PlusDays(by.Days).PlusDays(by.Seconds / 86_400);

    private static Value Times(CypherDuration duration, Value factor) =>
        Guarded(() => Value.Duration(factor.Kind == ValueKind.Integer ? duration * factor.AsInteger() : duration * factor.AsFloat()));

    private static Value Guarded(Func<Value> operation)
    {
        try
        {
            return operation();
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            throw ValueErrors.Overflow(
                "this calculation with dates and times",
                error is OverflowException ? "a part of it does not fit 64 bits" : "its year is not between -999,999,999 and 999,999,999"
            );
        }
    }
}
