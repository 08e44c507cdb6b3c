using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>The operators <c>+ - * / % ^</c>. Null on either side gives null; integers never wrap around silently.</summary>
public static class Arithmetic
{
    /// <summary><c>+</c>: adds numbers, durations, or a duration to a temporal value; joins strings; joins lists or puts a value at either end of one.</summary>
    /// <param name="gate">What may stop it; null for nothing.</param>
    public static Value Add(Value left, Value right, IWorkGate? gate = null)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.Integer, ValueKind.Integer) => AddIntegers(left.AsInteger(), right.AsInteger()),
            (ValueKind.List, ValueKind.List) => Join(left.AsList(), right.AsList(), gate),
            (ValueKind.List, _) => Join(left.AsList(), [right], gate),
            (_, ValueKind.List) => Join([left], right.AsList(), gate),
            (ValueKind.String, ValueKind.String) => Join(left.AsString(), right.AsString(), gate),
            (ValueKind.String, _) when ValueText.Of(right) is { } text => Join(left.AsString(), text, gate),
            (_, ValueKind.String) when ValueText.Of(left) is { } text => Join(text, right.AsString(), gate),
            _ when left.IsNumber && right.IsNumber => left.AsFloat() + right.AsFloat(),
            _ => TemporalArithmetic.Add(left, right) ?? throw Unsuitable("+", left, right),
        };
    }

    /// <summary><c>-</c>: subtracts numbers, durations, or a duration from a temporal value.</summary>
    public static Value Subtract(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var difference = unchecked(a - b);
            return ((a ^ b) & (a ^ difference)) < 0 ? throw ValueErrors.Overflow($"{a} - {b}") : difference;
        }
        return left.IsNumber && right.IsNumber
            ? left.AsFloat() - right.AsFloat()
            : TemporalArithmetic.Subtract(left, right) ?? throw Unsuitable("-", left, right);
    }

    /// <summary><c>*</c>: multiplies numbers, or a duration by a number.</summary>
    public static Value Multiply(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            var product = (Int128)a * b;
            return product > long.MaxValue || product < long.MinValue ? throw ValueErrors.Overflow($"{a} * {b}") : (long)product;
        }
        return left.IsNumber && right.IsNumber
            ? left.AsFloat() * right.AsFloat()
            : TemporalArithmetic.Multiply(left, right) ?? throw Unsuitable("*", left, right);
    }

    /// <summary><c>/</c>: divides numbers, two integers towards zero, or a duration by a number.</summary>
    public static Value Divide(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var (a, b) = (left.AsInteger(), right.AsInteger());
            return b == 0 ? throw ValueErrors.DivisionByZero()
                : b == -1 && a == long.MinValue ? throw ValueErrors.Overflow($"{a} / {b}")
                : a / b;
        }
        return left.IsNumber && right.IsNumber
            ? left.AsFloat() / right.AsFloat()
            : TemporalArithmetic.Divide(left, right) ?? throw Unsuitable("/", left, right);
    }

    /// <summary><c>%</c>: the rest of a division, with the sign of the dividend.</summary>
    public static Value Modulo(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        if (left.Kind == ValueKind.Integer && right.Kind == ValueKind.Integer)
        {
            var b = right.AsInteger();
            return b == 0 ? throw ValueErrors.DivisionByZero()
                : b == -1 ? 0
                : left.AsInteger() % b;
        }
        return left.IsNumber && right.IsNumber ? left.AsFloat() % right.AsFloat() : throw Unsuitable("%", left, right);
    }

    /// <summary><c>^</c>: a power, always a float.</summary>
    public static Value Power(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        return left.IsNumber && right.IsNumber ? Math.Pow(left.AsFloat(), right.AsFloat()) : throw Unsuitable("^", left, right);
    }

    /// <summary>A leading <c>-</c>.</summary>
    public static Value Negate(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Integer when value.AsInteger() == long.MinValue => throw ValueErrors.Overflow($"-({value})"),
            ValueKind.Integer => -value.AsInteger(),
            ValueKind.Float => -value.AsFloat(),
            _ => throw ValueErrors.Type($"A leading - expects a number, but got {ValueErrors.Describe(value)}"),
        };

    /// <summary>A leading <c>+</c>.</summary>
    public static Value Plus(Value value) =>
        value.IsNull || value.IsNumber || value.Kind == ValueKind.Duration
            ? value
            : throw ValueErrors.Type($"A leading + expects a number, but got {ValueErrors.Describe(value)}");

    /// <summary><c>||</c>: joins two strings or two lists.</summary>
    /// <param name="gate">What may stop it; null for nothing.</param>
    public static Value Concatenate(Value left, Value right, IWorkGate? gate = null)
    {
        if (left.IsNull || right.IsNull)
        {
            return Value.Null;
        }
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.String, ValueKind.String) => Join(left.AsString(), right.AsString(), gate),
            (ValueKind.List, ValueKind.List) => Join(left.AsList(), right.AsList(), gate),
            _ => throw Unsuitable("||", left, right),
        };
    }

    internal static Value AddIntegers(long a, long b)
    {
        var sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) < 0 ? throw ValueErrors.Overflow($"{a} + {b}") : sum;
    }

    private static Value Join(IReadOnlyList<Value> left, IReadOnlyList<Value> right, IWorkGate? gate) =>
        ListLimits.Copy(left.Concat(right), (long)left.Count + right.Count, gate);

    private static Value Join(string left, string right, IWorkGate? gate)
    {
        ListLimits.CheckText((long)left.Length + right.Length, gate);
        return left + right;
    }

    private static Errors.CypherException Unsuitable(string symbol, Value left, Value right) =>
        ValueErrors.Type($"{symbol} cannot be applied to {ValueErrors.Describe(left)} and {ValueErrors.Describe(right)}");
}
