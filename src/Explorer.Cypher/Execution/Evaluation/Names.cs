using Explorer.Cypher.Semantics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>Labels and types that are computed.</summary>
internal static class Names
{
    /// <summary>The one name in a text, or in a list of one.</summary>
    public static string OneOf(Value value)
    {
        var names = Of(value);
        return names.Count == 1 ? names[0] : throw ExecutionErrors.NotOneType(names.Count);
    }

    /// <summary>The names in a text or a list of texts.</summary>
    /// <exception cref="Errors.CypherException">The value is neither.</exception>
    public static IReadOnlyList<string> Of(Value value) =>
        value.Kind switch
        {
            ValueKind.String when TokenNames.AreSound(value.AsString()) => [value.AsString()],
            ValueKind.String => throw ExecutionErrors.TokenName(value.AsString(), "label or type"),
            ValueKind.List => [.. value.AsList().SelectMany(Of)],
            _ => throw ExecutionErrors.Type(
                "InvalidArgumentType",
                $"A label or type is a text or a list of texts, not {value.Kind.Name()}"
            ),
        };
}
