using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// Reads with its own writes visible. Nothing reaches others until <see cref="Commit"/>; disposing it before forgets everything.
/// Uniqueness is checked by each write, existence and types at commit; a failed write leaves no trace.
/// Setting null removes a property. Not safe for use by two threads at once.
/// </summary>
public sealed partial class GraphTransaction : GraphView, IDisposable
{
    private int _stamp;
    private Value[] _values = []; // of the row that is being made
    private readonly ChangeJournal _changes;
    private readonly Dictionary<long, RelationshipRecord> _deletedRelationships = [];
    private readonly Dictionary<int, NodeRecord> _dangling = [];
    private bool _ended;

    internal GraphTransaction(PropertyGraph graph, GraphState state, int stamp, bool isReadOnly)
        : base(graph, state)
    {
        _stamp = stamp;
        _changes = new ChangeJournal(graph);
        IsReadOnly = isReadOnly;
    }

    /// <summary>Whether writes are refused, with <see cref="InvalidOperationException"/>.</summary>
    public bool IsReadOnly { get; }

    /// <summary>Whether the transaction was committed or rolled back.</summary>
    public bool HasEnded => _ended;

    /// <summary>What has changed so far.</summary>
    public ChangeSet Changes => new(_changes);

    /// <summary>A node that was deleted while it still has relationships, or null; to be checked at the end of each clause that deletes. Such a node cannot be committed.</summary>
    public long? FirstDanglingNode => _dangling.Count == 0 ? null : _dangling.Keys.Min();

    /// <summary>Makes the changes visible to everyone, at once.</summary>
    /// <param name="beforePublishing">Called with the changes when they are final but not yet visible, to make them durable; if it throws, the transaction is rolled back. Not called when nothing changed.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ConstraintViolationException">A property that a constraint demands is missing; the transaction is rolled back.</exception>
    /// <exception cref="DanglingRelationshipsException">A deleted node still has relationships; the transaction is rolled back.</exception>
    public ChangeSet Commit(Action<ChangeSet>? beforePublishing = null)
    {
        ThrowIfEnded();
        try
        {
            Publish(beforePublishing);
            return Changes;
        }
        finally
        {
            End();
        }
    }

    /// <summary>Forgets all changes.</summary>
    public void Rollback()
    {
        ThrowIfEnded();
        End();
    }

    /// <summary>Rolls back unless the transaction has ended.</summary>
    public void Dispose()
    {
        if (!_ended)
        {
            End();
        }
    }

    private protected override RelationshipRecord DeletedRelationship(long id) => _deletedRelationships.GetValueOrDefault(id);

    private static int DegreeOf(NodeRecord record) => record.Outgoing.Sum(list => list.Degree) + record.Incoming.Sum(list => list.Degree);

    private void Publish(Action<ChangeSet>? beforePublishing)
    {
        if (_dangling.Count > 0)
        {
            var id = FirstDanglingNode!.Value;
            throw new DanglingRelationshipsException(id, DegreeOf(_dangling[(int)id]));
        }
        CheckConstraints();
        if (_changes.Count > 0)
        {
            beforePublishing?.Invoke(Changes);
            Graph.Publish(State);
        }
    }

    private void End()
    {
        _ended = true;
        if (!IsReadOnly)
        {
            Graph.EndWriting();
        }
    }

    private void ThrowIfEnded()
    {
        if (_ended)
        {
            throw new InvalidOperationException("The transaction has ended; begin another one");
        }
    }

    private void StartWrite()
    {
        ThrowIfEnded();
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The transaction only reads; begin one that writes");
        }
    }

    private NodeRecord WritableNode(long id)
    {
        StartWrite();
        var record = State.Node(id) ?? throw new DeletedEntityException("Node", id);
        if (record.Stamp != _stamp)
        {
            record = record.Fork(_stamp);
            State.Nodes.Slot((int)id) = record;
        }
        return record;
    }

    private ref RelationshipRecord WritableRelationship(long id)
    {
        StartWrite();
        if (!State.Relationship(id).Exists)
        {
            throw new DeletedEntityException("Relationship", id);
        }
        return ref State.Relationships.Slot((int)id);
    }

    private PropertyRow RowOf(ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        if (_values.Length < properties.Length)
        {
            _values = new Value[Math.Max(8, properties.Length)];
        }
        var (shape, count) = (Graph.NoProperties, 0);
        foreach (ref readonly var property in properties)
        {
            if (!property.Value.IsNull)
            {
                CheckStorable(property.Value);
                shape = shape.With(property.Key, PropertyKeys);
                _values[count++] = property.Value;
            }
        }
        return new PropertyRow(shape, Graph.Rows.Share(_values.AsSpan(0, count)));
    }

    private static void CheckStorable(Value value)
    {
        if (value.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path)
        {
            throw new ArgumentException($"A property cannot hold a value of type {value.Kind.Name()}", nameof(value));
        }
    }
}
