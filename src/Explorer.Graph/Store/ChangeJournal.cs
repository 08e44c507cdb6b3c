using System.Collections;
using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// What a transaction did, step by step. A step is a few numbers and references in a page here, and becomes a <see cref="GraphChange"/> only when somebody asks for
/// it: most transactions are never asked, and a large load would make millions of objects for nothing.
/// </summary>
internal sealed class ChangeJournal(TransactionState transaction) : IReadOnlyList<GraphChange>
{
    private const int Shift = 10;
    private const int PageSize = 1 << Shift;

    private readonly List<Step[]> _pages = [];

    // What new relationships had at first, of those that were written to again; the graph itself says it of the others.
    private readonly Dictionary<int, PropertyRow> _created = [];

    public int Count { get; private set; }

    public GraphChange this[int index] => Describe(At(index));

    public void NodeCreated(NodeId id, NodeRecord node) =>
        Add(new Step(StepKind.NodeCreated, id.Number, row: node.Properties, detail: node.Labels));

    public void NodeDeleted(NodeId id) => Add(new Step(StepKind.NodeDeleted, id.Number));

    public void LabelAdded(NodeId id, int label) => Add(new Step(StepKind.LabelAdded, id.Number, label));

    public void LabelRemoved(NodeId id, int label) => Add(new Step(StepKind.LabelRemoved, id.Number, label));

    public void NodePropertySet(NodeId id, int key, Value value) =>
        Add(new Step(StepKind.NodePropertySet, id.Number, key, row: Single(value)));

    public void RelationshipCreated(RelationshipId id, in RelationshipRecord relationship) =>
        Add(new Step(StepKind.RelationshipCreated, id.Number, relationship.Type, relationship.Start.Number, relationship.End.Number));

    /// <summary>Remembers with which properties a relationship was created, which get other ones now, or none.</summary>
    public void KeepCreated(RelationshipId id, PropertyRow properties) => _created.TryAdd(id.Number, properties);

    public void RelationshipDeleted(RelationshipId id) => Add(new Step(StepKind.RelationshipDeleted, id.Number));

    public void RelationshipPropertySet(RelationshipId id, int key, Value value) =>
        Add(new Step(StepKind.RelationshipPropertySet, id.Number, key, row: Single(value)));

    public void SchemaChanged(GraphChange change) => Add(new Step(StepKind.SchemaChanged, detail: change));

    /// <summary>Forgets all steps.</summary>
    public void Clear()
    {
        _pages.Clear();
        _created.Clear();
        Count = 0;
    }

    /// <summary>The numbers of the nodes or relationships whose properties or labels may no longer be what constraints demand; one may turn up often.</summary>
    public IEnumerable<int> Touched(EntityKind entity)
    {
        for (var i = 0; i < Count; i++)
        {
            var touches = At(i).Kind switch
            {
                StepKind.NodeCreated or StepKind.LabelAdded or StepKind.NodePropertySet => entity == EntityKind.Node,
                StepKind.RelationshipCreated or StepKind.RelationshipPropertySet => entity == EntityKind.Relationship,
                _ => false,
            };
            if (touches)
            {
                yield return At(i).Id;
            }
        }
    }

    public IEnumerator<GraphChange> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static PropertyRow Single(Value value) => new(null!, [value]);

    private ref readonly Step At(int index) => ref _pages[index >> Shift][index & (PageSize - 1)];

    private void Add(in Step step)
    {
        if (Count >> Shift == _pages.Count)
        {
            // Small transactions are the rule: their one page is small, too.
            _pages.Add(new Step[Count == 0 ? 4 : PageSize]);
        }
        var (page, place) = (Count >> Shift, Count & (PageSize - 1));
        if (place == _pages[page].Length)
        {
            var grown = _pages[page];
            Array.Resize(ref grown, Math.Min(PageSize, place * 4));
            _pages[page] = grown;
        }
        _pages[page][place] = step;
        Count++;
    }

    private GraphChange Describe(in Step step) =>
        step.Kind switch
        {
            StepKind.NodeCreated => new GraphChange.NodeCreated(new NodeId(step.Id), LabelNames((int[])step.Detail!), Map(step.Row)),
            StepKind.NodeDeleted => new GraphChange.NodeDeleted(new NodeId(step.Id)),
            StepKind.LabelAdded => new GraphChange.LabelAdded(new NodeId(step.Id), transaction.Graph.Labels.Name(step.Token)),
            StepKind.LabelRemoved => new GraphChange.LabelRemoved(new NodeId(step.Id), transaction.Graph.Labels.Name(step.Token)),
            StepKind.NodePropertySet => new GraphChange.NodePropertySet(
                new NodeId(step.Id),
                transaction.Graph.PropertyKeys.Name(step.Token),
                step.Row.Values[0]
            ),
            StepKind.RelationshipCreated => new GraphChange.RelationshipCreated(
                new RelationshipId(step.Id),
                transaction.Graph.RelationshipTypes.Name(step.Token),
                new NodeId(step.Start),
                new NodeId(step.End),
                Map(_created.TryGetValue(step.Id, out var row) ? row : transaction.Current.Relationships.Properties(step.Id))
            ),
            StepKind.RelationshipDeleted => new GraphChange.RelationshipDeleted(new RelationshipId(step.Id)),
            StepKind.RelationshipPropertySet => new GraphChange.RelationshipPropertySet(
                new RelationshipId(step.Id),
                transaction.Graph.PropertyKeys.Name(step.Token),
                step.Row.Values[0]
            ),
            _ => (GraphChange)step.Detail!,
        };

    private PropertyMap Map(PropertyRow row) => new(row, transaction.Graph.PropertyKeys);

    private string[] LabelNames(int[] labels) => Array.ConvertAll(labels, transaction.Graph.Labels.Name);

    private enum StepKind
    {
        NodeCreated,
        NodeDeleted,
        LabelAdded,
        LabelRemoved,
        NodePropertySet,
        RelationshipCreated,
        RelationshipDeleted,
        RelationshipPropertySet,
        SchemaChanged,
    }

    /// <param name="kind">What was done.</param>
    /// <param name="id">The entity.</param>
    /// <param name="token">The label, type or property key.</param>
    /// <param name="start">The start node of a new relationship.</param>
    /// <param name="end">Its end node.</param>
    /// <param name="row">The properties of a new node, or the one value that was set.</param>
    /// <param name="detail">The labels of a new node, or the change of the schema.</param>
    private readonly struct Step(
        StepKind kind,
        int id = 0,
        int token = 0,
        int start = 0,
        int end = 0,
        PropertyRow row = default,
        object? detail = null
    )
    {
        public readonly PropertyRow Row = row;
        public readonly object? Detail = detail;
        public readonly StepKind Kind = kind;
        public readonly int Id = id;
        public readonly int Token = token;
        public readonly int Start = start;
        public readonly int End = end;
    }
}
