using Explorer.Cypher.Errors;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>The errors that operators and functions raise when values do not fit; all at runtime, without a position, which the evaluator adds.</summary>
public static class ValueErrors
{
    /// <summary>A value has the wrong type.</summary>
    public static CypherException Type(string message, string detail = "InvalidArgumentType") =>
        new(CypherErrorType.TypeError, CypherPhase.Runtime, detail, message);

    /// <summary>A function got a value of a wrong type.</summary>
    public static CypherException WrongArgument(string function, string expected, Value actual) =>
        Type($"{function} expects {expected}, but got {Describe(actual)}", "InvalidArgumentValue");

    /// <summary>A value has the right type, but cannot be used.</summary>
    public static CypherException Argument(string message, string detail = "InvalidArgumentValue") =>
        new(CypherErrorType.ArgumentError, CypherPhase.Runtime, detail, message);

    /// <summary>A text cannot be read as the value that it stands for; Neo4j calls that a mistake of syntax, though it is met while the statement runs.</summary>
    public static CypherException Unreadable(string message) =>
        new(CypherErrorType.SyntaxError, CypherPhase.Runtime, "InvalidArgumentValue", message);

    /// <summary>A number is outside what is allowed.</summary>
    public static CypherException OutOfRange(string message) => Argument(message, "NumberOutOfRange");

    /// <summary>The result does not fit 64 bits.</summary>
    public static CypherException Overflow(string operation) =>
        new(
            CypherErrorType.ArithmeticError,
            CypherPhase.Runtime,
            "IntegerOverflow",
            $"The result of {operation} does not fit a 64-bit integer"
        );

    /// <summary>The result is beyond the range of its type.</summary>
    public static CypherException Overflow(string operation, string why) =>
        new(CypherErrorType.ArithmeticError, CypherPhase.Runtime, "NumberOutOfRange", $"The result of {operation} is out of range: {why}");

    /// <summary>An integer was divided by zero.</summary>
    public static CypherException DivisionByZero() =>
        new(CypherErrorType.ArithmeticError, CypherPhase.Runtime, "DivisionByZero", "An integer cannot be divided by zero");

    /// <summary>A value would take more memory than one may.</summary>
    public static CypherException TooLarge(string message) => new(CypherErrorType.LimitExceeded, CypherPhase.Runtime, "Memory", message);

    /// <summary>A node or relationship was read after its deletion.</summary>
    public static CypherException Deleted(DeletedEntityException cause) =>
        new(CypherErrorType.EntityNotFound, CypherPhase.Runtime, "DeletedEntityAccess", cause.Message, inner: cause);

    /// <summary>What an exception says, without what is added of the parameters of our code.</summary>
    public static string Reason(Exception exception)
    {
        var end = exception.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }

    /// <summary>A value and its type for a message: <c>the integer 1</c>, <c>null</c>, <c>a list</c>.</summary>
    public static string Describe(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "null",
            ValueKind.Boolean or ValueKind.Integer or ValueKind.Float => $"{value.Kind.Name()} {value}",
            ValueKind.String when value.AsString().Length <= 40 => $"STRING {value}",
            _ => $"a {value.Kind.Name()}",
        };
}
