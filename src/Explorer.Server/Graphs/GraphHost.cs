using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Server.Options;

namespace Explorer.Server.Graphs;

/// <summary>Opens the graph once, as early as possible and beside the start of the web server, and fills it if it is empty.</summary>
internal sealed class GraphHost : IAsyncDisposable
{
    private readonly Task<IGraphConnection> _opening;

    /// <summary>Begins to open the graph.</summary>
    /// <param name="options">Which graph, and how it is asked.</param>
    /// <param name="memory">What the statements of the embedded engine may hold together.</param>
    /// <param name="filler">Fills it.</param>
    public GraphHost(ServerOptions options, StatementMemory memory, GraphFiller filler)
    {
        Address = GraphConnections.ParseAddress(options.Graph);
        _opening = Task.Run(() => OpenAsync(options, memory, filler));
    }

    /// <summary>Takes a graph that is open and filled already; whoever opened it closes it, unless this is disposed of.</summary>
    public GraphHost(IGraphConnection graph) => (Address, _opening) = (graph.Address, Task.FromResult(graph));

    /// <summary>Where the graph is; holds no secret.</summary>
    public GraphAddress Address { get; }

    /// <summary>Whether the graph is still being opened or filled.</summary>
    public bool IsOpening => !_opening.IsCompleted;

    /// <summary>The graph, once it is open and filled.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<IGraphConnection> GetAsync(CancellationToken cancellationToken) => _opening.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await (await _opening).DisposeAsync();
        }
        catch (GraphException)
        {
            // It never opened; whoever asked for it was told.
        }
    }

    /// <summary>A statement of the Query API may take its time; how long a page waits for the graph, <see cref="GraphPatience"/> says.</summary>
    private static GraphConnectionOptions Settings(ServerOptions options, StatementMemory memory)
    {
        var asked = options.Limits.StatementTime;
        return new GraphConnectionOptions { Silence = asked + TimeSpan.FromSeconds(5), ImportFolder = options.ImportFolder }
            .WithTimeOf(asked)
            .WithMemoryOf(memory);
    }

    private static async Task<IGraphConnection> OpenAsync(ServerOptions options, StatementMemory memory, GraphFiller filler)
    {
        var graph = await GraphConnections.OpenAsync(options.Graph, Settings(options, memory));
        try
        {
            await filler.FillIfEmptyAsync(graph, CancellationToken.None);
            return graph;
        }
        catch
        {
            await graph.DisposeAsync();
            throw;
        }
    }
}
