using Explorer.Connections.Embedded.Durable;
using Explorer.Graph.Store;

namespace Explorer.Connections.Embedded;

/// <summary>The embedded engine over a graph in memory, with or without a log underneath.</summary>
internal sealed class EmbeddedConnection : IGraphConnection
{
    private readonly EmbeddedGraph _graph;

    private EmbeddedConnection(GraphAddress address, EmbeddedGraph graph) => (Address, _graph) = (address, graph);

    /// <inheritdoc/>
    public GraphAddress Address { get; }

    /// <summary>An empty graph in memory.</summary>
    public static EmbeddedConnection OpenMemory(GraphAddress address, GraphConnectionOptions options) =>
        new(address, new EmbeddedGraph(new PropertyGraph(), log: null, options));

    /// <summary>A graph with its file.</summary>
    /// <exception cref="GraphException">The file cannot be used.</exception>
    public static EmbeddedConnection OpenFile(GraphAddress address, GraphConnectionOptions options)
    {
        var path = GraphAddressParser.FilePath(address);
        var log = GraphLog.Open(path);
        try
        {
            return new EmbeddedConnection(address, new EmbeddedGraph(DurableGraph.Rebuild(log, path, options.CompactAfter), log, options));
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(
        Statement statement,
        TransactionSettings settings,
        CancellationToken cancellationToken = default
    )
    {
        var transaction = Begin(settings, cancellationToken);
        try
        {
            return await transaction.RunAsync(statement, commitAtEnd: true, cancellationToken);
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IGraphTransaction> BeginAsync(TransactionSettings settings, CancellationToken cancellationToken = default) =>
        Task.FromResult<IGraphTransaction>(Begin(settings, cancellationToken));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    private EmbeddedTransaction Begin(TransactionSettings settings, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _graph.Marks.Check(settings.Bookmarks);
        return new EmbeddedTransaction(_graph, settings);
    }
}
