using Explorer.Graph.Values;

namespace Explorer.Connections;

/// <summary>A forward-only read of the records of one statement. Records arrive lazily where the graph can do so.</summary>
public interface IRecordCursor : IAsyncDisposable
{
    /// <summary>The column names, in order; known before the first record.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The records, each as long as <see cref="Columns"/>; may be enumerated once.</summary>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="GraphException">The statement failed while it ran.</exception>
    IAsyncEnumerable<IReadOnlyList<Value>> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>Reads what is left unread and says what the statement did.</summary>
    /// <param name="cancellationToken">Stops the read.</param>
    /// <exception cref="GraphException">The statement failed while it ran.</exception>
    Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default);
}
