using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Fuzz.Naive;

/// <summary>The expression fails, as the language says it must.</summary>
internal sealed class NaiveError(CypherErrorType type, string message) : Exception(message)
{
    public CypherErrorType Type { get; } = type;

    public static NaiveError OfType(string message) => new(CypherErrorType.TypeError, message);

    public static NaiveError OfArgument(string message) => new(CypherErrorType.ArgumentError, message);

    public static NaiveError OfArithmetic(string message) => new(CypherErrorType.ArithmeticError, message);
}

/// <summary>The language leaves open what comes of this: whether an operand that does not matter is evaluated, or how a float is printed.</summary>
/// <param name="why">What is open.</param>
/// <param name="mayBeRefused">Whether it may also be refused as a mistake of types.</param>
internal sealed class LeftOpen(string why, bool mayBeRefused = false) : Exception(why)
{
    public bool MayBeRefused { get; } = mayBeRefused;
}
