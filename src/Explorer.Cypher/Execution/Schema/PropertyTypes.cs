using Explorer.Cypher.Errors;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Schema;

/// <summary>Reads the type of a property type constraint.</summary>
internal static class PropertyTypes
{
    /// <summary>The types that are joined, each once, in the order in which Cypher lists them.</summary>
    /// <exception cref="CypherException">One of them is no type that a property can have.</exception>
    public static IReadOnlyList<PropertyType> Of(TypeExpression type) =>
        [
            .. new[] { type with { Alternatives = [] } }
                .Concat(type.Alternatives)
                .Select(one => OfSingle(one, type))
                .Distinct()
                .OrderBy(one => one.IsList)
                .ThenBy(one => IndexOf(one.Kind)),
        ];

    private static PropertyType OfSingle(TypeExpression type, TypeExpression whole)
    {
        var why =
            type.NotNull ? "Leave out NOT NULL; REQUIRE ... IS NOT NULL is a constraint of its own."
            : type is { Name: "LIST", Element.Name: "LIST" } ? "Lists cannot have lists as an inner type."
            : type is { Name: "LIST", Element.NotNull: false } ? "Lists cannot have nullable inner types."
            : type.Element is { Alternatives.Count: > 0 } ? "Lists cannot have several inner types."
            : null;
        return why is null && PropertyType.Parse(type.ToString()) is { } known
            ? known
            : throw BindingErrors.Of("InvalidPropertyType", $"Invalid property type `{type}`. {why}".TrimEnd(), whole.Position);
    }

    private static int IndexOf(ValueKind kind) => PropertyType.Kinds.ToList().IndexOf(kind);
}
