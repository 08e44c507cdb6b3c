namespace Explorer.Graph.Store;

/// <summary>An index on properties, kept in value order: it answers equality, prefixes of its keys, and ranges. It holds the entities that have all its keys.</summary>
/// <param name="Name">The unique name.</param>
/// <param name="Entity">Nodes or relationships.</param>
/// <param name="Label">The label, or the relationship type.</param>
/// <param name="Keys">The property keys, in order.</param>
/// <param name="OwningConstraint">The name of the constraint that needs it, or null.</param>
public sealed record IndexDefinition(
    string Name,
    EntityKind Entity,
    string Label,
    IReadOnlyList<string> Keys,
    string? OwningConstraint = null
)
{
    /// <summary>What it was asked to be good for. All kinds are kept alike and answer alike.</summary>
    public IndexKind Kind { get; init; }

    /// <summary>Whether another definition is of the same kind, on the same label and keys.</summary>
    public bool CoversSame(IndexDefinition other) =>
        Kind == other.Kind && Entity == other.Entity && Label == other.Label && Keys.SequenceEqual(other.Keys);
}

/// <summary>What an index is meant for. The numbers are in the log: never change one.</summary>
public enum IndexKind
{
    /// <summary>Equality and ranges of any values.</summary>
    Range = 0,

    /// <summary>Texts.</summary>
    Text = 1,

    /// <summary>Points.</summary>
    Point = 2,
}

/// <summary>What a constraint demands.</summary>
public enum ConstraintKind
{
    /// <summary>No two entities have the same values for all the keys; checked at once.</summary>
    Unique,

    /// <summary>Every entity has the keys; checked at commit.</summary>
    Exists,

    /// <summary>Both of the above.</summary>
    Key,

    /// <summary>Every entity that has the key has a value of certain types; checked at commit.</summary>
    Typed,
}

/// <summary>A rule that every committed state keeps.</summary>
/// <param name="Name">The unique name.</param>
/// <param name="Kind">What it demands.</param>
/// <param name="Entity">Nodes or relationships.</param>
/// <param name="Label">The label, or the relationship type.</param>
/// <param name="Keys">The property keys, in order.</param>
public sealed record ConstraintDefinition(string Name, ConstraintKind Kind, EntityKind Entity, string Label, IReadOnlyList<string> Keys)
{
    /// <summary>Whether the values must be unique.</summary>
    public bool DemandsUnique => Kind is ConstraintKind.Unique or ConstraintKind.Key;

    /// <summary>Whether the keys must be there.</summary>
    public bool DemandsExistence => Kind is ConstraintKind.Exists or ConstraintKind.Key;

    /// <summary>The types that a value may have, each once and in a fixed order; empty unless it is about types.</summary>
    public IReadOnlyList<PropertyType> Types { get; init; } = [];

    /// <summary>Whether a transaction may break it for a while.</summary>
    public bool IsCheckedAtCommit => Kind != ConstraintKind.Unique;

    /// <summary>Whether another definition demands the same on the same label and keys.</summary>
    public bool DemandsSame(ConstraintDefinition other) =>
        Kind == other.Kind
        && Entity == other.Entity
        && Label == other.Label
        && Keys.SequenceEqual(other.Keys)
        && Types.SequenceEqual(other.Types);

    /// <summary>In what way a value of a key is not as demanded, as the end of a sentence; null if it is.</summary>
    internal string? Problem(string key, Values.Value value)
    {
        if (value.IsNull)
        {
            return DemandsExistence ? $"must have the property `{key}`" : null;
        }
        return Kind != ConstraintKind.Typed || Types.Any(type => type.Admits(value))
            ? null
            : $"requires the property `{key}` to be of type `{string.Join(" | ", Types)}`, but it is {value.ToString(60)}";
    }
}
