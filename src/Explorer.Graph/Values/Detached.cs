namespace Explorer.Graph.Values;

/// <summary>A node's content on its own.</summary>
internal sealed class DetachedNode(IReadOnlyList<string> labels, IReadOnlyDictionary<string, Value> properties, string? elementId)
    : NodeSource
{
    public override string ElementId(long id) => elementId ?? base.ElementId(id);

    public override bool IsDeleted(long id) => false;

    public override IReadOnlyList<string> Labels(long id) => labels;

    public override Value Property(long id, string key) => properties.GetValueOrDefault(key);

    public override IReadOnlyDictionary<string, Value> Properties(long id) => properties;
}

/// <summary>A relationship's content on its own.</summary>
internal sealed class DetachedRelationship(
    string type,
    long startId,
    long endId,
    IReadOnlyDictionary<string, Value> properties,
    string? elementId,
    string? startElementId,
    string? endElementId
) : RelationshipSource
{
    public override string ElementId(long id) => elementId ?? base.ElementId(id);

    public override string? StartElementId(long id) => startElementId;

    public override string? EndElementId(long id) => endElementId;

    public override bool IsDeleted(long id) => false;

    public override string Type(long id) => type;

    public override long StartId(long id) => startId;

    public override long EndId(long id) => endId;

    public override Node Node(long id, string? elementId) => Values.Node.Detached(id, [], Value.EmptyMap.AsMap(), elementId);

    public override Value Property(long id, string key) => properties.GetValueOrDefault(key);

    public override IReadOnlyDictionary<string, Value> Properties(long id) => properties;
}
