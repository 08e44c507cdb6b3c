using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <content>Schema and index look-ups. An index is on nodes or on relationships: ask it for the ids of what it is on.</content>
public abstract partial class GraphView
{
    /// <summary>The indexes, those of constraints included, in order of creation.</summary>
    public IReadOnlyList<PropertyIndex> Indexes => State.Indexes;

    /// <summary>The indexes that are searched by procedures, in order of creation.</summary>
    public IReadOnlyList<SearchIndex> SearchIndexes => State.SearchIndexes;

    /// <summary>The constraints, in order of creation.</summary>
    public IReadOnlyList<ConstraintDefinition> Constraints => State.Constraints;

    /// <summary>The index on exactly these keys in this order, or null. Look it up per run, not per plan: it belongs to this view.</summary>
    public PropertyIndex? FindIndex(EntityKind entity, string label, IReadOnlyList<string> keys) =>
        Array.Find(
            State.Indexes,
            index => index.Definition.Entity == entity && index.Definition.Label == label && index.Definition.Keys.SequenceEqual(keys)
        );

    /// <summary>The index of that name, or null.</summary>
    public PropertyIndex? FindIndex(string name) => Array.Find(State.Indexes, index => index.Definition.Name == name);

    /// <summary>The index of that name that is searched by procedures, or null. It belongs to this view.</summary>
    public SearchIndex? FindSearchIndex(string name) => Array.Find(State.SearchIndexes, index => index.Definition.Name == name);

    /// <summary>The entities whose first keys equal the given values (as <c>=</c> has it: none for null or NaN), in order of the further keys, then of id.</summary>
    /// <param name="index">An index of this view.</param>
    /// <param name="values">One value for each key, or for the first few.</param>
    public IEnumerable<TId> Seek<TId>(PropertyIndex index, params Value[] values)
        where TId : struct, IEntityId<TId> => MayEqual(values) ? Scan<TId>(index, values, true, values, true) : [];

    /// <summary>The one entity whose keys equal the given values, or that of -1; for unique constraints and MERGE. Nothing is allocated.</summary>
    public TId SeekFirst<TId>(PropertyIndex index, Value[] values)
        where TId : struct, IEntityId<TId> => TId.Of(MayEqual(values) ? index.Tree.FirstWith(values) : -1);

