using Explorer.Connections;

namespace Explorer.Content.Tests.Loading;

/// <summary>A graph that rolls back every so many-th statement that brings rows, as Neo4j does with one of two transactions that wait for each other.</summary>
internal sealed class DeadlockedGraph(IGraphConnection graph, int every) : IGraphConnection
{
    public const string Code = "Neo.TransientError.Transaction.DeadlockDetected";

    private int _statements;
    private int _deadlocks;

    /// <summary>How many have been rolled back.</summary>
    public int Deadlocks => _deadlocks;

    public GraphAddress Address => graph.Address;

    public Task<IRecordCursor> RunAsync(Statement statement, TransactionSettings settings, CancellationToken cancellationToken = default)
    {
        if (!statement.Parameters.ContainsKey("rows") || Interlocked.Increment(ref _statements) % every != 0)
        {
            return graph.RunAsync(statement, settings, cancellationToken);
        }
        Interlocked.Increment(ref _deadlocks);
        throw new GraphException(Code, "Two transactions wait for each other.");
    }

    public Task<IGraphTransaction> BeginAsync(TransactionSettings settings, CancellationToken cancellationToken = default) =>
        graph.BeginAsync(settings, cancellationToken);

    public ValueTask DisposeAsync() => graph.DisposeAsync();
}
