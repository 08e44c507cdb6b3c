namespace Explorer.Graph.Store;

/// <summary>
/// A property graph in memory. Readers take a <see cref="Snapshot"/> and never wait; one writer at a time works in a <see cref="GraphTransaction"/>,
/// whose changes become visible to others all at once when it commits. Ids of nodes and relationships are not used again while the graph lives.
/// </summary>
public sealed class PropertyGraph : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private volatile GraphSnapshot _current;
    private int _stamp;

    /// <summary>An empty graph.</summary>
    public PropertyGraph() => _current = new GraphSnapshot(this, GraphState.Empty());

    /// <summary>The labels that were ever used, with their ids.</summary>
    public TokenTable Labels { get; } = new();

    /// <summary>The relationship types that were ever used, with their ids.</summary>
    public TokenTable RelationshipTypes { get; } = new();

    /// <summary>The property keys that were ever used, with their ids.</summary>
    public TokenTable PropertyKeys { get; } = new();

    internal PropertyShape NoProperties { get; } = new();

    internal List<int[]> LabelArrays { get; } = [];

    /// <summary>The last committed state. Constant time, no lock.</summary>
    public GraphSnapshot Snapshot() => _current;

    /// <summary>Starts a transaction that only reads; others may write meanwhile, and it does not see them.</summary>
    public GraphTransaction BeginRead() => new(this, _current.CurrentState, stamp: 0, isReadOnly: true);

    /// <summary>Starts the one transaction that may write, waiting for the one before it to end.</summary>
    public GraphTransaction BeginWrite(CancellationToken cancellation = default)
    {
        _writing.Wait(cancellation);
        return StartWriting();
    }

    /// <summary>Starts the one transaction that may write, waiting for the one before it to end.</summary>
    public async Task<GraphTransaction> BeginWriteAsync(CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation);
        return StartWriting();
    }

    /// <summary>Applies changes that another graph, or this one in an earlier run, committed; ids stay the same.</summary>
    /// <exception cref="InvalidDataException">The changes do not fit the graph: they belong to another one, or some before them are missing.</exception>
    public void Apply(ChangeSet changes)
    {
        using var transaction = BeginWrite();
        transaction.Replay(changes);
        transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose() => _writing.Dispose();

    /// <summary>The labels, or the relationship types.</summary>
    internal TokenTable NamesOf(EntityKind entity) => entity == EntityKind.Node ? Labels : RelationshipTypes;

    internal void Publish(GraphState state) => _current = new GraphSnapshot(this, state);

    internal void EndWriting() => _writing.Release();

    private GraphTransaction StartWriting()
    {
        var stamp = NextStamp();
        return new GraphTransaction(this, _current.CurrentState.Fork(stamp), stamp, isReadOnly: false);
    }

    /// <summary>A stamp that nothing bears yet; for the one writer.</summary>
    internal int NextStamp() => ++_stamp;
}
