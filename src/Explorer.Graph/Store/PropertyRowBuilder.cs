using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Sorts out the properties of what is new.</summary>
internal sealed class PropertyRowBuilder(PropertyGraph graph)
{
    private Value[] _values = []; // of the row that is being made

    /// <summary>The row of some properties; those that are null are left out.</summary>
    /// <exception cref="ArgumentException">One cannot be a property.</exception>
    public PropertyRow Build(ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        var row = Passing(properties);
        return new PropertyRow(row.Shape, row.Count == 0 ? [] : row.Values[..row.Count]);
    }

    /// <summary>The same to read from until the next one is made; there may be more values than keys.</summary>
    /// <exception cref="ArgumentException">One cannot be a property.</exception>
    public PropertyRow Passing(ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        if (_values.Length < properties.Length)
        {
            _values = new Value[Math.Max(8, properties.Length)];
        }
        var (shape, count) = (graph.NoProperties, 0);
        foreach (ref readonly var property in properties)
        {
            if (!property.Value.IsNull)
            {
                CheckStorable(property.Value);
                shape = shape.With(property.Key, graph.PropertyKeys);
                _values[count++] = property.Value;
            }
        }
        return new PropertyRow(shape, _values);
    }

    /// <summary>Throws <see cref="ArgumentException"/> when a value cannot be a property.</summary>
    public static void CheckStorable(Value value)
    {
        if (value.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
        {
            throw new ArgumentException($"A property cannot hold a value of type {value.Kind.Name()}", nameof(value));
        }
    }
}
