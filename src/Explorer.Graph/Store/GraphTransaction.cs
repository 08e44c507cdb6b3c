using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>
/// Reads with its own writes visible. Nothing reaches others until <see cref="Commit"/>; disposing it before forgets everything.
/// Uniqueness is checked by each write, existence and types at commit; a failed write leaves no trace.
/// Setting null removes a property. Not safe for use by two threads at once.
/// </summary>
public sealed class GraphTransaction : GraphView, IDisposable
{
    private readonly TransactionState _state;
    private readonly ConstraintChecks _constraints;
    private readonly NodeWriter _nodes;
    private readonly RelationshipWriter _relationships;
    private readonly SchemaEditor _schema;

    internal GraphTransaction(PropertyGraph graph, GraphState state, int stamp, bool isReadOnly)
        : base(graph, state)
    {
        IsReadOnly = isReadOnly;
        _state = new TransactionState(graph, state, stamp);
        _constraints = new ConstraintChecks(_state);
        var indexes = new IndexUpkeep(_state);
        var rows = new PropertyRowBuilder(graph);
        _relationships = new RelationshipWriter(_state, indexes, rows);
        _nodes = new NodeWriter(_state, indexes, rows, _relationships);
        _schema = new SchemaEditor(_state, indexes, _constraints);
    }

    /// <summary>Whether writes are refused, with <see cref="InvalidOperationException"/>.</summary>
    public bool IsReadOnly { get; }

    /// <summary>Whether the transaction was committed or rolled back.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>What has changed so far.</summary>
    public ChangeSet Changes => new(_state.Journal);

