using Explorer.Graph.Values;

namespace Explorer.Loader.Loading;

/// <summary>Gathers rows and their keys.</summary>
internal sealed class RowTable
{
    private readonly List<Value> _rows = [];
    private readonly MapBuilder _keys = new(64);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public void Add(string key, Value properties, params ReadOnlySpan<(string Name, string Text)> ends)
    {
        var row = new MapBuilder(ends.Length + 2).Set("key", key);
        foreach (var (name, text) in ends)
            row.Set(name, text);
        _rows.Add(row.Set("properties", properties).ToValue());
        _keys.Set(key, Value.True);
        _seen.Add(key);
    }

    public void AddOnce(string key, Func<Value> properties)
    {
        if (!_seen.Contains(key))
            Add(key, properties());
    }

    public LoadRows ToRows(string name) => new(name, Value.List(_rows), _keys.ToValue());
}
