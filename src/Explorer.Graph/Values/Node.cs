namespace Explorer.Graph.Values;

/// <summary>A node: an id and where to look it up. Light enough to make on the fly; reading goes to the graph, or to the copy it carries when detached.</summary>
public readonly struct Node : IEquatable<Node>
{
    internal Node(NodeSource source, long id)
    {
        Source = source;
        Id = id;
    }

    internal NodeSource Source { get; }

    /// <summary>The number of the node within its graph.</summary>
    public long Id { get; }

    /// <summary>The id as text; what <c>elementId()</c> answers.</summary>
    public string ElementId => Source.ElementId(Id);

    /// <summary>Whether the node has been deleted in the view it was read from.</summary>
    public bool IsDeleted => Source.IsDeleted(Id);

    /// <summary>The labels. Throws <see cref="DeletedEntityException"/> when the node is deleted.</summary>
    public IReadOnlyList<string> Labels => Source.Labels(Id);

    /// <summary>All properties. Throws <see cref="DeletedEntityException"/> when the node is deleted.</summary>
    public IReadOnlyDictionary<string, Value> Properties => Source.Properties(Id);

    /// <summary>One property, or null. Throws <see cref="DeletedEntityException"/> when the node is deleted.</summary>
    public Value this[string key] => Source.Property(Id, key);

    /// <summary>A node with a copy of its labels and properties, independent of any graph.</summary>
    /// <param name="id">The id.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="elementId">The id as text; the decimal digits of <paramref name="id"/> when null.</param>
    public static Node Detached(
        long id,
        IReadOnlyList<string> labels,
        IReadOnlyDictionary<string, Value> properties,
        string? elementId = null
    ) => new(new DetachedNode(labels, properties, elementId), id);

    /// <summary>Whether two nodes are the same one: by id.</summary>
    public static bool operator ==(Node left, Node right) => left.Equals(right);

    /// <summary>Whether two nodes are different ones: by id.</summary>
    public static bool operator !=(Node left, Node right) => !left.Equals(right);

    /// <summary>A copy that no longer looks at the graph; the same node when it is detached already or deleted.</summary>
    public Node Detach() => Source is DetachedNode || IsDeleted ? this : Detached(Id, Labels, Properties, ElementId);

    /// <inheritdoc/>
    public bool Equals(Node other) => Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Node other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>As cypher-shell prints it: <c>(:Person {name: "Bukharin"})</c>.</summary>
    public override string ToString() => Value.Node(this).ToString();
}
