using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>toBoolean, toInteger, toFloat and toString, each also as OrNull and List.</summary>
internal static partial class ConversionFunctions
{
    public static Function[] All { get; } =
    [
        .. Family(
            "toBoolean",
            "BOOLEAN | STRING | INTEGER",
            "BOOLEAN",
            "true or false from a text or from 0 and other integers",
            ToBoolean
        ),
        .. Family("toInteger", "ANY", "INTEGER", "a whole number from a text, a float (cut off) or a boolean", ToInteger),
        .. Family("toFloat", "INTEGER | FLOAT | STRING", "FLOAT", "a floating-point number from a text or an integer", ToFloat),
        .. Family(
            "toString",
            "BOOLEAN | INTEGER | FLOAT | STRING | DATE | DURATION | POINT",
            "STRING",
            "a text from a number, a boolean, a temporal value or a point",
            value => ValueText.Of(value) is { } text ? (Value?)text : null
        ),
    ];

    // A converter gives C# null where the type cannot be converted at all, and Cypher's null where this value cannot.
    private static Function[] Family(string name, string input, string type, string what, Func<Value, Value?> convert) =>
        [
            new ScalarFunction(
                name,
                1,
                1,
                $"{name}(input :: {input}) :: {type}",
                $"Makes {what}; null where the text says nothing of the kind.",
                (a, _) =>
                    convert(a[0])
                    ?? throw ValueErrors.WrongArgument(
                        $"{name}()",
                        $"something that can become {(type is "INTEGER" ? "an" : "a")} {type}",
                        a[0]
                    )
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
                (a, context) => Convert(a[0].Items($"{name}List()"), convert, context.Work)
            ),
        ];

    private static Value Convert(IReadOnlyList<Value> items, Func<Value, Value?> convert, IWorkGate? gate) =>
        ListLimits.Copy(items.Select(item => OrNull(item, convert)), items.Count, gate);

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
        if (!IsDecimal(text) || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Value.Null;
        }
        return Math.Abs(number) < 9.223372036854775807E18
            ? (Value)(long)number
            : throw ValueErrors.Type($"toInteger() cannot turn \"{text}\" into a 64-bit integer: it is too large");
    }

    private static Value? ToFloat(Value value) =>
        value.Kind switch
        {
            ValueKind.Float => value,
            ValueKind.Integer => value.AsFloat(),
            ValueKind.String => ParseFloat(value.AsString()),
            _ => (Value?)null,
        };

    /// <summary>As Java reads a double: with white space around it, and with a suffix that says how precise it was meant to be.</summary>
    private static Value ParseFloat(string text)
    {
        var trimmed = text.Trim();
        return trimmed.TrimStart('+', '-') is "NaN" or "Infinity" ? SpecialFloat(trimmed)
            : IsDecimal(trimmed) || (trimmed.Length > 0 && trimmed[^1] is 'd' or 'D' or 'f' or 'F' && IsDecimal(trimmed[..^1]))
                ? double.Parse(trimmed.TrimEnd('d', 'D', 'f', 'F'), NumberStyles.Float, CultureInfo.InvariantCulture)
            : Value.Null;
    }

    private static Value SpecialFloat(string text) =>
        text.EndsWith("NaN", StringComparison.Ordinal) ? double.NaN
        : text[0] == '-' ? double.NegativeInfinity
        : double.PositiveInfinity;

    private static bool IsDecimal(string text) => Decimal().IsMatch(text);

    [GeneratedRegex(
        @"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Decimal();
}
