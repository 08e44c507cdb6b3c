using System.Globalization;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>Numbers.</summary>
internal static class MathematicalFunctions
{
    public static Function[] All { get; } =
    [
        new ScalarFunction(
            "abs",
            1,
            1,
            "abs(input :: INTEGER | FLOAT) :: INTEGER | FLOAT",
            "The size without the sign.",
            (a, _) => Abs(a[0])
        ),
        new ScalarFunction("sign", 1, 1, "sign(input :: INTEGER | FLOAT) :: INTEGER", "-1, 0 or 1.", (a, _) => Sign(a[0].Number("sign()"))),
        new ScalarFunction(
            "isNaN",
            1,
            1,
            "isNaN(input :: INTEGER | FLOAT) :: BOOLEAN",
            "Whether a number is not a number.",
            (a, _) => double.IsNaN(a[0].Number("isNaN()"))
        ),
        Float("ceil", "The smallest whole number that is not below.", Math.Ceiling),
        Float("floor", "The largest whole number that is not above.", Math.Floor),
        Float("exp", "e to the power of the number.", Math.Exp),
        Float("log", "The natural logarithm.", Math.Log),
        Float("log10", "The logarithm to base 10.", Math.Log10),
        Float("sqrt", "The square root.", Math.Sqrt),
        new ScalarFunction(
            "round",
            1,
            3,
            "round(value :: FLOAT, precision = 0 :: INTEGER, mode = HALF_UP :: STRING) :: FLOAT",
            "The number rounded to so many decimals.",
            (a, _) => Round(a)
        ),
        new ScalarFunction("e", 0, 0, "e() :: FLOAT", "The base of the natural logarithm.", (_, _) => Math.E),
        new ScalarFunction("pi", 0, 0, "pi() :: FLOAT", "The ratio of a circle's circumference to its diameter.", (_, _) => Math.PI),
        new ScalarFunction(
            "rand",
            0,
            0,
            "rand() :: FLOAT",
            "A random number from 0.0 up to, but without, 1.0.",
            (_, context) => context.Random.NextDouble(),
            stability: Stability.Never
        ),
    ];

    internal static ScalarFunction Float(string name, string description, Func<double, double> body) =>
        new(name, 1, 1, $"{name}(input :: FLOAT) :: FLOAT", description, (a, _) => body(a[0].Number($"{name}()")));

    private static Value Abs(Value value)
    {
        if (value.Kind != ValueKind.Integer)
        {
            return Math.Abs(value.Number("abs()"));
        }
        var integer = value.AsInteger();
        return integer == long.MinValue ? throw ValueErrors.Overflow($"abs({integer})") : Math.Abs(integer);
    }

    private static Value Sign(double number) => double.IsNaN(number) ? 0 : Math.Sign(number);

    private static Value Round(ReadOnlySpan<Value> a)
    {
        var number = a[0].Number("round()");
        // With no decimals to keep and no mode named, a half goes up, also below zero.
        if (a.Length == 1 || (a.Length == 2 && a[1].Size("round()") == 0))
        {
            return Math.Floor(number + 0.5) is var rounded && number == Math.Floor(number) ? number : rounded;
        }
        var precision = a[1].Size("round()");
        var mode = a.Length > 2 ? a[2].Text("round()") : "HALF_UP";
        // Beyond this the number has no decimals; a decimal holds 28 digits.
        if (!(Math.Abs(number) < 1e15) || precision > 15)
        {
            return number;
        }
        var exact = decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return (double)Round(exact, precision, mode);
    }

    private static decimal Round(decimal number, int precision, string mode) =>
        mode switch
        {
            "HALF_UP" => Math.Round(number, precision, MidpointRounding.AwayFromZero),
            "HALF_EVEN" => Math.Round(number, precision, MidpointRounding.ToEven),
            "CEILING" => Math.Round(number, precision, MidpointRounding.ToPositiveInfinity),
            "FLOOR" => Math.Round(number, precision, MidpointRounding.ToNegativeInfinity),
            "DOWN" => Math.Round(number, precision, MidpointRounding.ToZero),
            "UP" => number >= 0
                ? Math.Round(number, precision, MidpointRounding.ToPositiveInfinity)
                : Math.Round(number, precision, MidpointRounding.ToNegativeInfinity),
            "HALF_DOWN" => HalfDown(number, precision),
            "UNNECESSARY" when Math.Round(number, precision) == number => number,
            "UNNECESSARY" => throw ValueErrors.Argument(
                $"round() was told that {number} needs no rounding, but it has more than {precision} decimals"
            ),
            _ => throw ValueErrors.Argument(
                $"round() knows UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN and UNNECESSARY, but not \"{mode}\""
            ),
        };

    private static decimal HalfDown(decimal number, int precision)
    {
        var down = Math.Round(number, precision, MidpointRounding.ToZero);
        var nearest = Math.Round(number, precision, MidpointRounding.AwayFromZero);
        return Math.Abs(number - down) <= Math.Abs(nearest - number) ? down : nearest;
    }
}
