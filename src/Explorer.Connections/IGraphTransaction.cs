namespace Explorer.Connections;

/// <summary>An explicit transaction; disposing it without a commit rolls it back.</summary>
public interface IGraphTransaction : IAsyncDisposable
{
    /// <summary>What was reached by the commit; empty before.</summary>
    IReadOnlyList<string> Bookmarks => [];

    /// <summary>Runs one statement inside this transaction.</summary>
    /// <param name="statement">The text and its parameters.</param>
    /// <param name="cancellationToken">Stops the statement; the transaction can then only be rolled back.</param>
    /// <exception cref="GraphException">The statement failed; the transaction can then only be rolled back.</exception>
    Task<IRecordCursor> RunAsync(Statement statement, CancellationToken cancellationToken = default);

    /// <summary>Makes all that was written visible and, where the graph is durable, safe on disk.</summary>
    /// <param name="cancellationToken">Gives up waiting; whether the commit took effect is then unknown.</param>
    /// <exception cref="GraphException">The commit failed; nothing took effect.</exception>
    Task CommitAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets all that was written.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task RollbackAsync(CancellationToken cancellationToken = default);
}
