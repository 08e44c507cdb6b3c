using Explorer.Cypher.Searching.Basics;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Schema;

/// <summary>Reads what stands behind OPTIONS: a parameter, or a map of literals and parameters.</summary>
internal static class OptionValues
{
    /// <summary>The options by name; none where nothing was written.</summary>
    /// <exception cref="Errors.CypherException">They are no map, or something in it has to be computed.</exception>
    public static IReadOnlyDictionary<string, Value> Of(Expression? options, IReadOnlyDictionary<string, Value> parameters)
    {
        var value = options is null ? Value.EmptyMap : ValueOf(options, parameters);
        return value.Kind == ValueKind.Map ? value.AsMap() : throw SearchErrors.Options($"OPTIONS are a map, not {value.ToString(60)}");
    }

    private static Value ValueOf(Expression expression, IReadOnlyDictionary<string, Value> parameters) =>
        expression switch
        {
            StringLiteral text => text.Value,
            IntegerLiteral number => number.Value,
            FloatLiteral number => number.Value,
            BooleanLiteral truth => truth.Value,
            NullLiteral => Value.Null,
            Parameter parameter => parameters.TryGetValue(parameter.Name, out var value)
                ? value
                : throw ExecutionErrors.ParameterMissing([parameter.Name], parameters.Keys),
            MapLiteral map => MapOf(map, parameters),
            ListLiteral list => Value.List([.. list.Items.Select(item => ValueOf(item, parameters))]),
            _ => throw SearchErrors.Options("OPTIONS hold texts, numbers, true, false and parameters; nothing is computed there"),
        };

    private static Value MapOf(MapLiteral map, IReadOnlyDictionary<string, Value> parameters)
    {
        var values = new MapBuilder(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            values.Set(entry.Key, ValueOf(entry.Value, parameters));
        }

        return values.ToValue();
    }
}
