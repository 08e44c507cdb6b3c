using System.Collections;
using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>The properties of one record; immutable.</summary>
internal readonly struct PropertyRow(PropertyShape shape, Value[] values)
{
    public readonly PropertyShape Shape = shape;
    public readonly Value[] Values = values;

    public int Count => Shape.Keys.Length;

    public Value Get(int key)
    {
        var index = Shape.IndexOf(key);
        return index < 0 ? Value.Null : Values[index];
    }

    /// <summary>With one value set; null takes the key away.</summary>
    public PropertyRow With(int key, Value value)
    {
        var index = Shape.IndexOf(key);
        if (value.IsNull)
        {
            return index < 0 ? this : new PropertyRow(Shape.Without(key), [.. Values[..index], .. Values[(index + 1)..]]);
        }
        if (index < 0)
        {
            return new PropertyRow(Shape.With(key), [.. Values, value]);
        }
        Value[] changed = [.. Values];
        changed[index] = value;
        return new PropertyRow(Shape, changed);
    }
}

/// <summary>A record's properties seen as a map from names.</summary>
internal sealed class PropertyMap(PropertyRow row, TokenTable keys) : IReadOnlyDictionary<string, Value>
{
    public int Count => row.Count;

    public IEnumerable<string> Keys => row.Shape.Keys.Select(keys.Name);

    public IEnumerable<Value> Values => row.Values;

    public Value this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no property `{key}`");

    public bool ContainsKey(string key) => row.Shape.IndexOf(keys.Find(key)) >= 0;

    public bool TryGetValue(string key, out Value value)
    {
        value = row.Get(keys.Find(key));
        return !value.IsNull;
    }

    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < row.Count; i++)
        {
            yield return KeyValuePair.Create(keys.Name(row.Shape.Keys[i]), row.Values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
