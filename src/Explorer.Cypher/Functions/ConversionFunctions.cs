using System.Globalization;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>toBoolean, toInteger, toFloat and toString, each also as OrNull and List.</summary>
internal static class ConversionFunctions
{
    public static Function[] All { get; } =
    [
        .. Family("toBoolean", "BOOLEAN", "true or false from a text or from 0 and other integers", ToBoolean),
        .. Family("toInteger", "INTEGER", "a whole number from a text, a float (cut off) or a boolean", ToInteger),
        .. Family("toFloat", "FLOAT", "a floating-point number from a text or an integer", ToFloat),
        .. Family(
            "toString",
            "STRING",
            "a text from a number, a boolean, a temporal value or a point",
            value => ValueText.Of(value) is { } text ? (Value?)text : null
        ),
    ];

    // A converter gives C# null where the type cannot be converted at all, and Cypher's null where this value cannot.
    private static Function[] Family(string name, string type, string what, Func<Value, Value?> convert) =>
        [
            new ScalarFunction(
                name,
                1,
                1,
                $"{name}(input :: ANY) :: {type}",
                $"Makes {what}; null where the text says nothing of the kind.",
                (a, _) => convert(a[0]) ?? throw ValueErrors.WrongArgument($"{name}()", $"something that can become a {type}", a[0])
            ),
            new ScalarFunction(
                $"{name}OrNull",
                1,
                1,
                $"{name}OrNull(input :: ANY) :: {type}",
                $"Makes {what}; null where that cannot be.",
                (a, _) => OrNull(a[0], convert)
            ),
            new ScalarFunction(
                $"{name}List",
                1,
                1,
                $"{name}List(input :: LIST<ANY>) :: LIST<{type}>",
                $"Makes {what} of each item; null where that cannot be.",
                (a, _) => Convert(a[0].Items($"{name}List()"), convert)
            ),
        ];

    private static Value Convert(IReadOnlyList<Value> items, Func<Value, Value?> convert) =>
        ListLimits.Copy(items.Select(item => OrNull(item, convert)), items.Count);

    private static Value OrNull(Value value, Func<Value, Value?> convert)
    {
        try
        {
            return value.IsNull ? Value.Null : convert(value) ?? Value.Null;
        }
        catch (Errors.CypherException)
        {
            return Value.Null;
        }
    }

    private static Value? ToBoolean(Value value) =>
        value.Kind switch
        {
            ValueKind.Boolean => value,
            ValueKind.Integer => value.AsInteger() != 0,
            ValueKind.String => bool.TryParse(value.AsString(), out var truth) ? truth : Value.Null,
            _ => (Value?)null,
        };

    private static Value? ToInteger(Value value) =>
        value.Kind switch
        {
            ValueKind.Integer => value,
            ValueKind.Float => (long)value.AsFloat(),
            ValueKind.Boolean => value.AsBoolean() ? 1 : 0,
            ValueKind.String => ParseInteger(value.AsString()),
            _ => (Value?)null,
        };

    private static Value ParseInteger(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return integer;
        }
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return Value.Null;
        }
        return Math.Abs(number) < 9.3e18
            ? (Value)(long)number
            : throw ValueErrors.OutOfRange($"toInteger() cannot turn \"{text}\" into a 64-bit integer: it is too large");
    }

    private static Value? ToFloat(Value value) =>
        value.Kind switch
        {
            ValueKind.Float => value,
            ValueKind.Integer => value.AsFloat(),
            ValueKind.String => double.TryParse(value.AsString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : Value.Null,
            _ => (Value?)null,
        };
}
