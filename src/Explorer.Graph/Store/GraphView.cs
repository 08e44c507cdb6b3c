using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// One consistent state of a graph to read from: a <see cref="GraphSnapshot"/>, which never changes and may be shared between threads, or a
/// <see cref="GraphTransaction"/>, which shows its own writes and belongs to one thread at a time. Names are ids here (see <see cref="Labels"/>,
/// <see cref="RelationshipTypes"/>, <see cref="PropertyKeys"/>); an id of -1, which is what an unknown name has, is allowed everywhere and matches nothing.
/// </summary>
public abstract partial class GraphView
{
    private protected GraphView(PropertyGraph graph, GraphState state)
    {
        Graph = graph;
        State = state;
        NodeSource = new ViewNodeSource(this);
        RelationshipSource = new ViewRelationshipSource(this);
    }

    /// <summary>The graph.</summary>
    public PropertyGraph Graph { get; }

    /// <summary>Labels by id.</summary>
    public TokenTable Labels => Graph.Labels;

    /// <summary>Relationship types by id.</summary>
    public TokenTable RelationshipTypes => Graph.RelationshipTypes;

    /// <summary>Property keys by id.</summary>
    public TokenTable PropertyKeys => Graph.PropertyKeys;

    /// <summary>The number of nodes.</summary>
    public long NodeCount => State.AllNodes.Count;

    /// <summary>The number of relationships.</summary>
    public long RelationshipCount => State.AllRelationships.Count;

    private protected GraphState State { get; set; }

    internal GraphState CurrentState => State;

    internal ViewNodeSource NodeSource { get; }

    internal ViewRelationshipSource RelationshipSource { get; }

    /// <summary>The number of nodes with a label.</summary>
    public long NodeCountWithLabel(int label) => State.WithLabel(label)?.Count ?? 0;

    /// <summary>The number of relationships of a type.</summary>
    public long RelationshipCountOfType(int type) => State.OfType(type)?.Count ?? 0;

    /// <summary>Every node, by ascending id.</summary>
    public IdScan<NodeId> Nodes() => new(State.AllNodes);

    /// <summary>The nodes with a label, by ascending id.</summary>
    public IdScan<NodeId> NodesWithLabel(int label) => new(State.WithLabel(label));

    /// <summary>Every relationship, by ascending id.</summary>
    public IdScan<RelationshipId> Relationships() => new(State.AllRelationships);

    /// <summary>The relationships of a type, by ascending id.</summary>
    public IdScan<RelationshipId> RelationshipsOfType(int type) => new(State.OfType(type));

    /// <summary>Whether there is such a node.</summary>
    public bool NodeExists(NodeId id) => State.Node(id) is not null;

    /// <summary>Whether there is such a relationship.</summary>
    public bool RelationshipExists(RelationshipId id) => State.Relationship(id).Exists;

    /// <summary>A node as a value; nothing is allocated or checked.</summary>
    public Value NodeValue(NodeId id) => Value.Entity(NodeSource, id.Number);

    /// <summary>A relationship as a value; nothing is allocated or checked.</summary>
    public Value RelationshipValue(RelationshipId id) => Value.Entity(RelationshipSource, id.Number);

    /// <summary>A node as a model object.</summary>
    public Node Node(NodeId id) => new(NodeSource, id.Number);

    /// <summary>A relationship as a model object.</summary>
    public Relationship Relationship(RelationshipId id) => new(RelationshipSource, id.Number);

    /// <summary>The label ids of a node, in the order they were given. Throws <see cref="DeletedEntityException"/> when there is no such node.</summary>
    public ReadOnlySpan<int> LabelsOf(NodeId node) => NodeRecord(node).Labels;

    /// <summary>Whether a node has a label; false when there is no such node.</summary>
    public bool HasLabel(NodeId node, int label) => State.Node(node) is { } record && Array.IndexOf(record.Labels, label) >= 0;

    /// <summary>A property of a node, or null. Throws <see cref="DeletedEntityException"/> when there is no such node.</summary>
    public Value NodeProperty(NodeId node, int key) => NodeRecord(node).Properties.Get(key);

    /// <summary>A property of a relationship, or null. Throws <see cref="DeletedEntityException"/> when there is no such relationship.</summary>
    public Value RelationshipProperty(RelationshipId relationship, int key) =>
        State.Relationships.TryGetProperty(relationship.Number, key, out var value) ? value : throw NoRelationship(relationship);

    /// <summary>All properties of a node; a view of this very moment. Throws <see cref="DeletedEntityException"/> when there is no such node.</summary>
    public IReadOnlyDictionary<string, Value> NodeProperties(NodeId node) => new PropertyMap(NodeRecord(node).Properties, PropertyKeys);

    /// <summary>All properties of a relationship; a view of this very moment. Throws <see cref="DeletedEntityException"/> when there is no such relationship.</summary>
    public IReadOnlyDictionary<string, Value> RelationshipProperties(RelationshipId relationship) =>
        RelationshipExists(relationship)
            ? new PropertyMap(State.Relationships.Properties(relationship.Number), PropertyKeys)
            : throw NoRelationship(relationship);

    /// <summary>The type id of a relationship; also of one deleted in this transaction.</summary>
    public int TypeOf(RelationshipId relationship) => RelationshipOrDeleted(relationship).Type;

    /// <summary>The start node of a relationship; also of one deleted in this transaction.</summary>
    public NodeId StartOf(RelationshipId relationship) => RelationshipOrDeleted(relationship).Start;

    /// <summary>The end node of a relationship; also of one deleted in this transaction.</summary>
    public NodeId EndOf(RelationshipId relationship) => RelationshipOrDeleted(relationship).End;

    /// <summary>The relationships of a node, grouped by type; empty when there is no such node.</summary>
    /// <param name="node">The node to look from.</param>
    /// <param name="direction">How to look.</param>
    /// <param name="types">The types wanted; null for all.</param>
    public ExpandScan Expand(NodeId node, Direction direction, int[]? types = null) => new(State.Node(node), node, direction, types);

    /// <summary>How many relationships <see cref="Expand"/> would give, without walking them unless there are loops to discount.</summary>
    public int Degree(NodeId node, Direction direction, int[]? types = null)
    {
        if (State.Node(node) is not { } record)
        {
            return 0;
        }
        if (direction == Direction.Both)
        {
            var count = 0;
            foreach (var _ in Expand(node, direction, types))
            {
                count++;
            }
            return count;
        }
        return AdjacencyLists.Degree(direction == Direction.Outgoing ? record.Outgoing : record.Incoming, types);
    }

    private protected virtual RelationshipRecord DeletedRelationship(RelationshipId id) => default;

    private NodeRecord NodeRecord(NodeId id) => State.Node(id) ?? throw new DeletedEntityException("Node", id.Number);

    private static DeletedEntityException NoRelationship(RelationshipId id) => new("Relationship", id.Number);

    private RelationshipRecord RelationshipOrDeleted(RelationshipId id)
    {
        ref readonly var record = ref State.Relationship(id);
        if (record.Exists)
        {
            return record;
        }
        var deleted = DeletedRelationship(id);
        return deleted.Exists ? deleted : throw NoRelationship(id);
    }
}
