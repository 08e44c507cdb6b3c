namespace Explorer.Graph.Values;

/// <summary>Builds the map of a map value; keys keep the order of their first appearance, a repeated key takes the last value.</summary>
public sealed class MapBuilder
{
    private readonly OrderedDictionary<string, Value> _entries;

    /// <summary>An empty map with room for <paramref name="capacity"/> entries.</summary>
    public MapBuilder(int capacity = 4) => _entries = new OrderedDictionary<string, Value>(capacity, StringComparer.Ordinal);

    /// <summary>Sets one entry.</summary>
    public MapBuilder Set(string key, Value value)
    {
        _entries[key] = value;
        return this;
    }

    /// <summary>Sets all the entries of another map.</summary>
    public MapBuilder SetAll(IEnumerable<KeyValuePair<string, Value>> entries)
    {
        foreach (var (key, value) in entries)
        {
            _entries[key] = value;
        }
        return this;
    }

    /// <summary>The finished map. The builder must not be used afterwards.</summary>
    public IReadOnlyDictionary<string, Value> Build() => _entries;

    /// <summary>The finished map as a value. The builder must not be used afterwards.</summary>
    public Value ToValue() => Value.Map(_entries);
}
