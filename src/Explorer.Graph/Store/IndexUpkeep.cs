using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// Keeps the indexes true to what is written, and unique what a constraint wants unique. Of all the indexes that a write touches, none changes before all have
/// been asked, so that a write that is refused leaves no trace.
/// </summary>
internal sealed class IndexUpkeep(TransactionState transaction)
{
    private const int AnyKey = -1;

    private readonly List<PropertyIndex> _covering = []; // used again by each write

    /// <summary>Enters the properties that an entity has got under some labels, or under its type.</summary>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public void Add(EntityKind entity, ReadOnlySpan<int> labels, PropertyRow properties, int id)
    {
        var indexes = Covering(entity, labels, AnyKey);
        foreach (var index in indexes)
        {
            CheckUnique(index, properties, id);
        }
        foreach (var index in indexes)
        {
            Enter(index, properties, id);
        }
        Touch(entity, labels, AnyKey, id);
    }

    /// <summary>Takes out the properties that an entity no longer has under some labels, or under its type.</summary>
    public void Remove(EntityKind entity, ReadOnlySpan<int> labels, PropertyRow properties, int id)
    {
        foreach (var index in Covering(entity, labels, AnyKey))
        {
            Leave(index, properties, id);
        }
        Touch(entity, labels, AnyKey, id);
    }

    /// <summary>Puts the properties that an entity has now in the place of those before, which differ in one key.</summary>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public void Replace(EntityKind entity, ReadOnlySpan<int> labels, int key, PropertyRow before, PropertyRow after, int id)
    {
        var indexes = Covering(entity, labels, key);
        foreach (var index in indexes)
        {
            CheckUnique(index, after, id);
        }
        foreach (var index in indexes)
        {
            Leave(index, before, id);
            Enter(index, after, id);
        }
        Touch(entity, labels, key, id);
    }

    /// <summary>A new index with all that is stored.</summary>
    /// <param name="definition">What it is on.</param>
    /// <param name="unique">The constraint that wants no values twice; null if they may be.</param>
    /// <param name="step">Called for each entity that is looked at.</param>
    /// <exception cref="ConstraintViolationException">Values that must be unique are stored twice.</exception>
    public PropertyIndex Build(IndexDefinition definition, ConstraintDefinition? unique, Action? step)
    {
        var graph = transaction.Graph;
        var label = graph.NamesOf(definition.Entity).Intern(definition.Label);
        var holdsIntervals = definition.Keys.Count > 1 && definition.OwningConstraint is null;
        var index = new PropertyIndex(
            definition,
            label,
            [.. definition.Keys.Select(graph.PropertyKeys.Intern)],
            new RangeIndex(transaction.Stamp, holdsIntervals)
        );
        var sorted = IndexSort.Sorted(EntriesOf(index, step), index.Keys.Length);
        for (var i = 1; unique is not null && i < sorted.Length; i++)
        {
            if (sorted[i - 1].CompareKeys(sorted[i]) == 0)
            {
                throw Taken(unique, [.. index.Keys.Select((_, key) => sorted[i].Key(key))], sorted[i - 1].Id);
            }
        }
        index.Tree.Fill(sorted);
        return index;
    }

    private IndexEntry[] EntriesOf(PropertyIndex index, Action? step)
    {
        var entries = new List<IndexEntry>();
        foreach (var id in transaction.Current.Labelled(index.Definition.Entity, index.Label))
        {
            step?.Invoke();
            if (index.EntryOf(transaction.Current, id) is { } entry)
            {
                entries.Add(entry);
            }
        }
        return [.. entries];
    }

    private void Touch(EntityKind entity, ReadOnlySpan<int> labels, int key, int id)
    {
        var state = transaction.Current;
        foreach (var index in state.SearchIndexes)
        {
            if (index.Definition.Entity == entity && index.HasLabel(labels) && (key == AnyKey || index.HasKey(key)))
            {
                index.Touch(id, most: (entity == EntityKind.Node ? state.AllNodes.Count : state.AllRelationships.Count) / 2);
            }
        }
    }

    // The list is good until the next call.
    private List<PropertyIndex> Covering(EntityKind entity, ReadOnlySpan<int> labels, int key)
    {
        _covering.Clear();
        foreach (var index in transaction.Current.Indexes)
        {
            if (index.Definition.Entity == entity && labels.Contains(index.Label) && (key == AnyKey || Array.IndexOf(index.Keys, key) >= 0))
            {
                _covering.Add(index);
            }
        }
        return _covering;
    }

    private static void Enter(PropertyIndex index, PropertyRow properties, int id)
    {
        if (index.KeysOf(properties) is { } keys)
        {
            index.Tree.Add(keys, id);
        }
    }

    private static void Leave(PropertyIndex index, PropertyRow properties, int id)
    {
        if (index.KeysOf(properties) is { } keys)
        {
            index.Tree.Remove(keys, id);
        }
    }

    private void CheckUnique(PropertyIndex index, PropertyRow properties, int id)
    {
        if (index.Definition.OwningConstraint is not { } owner || index.KeysOf(properties) is not { } keys)
        {
            return;
        }
        var other = index.Tree.FirstWith(keys);
        if (other < 0 || other == id)
        {
            return;
        }
        throw Taken(Array.Find(transaction.Current.Constraints, one => one.Name == owner)!, keys, other);
    }

    private static ConstraintViolationException Taken(ConstraintDefinition constraint, Value[] keys, int by)
    {
        var what = constraint.Entity == EntityKind.Node ? $"Node({by})" : $"Relationship({by})";
        var where = constraint.Entity == EntityKind.Node ? "label" : "type";
        var pairs = string.Join(", ", constraint.Keys.Select((key, i) => $"`{key}` = {keys[i]}"));
        return new ConstraintViolationException(
            constraint,
            keys,
            $"{what} already exists with {where} `{constraint.Label}` and {(keys.Length == 1 ? "property" : "properties")} {pairs}"
        );
    }
}
