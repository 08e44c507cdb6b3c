using System.Globalization;

namespace Explorer.Graph.Values;

/// <summary>Where the content of nodes is read: a view of a graph, or a copy.</summary>
internal abstract class NodeSource() : ValueContent(ValueKind.Node)
{
    public virtual string ElementId(long id) => id.ToString(CultureInfo.InvariantCulture);

    public abstract bool IsDeleted(long id);

    public abstract IReadOnlyList<string> Labels(long id);

    public abstract Value Property(long id, string key);

    public abstract IReadOnlyDictionary<string, Value> Properties(long id);
}

/// <summary>Where the content of relationships is read: a view of a graph, or a copy.</summary>
internal abstract class RelationshipSource() : ValueContent(ValueKind.Relationship)
{
    public virtual string ElementId(long id) => id.ToString(CultureInfo.InvariantCulture);

    public virtual string? StartElementId(long id) => null;

    public virtual string? EndElementId(long id) => null;

    public abstract bool IsDeleted(long id);

    public abstract string Type(long id);

    public abstract long StartId(long id);

    public abstract long EndId(long id);

    public abstract Node Node(long id, string? elementId);

    public abstract Value Property(long id, string key);

    public abstract IReadOnlyDictionary<string, Value> Properties(long id);
}
