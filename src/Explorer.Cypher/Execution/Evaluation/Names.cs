using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>Labels and types that are computed.</summary>
internal static class Names
{
    /// <summary>The names in a text or a list of texts.</summary>
    /// <exception cref="Errors.CypherException">The value is neither.</exception>
    public static IReadOnlyList<string> Of(Value value) =>
        value.Kind switch
        {
            ValueKind.String => [value.AsString()],
            ValueKind.List => [.. value.AsList().SelectMany(Of)],
            _ => throw ExecutionErrors.Type(
                "InvalidArgumentType",
                $"A label or type is a text or a list of texts, not {value.Kind.Name()}"
            ),
        };
}
