namespace Explorer.Connections;

/// <summary>One door to any graph, embedded or Neo4j. Safe for use from many threads; open one per graph and keep it.</summary>
public interface IGraphConnection : IAsyncDisposable
{
    /// <summary>Where the graph is; never holds a secret.</summary>
    GraphAddress Address { get; }

    /// <summary>The name of the database that is asked; for the embedded engine Neo4j's default.</summary>
    string Database => "neo4j";

    /// <summary>Runs one statement in a transaction of its own, which is committed when the cursor has been read to its end.</summary>
    /// <param name="statement">The text and its parameters.</param>
    /// <param name="settings">An access mode (read refuses statements that write), and what to wait for.</param>
    /// <param name="cancellationToken">Stops the statement; nothing of it remains.</param>
    /// <returns>A cursor over the records; dispose it.</returns>
    /// <exception cref="GraphException">The statement or the graph failed.</exception>
    Task<IRecordCursor> RunAsync(Statement statement, TransactionSettings settings, CancellationToken cancellationToken = default);

    /// <summary>Opens an explicit transaction: all of its statements take effect on commit, or none.</summary>
    /// <param name="settings">An access mode (read refuses statements that write), and what to wait for.</param>
    /// <param name="cancellationToken">Gives up waiting for the transaction to begin.</param>
    /// <exception cref="GraphException">The graph cannot be reached.</exception>
    Task<IGraphTransaction> BeginAsync(TransactionSettings settings, CancellationToken cancellationToken = default);
}
