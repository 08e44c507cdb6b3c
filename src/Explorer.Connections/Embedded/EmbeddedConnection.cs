using Explorer.Connections.Embedded.Durable;
using Explorer.Cypher;
using Explorer.Graph.Store;

namespace Explorer.Connections.Embedded;

/// <summary>The embedded engine over a graph in memory, with or without a log underneath.</summary>
internal sealed class EmbeddedConnection : IGraphConnection
{
    private readonly PropertyGraph _graph;
    private readonly GraphLog? _log;
    private readonly CypherEngine _engine;
    private int _disposed;

    private EmbeddedConnection(GraphAddress address, PropertyGraph graph, GraphLog? log, GraphConnectionOptions options)
    {
        (Address, _graph, _log) = (address, graph, log);
        _engine = new CypherEngine(graph, new CypherEngineOptions { Limits = options.Limits, Clock = options.Clock });
    }

    /// <inheritdoc/>
    public GraphAddress Address { get; }

    /// <summary>An empty graph in memory.</summary>
    public static EmbeddedConnection OpenMemory(GraphAddress address, GraphConnectionOptions options) =>
        new(address, new PropertyGraph(), log: null, options);

    /// <summary>A graph with its file.</summary>
    /// <exception cref="GraphException">The file cannot be used.</exception>
    public static EmbeddedConnection OpenFile(GraphAddress address, GraphConnectionOptions options)
    {
        var path = GraphAddressParser.FilePath(address);
        var log = GraphLog.Open(path);
        try
        {
            return new EmbeddedConnection(address, DurableGraph.Rebuild(log, path, options.CompactAfter), log, options);
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(Statement statement, AccessMode mode, CancellationToken cancellationToken = default)
    {
        var transaction = await BeginEmbeddedAsync(mode, cancellationToken);
        try
        {
            return transaction.Run(statement, commitAtEnd: true, cancellationToken);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(AccessMode mode, CancellationToken cancellationToken = default) =>
        await BeginEmbeddedAsync(mode, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        // A writer that is under way ends first; then nobody appends to the log any more.
        (await _graph.BeginWriteAsync()).Dispose();
        _log?.Dispose();
        _graph.Dispose();
    }

    private async Task<EmbeddedTransaction> BeginEmbeddedAsync(AccessMode mode, CancellationToken cancellationToken)
    {
        var transaction = mode == AccessMode.Read ? _graph.BeginRead() : await _graph.BeginWriteAsync(cancellationToken);
        return new EmbeddedTransaction(_engine, transaction, _log);
    }
}
