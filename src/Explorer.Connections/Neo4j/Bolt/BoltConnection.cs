using Polly;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>
/// A database of a Neo4j server or cluster, by its official driver. Opening asks nothing yet: a server that is away is met by the first statement.
/// Routing in a cluster and the pool of connections are the driver's; statements are not run in its managed transactions, whose results have to be
/// read before they end, while ours stream.
/// </summary>
internal sealed class BoltConnection : IGraphConnection
{
    private readonly BoltServer _server;
    private readonly ResiliencePipeline _retry;

    private BoltConnection(BoltServer server, TimeProvider clock)
    {
        _server = server;
        _retry = RetryPolicy.Of(clock);
    }

    /// <inheritdoc/>
    public GraphAddress Address => _server.Target.Address;

    /// <inheritdoc/>
    public string Database => _server.Target.DatabaseName;

    /// <summary>Makes the connection; nothing is asked yet.</summary>
    /// <exception cref="GraphException">The driver refuses the address.</exception>
    public static IGraphConnection Open(Neo4jTarget target, GraphConnectionOptions options) =>
        new BoltConnection(new BoltServer(target, options), options.Clock);

    /// <inheritdoc/>
    public async Task<IRecordCursor> RunAsync(
        Statement statement,
        TransactionSettings settings,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        // What was sent to be written may have been written, though the answer was lost; only reading can be tried again.
        return settings.Mode == AccessMode.Read
            ? await _retry.ExecuteAsync(async token => await RunOnceAsync(statement, settings, token), cancellationToken)
            : await RunOnceAsync(statement, settings, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IGraphTransaction> BeginAsync(TransactionSettings settings, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Nothing has been done in a transaction that did not begin.
        return await _retry.ExecuteAsync(async token => await BeginOnceAsync(settings, token), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<IRecordCursor> RunOnceAsync(Statement statement, TransactionSettings settings, CancellationToken cancellationToken)
    {
        var query = BoltQuery.Of(statement);
        var session = _server.Open(settings);
        try
        {
            return await session.StartAsync(text => session.Driver.RunAsync(text, session.Mark), query, session, cancellationToken);
        }
        catch
        {
            await session.AbandonAsync();
            throw;
        }
    }

    private async Task<IGraphTransaction> BeginOnceAsync(TransactionSettings settings, CancellationToken cancellationToken)
    {
        var session = _server.Open(settings);
        try
        {
            return new BoltTransaction(
                session,
                await session.WaitAsync(session.Driver.BeginTransactionAsync(session.Mark), cancellationToken)
            );
        }
        catch
        {
            await session.AbandonAsync();
            throw;
        }
    }
}
