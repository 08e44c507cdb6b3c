using Explorer.Connections.Embedded.Durable;
using Explorer.Cypher;
using Explorer.Cypher.Execution;
using Explorer.Graph.Store;

namespace Explorer.Connections.Embedded;

/// <summary>The graph in memory, the engine over it and, where it is durable, the log under it.</summary>
internal sealed class EmbeddedGraph(PropertyGraph graph, GraphLog? log, GraphConnectionOptions options) : IAsyncDisposable
{
    private int _disposed;

    /// <summary>Runs statements.</summary>
    public CypherEngine Engine { get; } =
        new(
            graph,
            new CypherEngineOptions
            {
                Limits = options.Limits,
                ImportFolder = options.ImportFolder,
                Clock = options.Clock,
            }
        );

    /// <summary>What was committed so far.</summary>
    public CommitMarks Marks { get; } = new();

    /// <summary>What a statement of a transaction may use.</summary>
    public QueryLimits LimitsOf(TransactionSettings settings) =>
        settings.ReadsFiles ? options.Limits : options.Limits with { ReadsFiles = false };

    /// <summary>What is committed now.</summary>
    public GraphTransaction BeginRead() => graph.BeginRead();

    /// <summary>Waits for the only writer that there may be.</summary>
    /// <exception cref="GraphException">Another one does not end.</exception>
    public async Task<GraphTransaction> BeginWriteAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var patience = new CancellationTokenSource(options.LockWait, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await graph.BeginWriteAsync(either.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new GraphException(
                GraphStatusCodes.LockTimeout,
                $"Another transaction has been writing for {options.LockWait.TotalSeconds:0.#} seconds or more. Try again when it has ended.",
                late
            );
        }
    }

    /// <summary>Makes the changes durable, then visible.</summary>
    public void Commit(GraphTransaction transaction)
    {
        transaction.Commit(log is null ? null : log.Append);
        Marks.Advance();
    }

    /// <summary>Does the same with what is written so far; the transaction goes on.</summary>
    public void CommitPart(GraphTransaction transaction)
    {
        transaction.CommitPart(log is null ? null : log.Append);
        Marks.Advance();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }
        // A writer that is under way ends first; then nobody appends to the log any more.
        (await graph.BeginWriteAsync()).Dispose();
        log?.Dispose();
        graph.Dispose();
    }
}