    /// <summary>The entities between two bounds on the first key that follows the equal ones, as <c>&lt;</c> and <c>&lt;=</c> have it: only values comparable with the bound.</summary>
    /// <param name="index">An index of this view.</param>
    /// <param name="equal">Values for the first keys; often empty.</param>
    /// <param name="lower">The lower bound, or null for none.</param>
    /// <param name="upper">The upper bound, or null for none.</param>
    public IEnumerable<TId> SeekRange<TId>(PropertyIndex index, Value[] equal, IndexBound? lower, IndexBound? upper)
        where TId : struct, IEntityId<TId>
    {
        if ((lower ?? upper) is not { } bound || ValueOrder.TryCompare(bound.Value, bound.Value) != 0 || !MayEqual(equal))
        {
            yield break;
        }
        if (bound.IsPrefix && bound.Value.Kind != ValueKind.String)
        {
            yield break;
        }
        Value[]? from = lower is { } low ? [.. equal, low.Value] : equal;
        Value[]? to = upper is { } high ? [.. equal, high.Value] : equal;
        var position = equal.Length;
        var within = false;
        foreach (var entry in index.Tree.Scan(from, lower?.Inclusive ?? true, to, upper?.Inclusive ?? true))
        {
            if (ValueOrder.AreInSameBlock(entry.Key(position), bound.Value) && bound.Admits(entry.Key(position)))
            {
                within = true;
                yield return TId.Of(entry.Id);
            }
            else if (within)
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// The entities whose interval begins at or before one bound and ends at or after another, in order of the beginning. The last two keys of the index are
    /// where an interval begins and ends. Both comparisons are those of <c>&lt;=</c>: only values comparable with the bound. The time taken is that of the answer.
    /// </summary>
    /// <param name="index">An index of two keys or more.</param>
    /// <param name="equal">Values for the keys before the last two; often empty.</param>
    /// <param name="begins">The highest beginning.</param>
    /// <param name="ends">The lowest end.</param>
    public IEnumerable<TId> SeekIntervals<TId>(PropertyIndex index, Value[] equal, IndexBound begins, IndexBound ends)
        where TId : struct, IEntityId<TId>
    {
        if (
            ValueOrder.TryCompare(begins.Value, begins.Value) != 0
            || ValueOrder.TryCompare(ends.Value, ends.Value) != 0
            || !MayEqual(equal)
        )
        {
            yield break;
        }
        foreach (var entry in index.Tree.ScanIntervals(equal, begins, ends))
        {
            if (ValueOrder.AreInSameBlock(entry.Key(equal.Length), begins.Value) && ValueOrder.AreInSameBlock(entry.Last, ends.Value))
            {
                yield return TId.Of(entry.Id);
            }
        }
    }

    /// <summary>All entities in the index, in value order.</summary>
    public IEnumerable<TId> ScanIndex<TId>(PropertyIndex index)
        where TId : struct, IEntityId<TId> => Scan<TId>(index, null, true, null, true);

    /// <summary>All entities in the index, in descending value order; those of the same values by ascending id.</summary>
    public IEnumerable<TId> ScanIndexDown<TId>(PropertyIndex index)
        where TId : struct, IEntityId<TId>
    {
        var same = new List<IndexEntry>();
        foreach (var entry in index.Tree.ScanDown())
        {
            if (same.Count > 0 && same[0].CompareKeys(entry) != 0)
            {
                for (var i = same.Count - 1; i >= 0; i--)
                {
                    yield return TId.Of(same[i].Id);
                }
                same.Clear();
            }
            same.Add(entry);
        }
        for (var i = same.Count - 1; i >= 0; i--)
        {
            yield return TId.Of(same[i].Id);
        }
    }

    /// <summary>The lowest value of the first key in an index; null when it is empty.</summary>
    public Value FirstKey(PropertyIndex index) => FirstKey(index.Tree.Scan(null, true, null, true));

    /// <summary>The highest value of the first key in an index, as the entity of the lowest id has it; null when it is empty.</summary>
    public Value LastKey(PropertyIndex index) =>
        FirstKey(index.Tree.ScanDown()) is { IsNull: false } last ? FirstKey(index.Tree.Scan([last], true, null, true)) : Value.Null;

    private static Value FirstKey(IEnumerable<IndexEntry> entries)
    {
        foreach (var entry in entries)
        {
            return entry.First;
        }
        return Value.Null;
    }

    // Null and NaN equal nothing, themselves included.
    private static bool MayEqual(Value[] values) => Array.TrueForAll(values, value => ValueEquality.AreEqual(value, value) == true);

    private static IEnumerable<TId> Scan<TId>(PropertyIndex index, Value[]? lower, bool lowerInclusive, Value[]? upper, bool upperInclusive)
        where TId : struct, IEntityId<TId>
    {
        foreach (var entry in index.Tree.Scan(lower, lowerInclusive, upper, upperInclusive))
        {
            yield return TId.Of(entry.Id);
        }
    }
}

/// <summary>An end of a range.</summary>
/// <param name="Value">The value; not null.</param>
/// <param name="Inclusive">Whether the value itself is within the range.</param>
public readonly record struct IndexBound(Value Value, bool Inclusive)
{
    /// <summary>Whether it stands for all texts that begin with the value; it is then the lower bound, inclusive, and there is no upper one.</summary>
    public bool IsPrefix { get; init; }

    internal bool Admits(Value value) => !IsPrefix || value.AsString().StartsWith(Value.AsString(), StringComparison.Ordinal);
}
