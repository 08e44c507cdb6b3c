namespace Explorer.Connections;

/// <summary>How a transaction begins. An <see cref="AccessMode"/> alone will do where nothing has to be waited for.</summary>
/// <param name="Mode">What it may do to the graph.</param>
public sealed record TransactionSettings(AccessMode Mode)
{
    /// <summary>Bookmarks of earlier transactions whose writes must be seen, also those of other connections. Default: none.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>Whether LOAD CSV of the embedded engine may read the files of its import folder. A server is not told. Default: true.</summary>
    public bool ReadsFiles { get; init; } = true;

    /// <summary>
    /// Told when a statement was given up that a server may still run: the task is done when it does so no more. Where this is set, such a statement is stopped there. Default: null, nobody
    /// is told, and by HTTP nothing is stopped.
    /// </summary>
    public Action<Task>? GaveUp { get; init; }

    /// <summary>Nothing but an access mode.</summary>
    /// <param name="mode">What the transaction may do to the graph.</param>
    public static implicit operator TransactionSettings(AccessMode mode) => new(mode);
}
