namespace Explorer.Graph.Store;

/// <summary>
/// A search index as one view of the graph sees it. The graph keeps what it is on, and which entities were written to; what it holds is kept by who searches in it, and brought to the state
/// of a view when it is searched there.
/// </summary>
public sealed class SearchIndex
{
    private readonly int[] _labels;
    private readonly int[] _keys;

    internal SearchIndex(SearchIndexDefinition definition, int[] labels, int[] keys)
        : this(definition, labels, keys, WriteTrail.New(), new SearchContent()) { }

    private SearchIndex(SearchIndexDefinition definition, int[] labels, int[] keys, WriteTrail trail, SearchContent content) =>
        (Definition, _labels, _keys, Trail, Content) = (definition, labels, keys, trail, content);

    /// <summary>What it is on.</summary>
    public SearchIndexDefinition Definition { get; }

    /// <summary>The writes that led to this view.</summary>
    public WriteTrail Trail { get; private set; }

    /// <summary>What all views of the graph keep for this index.</summary>
    public SearchContent Content { get; }

    /// <summary>The ids of its labels or types.</summary>
    public IReadOnlyList<int> Labels => _labels;

    /// <summary>The ids of its property keys.</summary>
    public IReadOnlyList<int> Keys => _keys;

    internal SearchIndex Fork() => new(Definition, _labels, _keys, Trail, Content);

    internal bool HasLabel(ReadOnlySpan<int> labels) => labels.ContainsAny(_labels);

    internal bool HasKey(int key) => Array.IndexOf(_keys, key) >= 0;

    internal void Touch(int id, long most) => Trail = Trail.Then(id, most);
}

/// <summary>A place for what is found out about a search index; the graph does not look into it.</summary>
public sealed class SearchContent
{
    private readonly Lock _lock = new();
    private object? _kept;

    /// <summary>What is kept, made when it is first asked for.</summary>
    public T Of<T>(Func<T> make)
        where T : class
    {
        lock (_lock)
        {
            return (T)(_kept ??= make());
        }
    }
}
