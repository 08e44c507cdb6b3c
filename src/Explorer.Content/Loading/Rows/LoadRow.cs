using Explorer.Graph.Values;

namespace Explorer.Content.Loading.Rows;

/// <summary>One row for a load file: a map with <c>key</c>, what the statement matches by, and <c>properties</c>.</summary>
/// <param name="Key">What tells the row from all others of its table.</param>
/// <param name="Content">The map.</param>
internal readonly record struct LoadRow(string Key, Value Content)
{
    public static LoadRow Of(string key, PropertyMapBuilder properties, params ReadOnlySpan<(string Name, string Text)> ends)
    {
        var row = new MapBuilder(ends.Length + 2).Set("key", key);
        foreach (var (name, text) in ends)
        {
            row.Set(name, text);
        }
        return new LoadRow(key, row.Set("properties", properties.ToValue()).ToValue());
    }
}
