using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>The list that an expression loops over.</summary>
internal static class Lists
{
    /// <summary>The elements, or C# null for null.</summary>
    /// <exception cref="Errors.CypherException">The value is no list.</exception>
    public static IReadOnlyList<Value>? Elements(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.List => value.AsList(),
            _ => throw ValueErrors.Type($"Expected a list, not {ValueErrors.Describe(value)}"),
        };
}
