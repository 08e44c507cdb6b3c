using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The number behind SKIP or LIMIT.</summary>
internal static class RowCountArgument
{
    /// <summary>The number of rows; not negative.</summary>
    /// <exception cref="CypherException">The value is no whole number, or negative.</exception>
    public static long Evaluate(Evaluator expression, ExecutionContext context, string clause)
    {
        var value = expression.Evaluate(context);
        if (value.Kind != ValueKind.Integer)
        {
            throw Error("InvalidArgumentType", clause, value);
        }

        return value.AsInteger() >= 0 ? value.AsInteger() : throw Error("NegativeIntegerArgument", clause, value);
    }

    private static CypherException Error(string detail, string clause, Value value) =>
        new(
            CypherErrorType.SyntaxError,
            CypherPhase.Runtime,
            detail,
            $"{clause} needs a whole number, 0 or more, not {value.ToString(60)}"
        );
}
