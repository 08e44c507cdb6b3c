using Explorer.Graph.Values;

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

    /// <summary>The entry of what is stored of an entity that exists, or null when it lacks a key.</summary>
    internal IndexEntry? EntryOf(GraphState state, int id)
    {
        var rest = Keys.Length > 2 ? new Value[Keys.Length - 2] : null;
        for (var i = 0; rest is not null && i < rest.Length; i++)
        {
            rest[i] = KeyOf(i + 2);
            if (rest[i].IsNull)
            {
                return null;
            }
        }
        var (first, second) = (KeyOf(0), Keys.Length > 1 ? KeyOf(1) : default);
        return first.IsNull || (Keys.Length > 1 && second.IsNull) ? null : new IndexEntry(first, second, rest, id);

        Value KeyOf(int position) => state.PropertyOf(Definition.Entity, id, Keys[position]);
    }

    /// <summary>The values of the keys of a record, or null when it lacks one.</summary>
    internal Value[]? KeysOf(PropertyRow properties)
    {
        var values = new Value[Keys.Length];
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
