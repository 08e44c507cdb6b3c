using Explorer.Cypher.Errors;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Expressions;

/// <summary>Arithmetic in which a duration takes part; null where the types do not fit.</summary>
internal static class TemporalArithmetic
{
    public static Value? Add(Value left, Value right)
    {
        try
        {
            return (left.Kind, right.Kind) switch
            {
                (ValueKind.Duration, ValueKind.Duration) => Value.Duration(left.AsDuration() + right.AsDuration()),
                (_, ValueKind.Duration) => Move(left, right.AsDuration()),
                (ValueKind.Duration, _) => Move(right, left.AsDuration()),
                _ => (Value?)null,
            };
        }
        catch (Exception error) when (IsTooFar(error))
        {
            throw TooFar(error);
        }
    }

    public static Value? Subtract(Value left, Value right)
    {
        try
        {
            return (left.Kind, right.Kind) switch
            {
                (ValueKind.Duration, ValueKind.Duration) => Value.Duration(left.AsDuration() - right.AsDuration()),
                (_, ValueKind.Duration) => Move(left, -right.AsDuration()),
                _ => (Value?)null,
            };
        }
        catch (Exception error) when (IsTooFar(error))
        {
            throw TooFar(error);
        }
    }

    public static Value? Multiply(Value left, Value right)
    {
        try
        {
            return left.Kind == ValueKind.Duration && right.IsNumber ? Times(left.AsDuration(), right)
                : right.Kind == ValueKind.Duration && left.IsNumber ? Times(right.AsDuration(), left)
                : (Value?)null;
        }
        catch (Exception error) when (IsTooFar(error))
        {
            throw TooFar(error);
        }
    }

    public static Value? Divide(Value left, Value right)
    {
        if (left.Kind != ValueKind.Duration || !right.IsNumber)
        {
            return null;
        }
        if (right.AsFloat() == 0)
        {
            throw ValueErrors.DivisionByZero();
        }
        try
        {
            return Value.Duration(left.AsDuration() / right.AsFloat());
        }
        catch (Exception error) when (IsTooFar(error))
        {
            throw TooFar(error);
        }
    }

    private static Value? Move(Value temporal, CypherDuration by) =>
        temporal.Kind switch
        {
            ValueKind.Date => Value.Date(Move(temporal.AsDate(), by)),
            ValueKind.LocalTime => Value.LocalTime(temporal.AsLocalTime().Plus(by)),
            ValueKind.Time => Value.Time(temporal.AsTime() with { Local = temporal.AsTime().Local.Plus(by) }),
            ValueKind.LocalDateTime => Value.LocalDateTime(temporal.AsLocalDateTime().Plus(by)),
            ValueKind.DateTime => Value.DateTime(temporal.AsDateTime().Plus(by)),
            _ => (Value?)null,
        };

    // A day has no time of day, so only the whole days among the seconds count.
    private static CypherDate Move(CypherDate date, CypherDuration by) =>
        date.PlusMonths(by.Months).PlusDays(by.Days).PlusDays(by.Seconds / 86_400);

    private static Value Times(CypherDuration duration, Value factor) =>
        Value.Duration(factor.Kind == ValueKind.Integer ? duration * factor.AsInteger() : duration * factor.AsFloat());

    private static bool IsTooFar(Exception error) => error is OverflowException or ArgumentOutOfRangeException;

    private static CypherException TooFar(Exception error) =>
        ValueErrors.Overflow(
            "this calculation with dates and times",
            error is OverflowException ? "a part of it does not fit 64 bits" : "its year is not between -999,999,999 and 999,999,999"
        );
}
