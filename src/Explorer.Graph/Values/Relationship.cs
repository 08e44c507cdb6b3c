namespace Explorer.Graph.Values;

/// <summary>A relationship: an id and where to look it up, as light as <see cref="Node"/>.</summary>
public readonly struct Relationship : IEquatable<Relationship>
{
    internal Relationship(RelationshipSource source, long id)
    {
        Source = source;
        Id = id;
    }

    internal RelationshipSource Source { get; }

    /// <summary>The number of the relationship within its graph.</summary>
    public long Id { get; }

    /// <summary>The id as text; what <c>elementId()</c> answers.</summary>
    public string ElementId => Source.ElementId(Id);

    /// <summary>Whether the relationship has been deleted in the view it was read from.</summary>
    public bool IsDeleted => Source.IsDeleted(Id);

    /// <summary>The type; known even after deletion in the same transaction.</summary>
    public string Type => Source.Type(Id);

    /// <summary>The id of the node it starts at; known even after deletion in the same transaction.</summary>
    public long StartId => Source.StartId(Id);

    /// <summary>The id of the node it ends at; known even after deletion in the same transaction.</summary>
    public long EndId => Source.EndId(Id);

    /// <summary>The start node; for a detached relationship, one without labels or properties.</summary>
    public Node Start => Source.Node(StartId, Source.StartElementId(Id));

    /// <summary>The end node; for a detached relationship, one without labels or properties.</summary>
    public Node End => Source.Node(EndId, Source.EndElementId(Id));

    /// <summary>All properties. Throws <see cref="DeletedEntityException"/> when the relationship is deleted.</summary>
    public IReadOnlyDictionary<string, Value> Properties => Source.Properties(Id);

    /// <summary>One property, or null. Throws <see cref="DeletedEntityException"/> when the relationship is deleted.</summary>
    public Value this[string key] => Source.Property(Id, key);

    /// <summary>A relationship with a copy of its content, independent of any graph.</summary>
    /// <param name="id">The id.</param>
    /// <param name="type">The type.</param>
    /// <param name="startId">The id of the start node.</param>
    /// <param name="endId">The id of the end node.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="elementId">The id as text; the decimal digits of <paramref name="id"/> when null.</param>
    /// <param name="startElementId">The start node's id as text, likewise.</param>
    /// <param name="endElementId">The end node's id as text, likewise.</param>
    public static Relationship Detached(
        long id,
        string type,
        long startId,
        long endId,
        IReadOnlyDictionary<string, Value> properties,
        string? elementId = null,
        string? startElementId = null,
        string? endElementId = null
    ) => new(new DetachedRelationship(type, startId, endId, properties, elementId, startElementId, endElementId), id);

    /// <summary>Whether two relationships are the same one: by id.</summary>
    public static bool operator ==(Relationship left, Relationship right) => left.Equals(right);

    /// <summary>Whether two relationships are different ones: by id.</summary>
    public static bool operator !=(Relationship left, Relationship right) => !left.Equals(right);

    /// <summary>A copy that no longer looks at the graph; the same when it is detached already or deleted.</summary>
    public Relationship Detach() =>
        Source is DetachedRelationship || IsDeleted
            ? this
            : Detached(Id, Type, StartId, EndId, Properties, ElementId, Source.StartElementId(Id), Source.EndElementId(Id));

    /// <inheritdoc/>
    public bool Equals(Relationship other) => Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Relationship other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>As cypher-shell prints it: <c>[:RIVAL_OF {strength: 3}]</c>.</summary>
    public override string ToString() => Value.Relationship(this).ToString();
}
