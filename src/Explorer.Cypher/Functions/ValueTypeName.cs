using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>Types as <c>valueType()</c> writes them: <c>INTEGER NOT NULL</c>, <c>LIST&lt;STRING | NULL&gt; NOT NULL</c>.</summary>
internal static class ValueTypeName
{
    // The order in which the manual lists the members of a union.
    private static readonly ValueKind[] Order =
    [
        .. PropertyType.Kinds,
        ValueKind.Node,
        ValueKind.Relationship,
        ValueKind.Map,
        ValueKind.List,
        ValueKind.Path,
        ValueKind.Bytes,
    ];

    public static string Of(Value value) => value.IsNull ? "NULL" : $"{Name(value)} NOT NULL";

    private static string Name(Value value) => value.Kind == ValueKind.List ? $"LIST<{Items(value.AsList())}>" : value.Kind.Name();

    private static string Items(IReadOnlyList<Value> items)
    {
        var types = items
            .Where(item => !item.IsNull)
            .OrderBy(item => Array.IndexOf(Order, item.Kind))
            .Select(Name)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var hasNull = items.Any(item => item.IsNull);
        return types switch
        {
            [] => hasNull ? "NULL" : "NOTHING",
            _ when hasNull => string.Join(" | ", types),
            _ => string.Join(" | ", types.Select(type => $"{type} NOT NULL")),
        };
    }
}
