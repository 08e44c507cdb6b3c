using Explorer.Graph.Values;

namespace Explorer.Cypher.Procedures;

/// <summary>Counts the properties of nodes or relationships of one shape, with the names that Neo4j has for their types.</summary>
internal sealed class PropertyTally
{
    private readonly OrderedDictionary<string, (SortedSet<string> Types, int Count)> _properties = new(StringComparer.Ordinal);
    private int _counted;

    /// <summary>Counts one more.</summary>
    public void Add(IReadOnlyDictionary<string, Value> held)
    {
        _counted++;
        foreach (var (key, value) in held)
        {
            var (types, count) = _properties.TryGetValue(key, out var known) ? known : (new SortedSet<string>(StringComparer.Ordinal), 0);
            types.Add(NameOf(value));
            _properties[key] = (types, count + 1);
        }
    }

    /// <summary>Key, types and whether all have it, for each property; one row of nulls where there is none.</summary>
    public IEnumerable<Value[]> Rows() =>
        _properties.Count == 0
            ?
            [
                [Value.Null, Value.Null, false],
            ]
            : _properties.Select(one =>
                (Value[])[one.Key, Value.List([.. one.Value.Types.Select(type => (Value)type)]), one.Value.Count == _counted]
            );

    private static string NameOf(Value value) =>
        value.Kind switch
        {
            ValueKind.List => value.AsList() is [var first, ..] ? NameOf(first) + "Array" : "AnyArray",
            ValueKind.Integer => "Long",
            ValueKind.Float => "Double",
            _ => value.Kind.ToString(),
        };
}
