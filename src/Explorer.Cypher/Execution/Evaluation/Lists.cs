using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>The list that an expression loops over.</summary>
internal static class Lists
{
    /// <summary>The elements, or C# null for null. A single value is its own only element, as Neo4j has it.</summary>
    public static IReadOnlyList<Value>? Elements(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.List => value.AsList(),
            _ => [value],
        };
}
