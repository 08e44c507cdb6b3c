using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>An index that is searched by what is like something, and so by procedures alone; plans are made without it.</summary>
/// <param name="Name">The unique name.</param>
/// <param name="Kind">What is looked for in it.</param>
/// <param name="Entity">Nodes or relationships.</param>
/// <param name="Labels">The labels, or the relationship types, of which an entity has one or more.</param>
/// <param name="Keys">The property keys, of which an entity has one or more.</param>
public sealed record SearchIndexDefinition(
    string Name,
    SearchIndexKind Kind,
    EntityKind Entity,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Keys
)
{
    /// <summary>How it works, by the names that its kind knows; whoever searches in it reads them. Default: nothing.</summary>
    public IReadOnlyDictionary<string, Value> Settings { get; init; } = new Dictionary<string, Value>(StringComparer.Ordinal);

    /// <summary>Whether another definition is of the same kind, on the same labels and keys.</summary>
    public bool CoversSame(SearchIndexDefinition other) =>
        Kind == other.Kind && Entity == other.Entity && Labels.SequenceEqual(other.Labels) && Keys.SequenceEqual(other.Keys);
}

/// <summary>What is looked for in an index. The numbers are in the log: never change one.</summary>
public enum SearchIndexKind
{
    /// <summary>Words in texts.</summary>
    Fulltext = 0,

    /// <summary>Lists of numbers that are near to one.</summary>
    Vector = 1,
}
