using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Functions;

/// <summary>Angles, in radians unless the name says otherwise.</summary>
internal static class TrigonometricFunctions
{
    public static Function[] All { get; } =
    [
        MathematicalFunctions.Float("sin", "The sine.", Math.Sin),
        MathematicalFunctions.Float("cos", "The cosine.", Math.Cos),
        MathematicalFunctions.Float("tan", "The tangent.", Math.Tan),
        MathematicalFunctions.Float("cot", "The cotangent.", angle => 1 / Math.Tan(angle)),
        MathematicalFunctions.Float("asin", "The angle of that sine.", Math.Asin),
        MathematicalFunctions.Float("acos", "The angle of that cosine.", Math.Acos),
        MathematicalFunctions.Float("atan", "The angle of that tangent.", Math.Atan),
        MathematicalFunctions.Float("sinh", "The hyperbolic sine.", Math.Sinh),
        MathematicalFunctions.Float("cosh", "The hyperbolic cosine.", Math.Cosh),
        MathematicalFunctions.Float("tanh", "The hyperbolic tangent.", Math.Tanh),
        MathematicalFunctions.Float("coth", "The hyperbolic cotangent.", number => number == 0 ? double.NaN : 1 / Math.Tanh(number)),
        MathematicalFunctions.Float("haversin", "Half the versed sine: (1 - cos) / 2.", angle => (1 - Math.Cos(angle)) / 2),
        MathematicalFunctions.Float("degrees", "The angle in degrees.", angle => angle * (180 / Math.PI)),
        MathematicalFunctions.Float("radians", "The angle in radians, from degrees.", angle => angle * (Math.PI / 180)),
        new ScalarFunction(
            "atan2",
            2,
            2,
            "atan2(y :: FLOAT, x :: FLOAT) :: FLOAT",
            "The angle of the point (x, y).",
            (a, _) => Math.Atan2(a[0].Number("atan2()"), a[1].Number("atan2()"))
        ),
    ];
}
