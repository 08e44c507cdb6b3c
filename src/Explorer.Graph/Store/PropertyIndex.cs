namespace Explorer.Graph.Store;

/// <summary>An index as one view of the graph sees it; hand it back to the same view's seeks.</summary>
public sealed class PropertyIndex
{
    internal PropertyIndex(IndexDefinition definition, int label, int[] keys, RangeIndex tree)
    {
        Definition = definition;
        Label = label;
        Keys = keys;
        Tree = tree;
    }

    /// <summary>What it is on.</summary>
    public IndexDefinition Definition { get; }

    /// <summary>How many entities are in it.</summary>
    public long EntryCount => Tree.Count;

    /// <summary>How many different combinations of values are in it.</summary>
    public long DistinctCount => Tree.Distinct;

    internal int Label { get; }

    internal int[] Keys { get; }

    internal RangeIndex Tree { get; private set; }

    internal PropertyIndex Fork(int stamp) => new(Definition, Label, Keys, Tree.Fork(stamp));

    /// <summary>The entry of a record, or null when it lacks a key.</summary>
    internal IndexEntry? EntryOf(PropertyRow properties, int id)
    {
        if (Keys.Length > 2)
        {
            return KeysOf(properties) is { } keys ? new IndexEntry(keys, id) : null;
        }
        var (first, second) = (properties.Get(Keys[0]), Keys.Length > 1 ? properties.Get(Keys[1]) : default);
        return first.IsNull || (Keys.Length > 1 && second.IsNull) ? null : new IndexEntry(first, second, null, id);
    }

    /// <summary>The values of the keys of a record, or null when it lacks one.</summary>
    internal Values.Value[]? KeysOf(PropertyRow properties)
    {
        var values = new Values.Value[Keys.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = properties.Get(Keys[i]);
            if (values[i].IsNull)
            {
                return null;
            }
        }
        return values;
    }
}