    /// <summary>A node that was deleted while it still has relationships, or null; to be checked at the end of each clause that deletes. Such a node cannot be committed.</summary>
    public NodeId? FirstDanglingNode => _state.Dangling.Count == 0 ? null : _state.Dangling.Keys.MinBy(id => id.Number);

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
        if (!HasEnded)
        {
            End();
        }
    }

    /// <summary>Makes the changes so far visible to everyone, at once, and goes on; what is written later is a part of its own. Costs little more than the number of labels and indexes.</summary>
    /// <param name="beforePublishing">As with <see cref="Commit"/>; if it throws, the part is still uncommitted.</param>
    /// <exception cref="ConstraintViolationException">A property that a constraint demands is missing; the part is still uncommitted.</exception>
    /// <exception cref="DanglingRelationshipsException">A deleted node still has relationships; the part is still uncommitted.</exception>
    public void CommitPart(Action<ChangeSet>? beforePublishing = null)
    {
        ThrowUnlessWriting();
        Publish(beforePublishing);
        StartPart();
    }

    /// <summary>Forgets what was written since the last part, or since the beginning, and goes on; nobody else can write meanwhile.</summary>
    public void RollbackPart()
    {
        ThrowUnlessWriting();
        StartPart();
    }

    /// <summary>Creates a node; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public NodeId CreateNode(IReadOnlyList<string> labels, params ReadOnlySpan<KeyValuePair<string, Value>> properties) =>
        ToWrite(_nodes).Create(labels, properties);

    /// <summary>Creates a node; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public NodeId CreateNode(IReadOnlyList<string> labels, IEnumerable<KeyValuePair<string, Value>> properties) =>
        CreateNode(labels, [.. properties]);

    /// <summary>Deletes a node. It may still have relationships for now: see <see cref="FirstDanglingNode"/>. Does nothing when it is deleted already.</summary>
    /// <returns>Whether there was such a node.</returns>
    public bool DeleteNode(NodeId id) => ToWrite(_nodes).Delete(id);

    /// <summary>Deletes a node and its relationships.</summary>
    /// <returns>How many relationships were deleted, or -1 when there was no such node.</returns>
    public int DetachDeleteNode(NodeId id) => ToWrite(_nodes).DetachDelete(id);

    /// <summary>Sets a property of a node; null takes it away.</summary>
    /// <returns>Whether the property was there before.</returns>
    /// <exception cref="ConstraintViolationException">The value is taken.</exception>
    /// <exception cref="ArgumentException">The value cannot be a property.</exception>
    public bool SetNodeProperty(NodeId id, string key, Value value) => ToWrite(_nodes).SetProperty(id, key, value);

    /// <summary>Gives a node a label.</summary>
    /// <returns>Whether it did not have it before.</returns>
    public bool AddLabel(NodeId id, string label) => ToWrite(_nodes).AddLabel(id, label);

    /// <summary>Takes a label from a node.</summary>
    /// <returns>Whether it had it.</returns>
    public bool RemoveLabel(NodeId id, string label) => ToWrite(_nodes).RemoveLabel(id, label);

    /// <summary>Creates a relationship; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="DeletedEntityException">One of the nodes does not exist.</exception>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public RelationshipId CreateRelationship(
        string type,
        NodeId startId,
        NodeId endId,
        params ReadOnlySpan<KeyValuePair<string, Value>> properties
    ) => ToWrite(_relationships).Create(type, startId, endId, properties);

    /// <summary>Creates a relationship; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="DeletedEntityException">One of the nodes does not exist.</exception>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public RelationshipId CreateRelationship(
        string type,
        NodeId startId,
        NodeId endId,
        IEnumerable<KeyValuePair<string, Value>> properties
    ) => CreateRelationship(type, startId, endId, [.. properties]);

    /// <summary>Deletes a relationship. Does nothing when it is deleted already.</summary>
    /// <returns>Whether there was such a relationship.</returns>
    public bool DeleteRelationship(RelationshipId id) => ToWrite(_relationships).Delete(id);

    /// <summary>Sets a property of a relationship; null takes it away.</summary>
    /// <returns>Whether the property was there before.</returns>
    /// <exception cref="ConstraintViolationException">The value is taken.</exception>
    /// <exception cref="ArgumentException">The value cannot be a property.</exception>
    public bool SetRelationshipProperty(RelationshipId id, string key, Value value) => ToWrite(_relationships).SetProperty(id, key, value);

    /// <summary>Creates an index and fills it.</summary>
    /// <param name="definition">What it is on.</param>
    /// <param name="step">Called for each entity that is looked at; what it throws stops the creation, of which nothing remains.</param>
    /// <exception cref="SchemaException">The name is taken, or there is an index on the same.</exception>
    public void CreateIndex(IndexDefinition definition, Action? step = null) => ToWrite(_schema).CreateIndex(definition, step);

    /// <summary>Creates an index that is searched by procedures. It takes no time; who searches in it first fills it.</summary>
    /// <param name="definition">What it is on.</param>
    /// <exception cref="SchemaException">The name is taken, or there is an index of that kind on the same.</exception>
    public void CreateSearchIndex(SearchIndexDefinition definition) => ToWrite(_schema).CreateSearchIndex(definition);

    /// <summary>Drops an index, of whatever kind.</summary>
    /// <exception cref="SchemaException">There is none of that name, or it belongs to a constraint.</exception>
    public void DropIndex(string name) => ToWrite(_schema).DropIndex(name);

    /// <summary>Creates a constraint, with an index if it demands uniqueness, and checks what is stored.</summary>
    /// <param name="definition">What it demands.</param>
    /// <param name="step">Called for each entity that is looked at; what it throws stops the creation, of which nothing remains.</param>
    /// <exception cref="SchemaException">The name is taken, or there is a constraint that demands the same, or an index on the same keys.</exception>
    /// <exception cref="ConstraintViolationException">What is stored does not keep it.</exception>
    public void CreateConstraint(ConstraintDefinition definition, Action? step = null) =>
        ToWrite(_schema).CreateConstraint(definition, step);

    /// <summary>Drops a constraint and its index.</summary>
    /// <exception cref="SchemaException">There is none of that name.</exception>
    public void DropConstraint(string name) => ToWrite(_schema).DropConstraint(name);

    internal void Replay(ChangeSet changes) => ToWrite(new ChangeReplay(_state, _nodes, _relationships, _schema)).Apply(changes);

    private protected override RelationshipRecord DeletedRelationship(RelationshipId id) =>
        _state.DeletedRelationships.GetValueOrDefault(id);

    private static int DegreeOf(NodeRecord record) =>
        AdjacencyLists.Degree(record.Outgoing, types: null) + AdjacencyLists.Degree(record.Incoming, types: null);

    private void Publish(Action<ChangeSet>? beforePublishing)
    {
        if (FirstDanglingNode is { } dangling)
        {
            throw new DanglingRelationshipsException(dangling, DegreeOf(_state.Dangling[dangling]));
        }
        _constraints.CheckTouched();
        if (_state.Journal.Count > 0)
        {
            beforePublishing?.Invoke(Changes);
            Graph.Publish(State);
        }
    }

    private void StartPart()
    {
        _state.StartPart();
        State = _state.Current;
    }

    private void End()
    {
        HasEnded = true;
        if (!IsReadOnly)
        {
            Graph.EndWriting();
        }
    }

    private T ToWrite<T>(T writer)
        where T : class
    {
        ThrowUnlessWriting();
        return writer;
    }

    private void ThrowIfEnded()
    {
        if (HasEnded)
        {
            throw new InvalidOperationException("The transaction has ended; begin another one");
        }
    }

    private void ThrowUnlessWriting()
    {
        ThrowIfEnded();
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The transaction only reads; begin one that writes");
        }
    }
}
