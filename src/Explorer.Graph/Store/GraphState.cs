using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>One version of everything. Published versions never change; a transaction works on a fork, which shares all that it does not touch.</summary>
internal sealed class GraphState
{
    public GraphState(PagedArray<NodeRecord?> nodes, RelationshipStore relationships)
    {
        Nodes = nodes;
        Relationships = relationships;
    }

    public PagedArray<NodeRecord?> Nodes { get; }

    public RelationshipStore Relationships { get; }

    public IdSet AllNodes { get; private init; } = new();

    public IdSet AllRelationships { get; private init; } = new();

    /// <summary>By label id.</summary>
    public IdSet?[] ByLabel { get; private set; } = [];

    /// <summary>By type id.</summary>
    public IdSet?[] ByType { get; private set; } = [];

    public PropertyIndex[] Indexes { get; set; } = [];

    public SearchIndex[] SearchIndexes { get; set; } = [];

    public ConstraintDefinition[] Constraints { get; set; } = [];

    public int NextNode { get; set; }

    public int NextRelationship { get; set; }

    public static GraphState Empty() => new(new PagedArray<NodeRecord?>(), new RelationshipStore());

    public GraphState Fork(int stamp) =>
        new(Nodes.Fork(), Relationships.Fork(stamp))
        {
            AllNodes = AllNodes.Fork(),
            AllRelationships = AllRelationships.Fork(),
            ByLabel = [.. ByLabel.Select(set => set?.Fork())],
            ByType = [.. ByType.Select(set => set?.Fork())],
            Indexes = [.. Indexes.Select(index => index.Fork(stamp))],
            SearchIndexes = [.. SearchIndexes.Select(index => index.Fork())],
            Constraints = Constraints,
            NextNode = NextNode,
            NextRelationship = NextRelationship,
        };

    public NodeRecord? Node(NodeId id) => (uint)id.Number < (uint)NextNode ? Nodes[id.Number] : null;

    /// <summary>What is stored of a relationship; one that does not exist when there is none.</summary>
    public ref readonly RelationshipRecord Relationship(RelationshipId id) => ref Relationships.At(id.Number);

    public IdSet? WithLabel(int label) => (uint)label < (uint)ByLabel.Length ? ByLabel[label] : null;

    public IdSet? OfType(int type) => (uint)type < (uint)ByType.Length ? ByType[type] : null;

    /// <summary>The numbers of the nodes with a label, or of the relationships of a type.</summary>
    public IEnumerable<int> Labelled(EntityKind entity, int label) =>
        (entity == EntityKind.Node ? WithLabel(label) : OfType(label))?.Numbers() ?? [];

    /// <summary>A property of a node or relationship that exists, by its number.</summary>
    public Value PropertyOf(EntityKind entity, int number, int key) =>
        entity == EntityKind.Node ? Nodes[number]!.Properties.Get(key)
        : Relationships.TryGetProperty(number, key, out var value) ? value
        : default;

    public IdSet LabelSet(int label)
    {
        if (label >= ByLabel.Length)
        {
            var grown = new IdSet?[label + 1];
            ByLabel.CopyTo(grown, 0);
            ByLabel = grown;
        }
        return ByLabel[label] ??= new IdSet();
    }

    public IdSet TypeSet(int type)
    {
        if (type >= ByType.Length)
        {
            var grown = new IdSet?[type + 1];
            ByType.CopyTo(grown, 0);
            ByType = grown;
        }
        return ByType[type] ??= new IdSet();
    }
}
