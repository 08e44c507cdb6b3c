namespace Explorer.Cypher.Errors;

/// <summary>
/// Lets a statement be stopped while it is read and planned. All stages of that walk on one thread, and most of their steps look at the stack anyway; so what may stop them is kept
/// with the thread, and handed through none of them.
/// </summary>
internal sealed class CompileWatch : IDisposable
{
    [ThreadStatic]
    private static CompileWatch? _current;

    private readonly CompileWatch? _outer = _current;
    private readonly CancellationToken _stop;

    private CompileWatch(CancellationToken stop) => _stop = stop;

    /// <summary>Begins to watch on this thread; dispose it there.</summary>
    public static CompileWatch Begin(CancellationToken stop) => _current = new CompileWatch(stop);

    /// <summary>To be called in every loop that grows with the statement.</summary>
    /// <exception cref="CypherException">It has to stop.</exception>
    public static void Look()
    {
        if (_current is { _stop.IsCancellationRequested: true })
        {
            throw new CypherException(CypherErrorType.Cancelled, CypherPhase.CompileTime, "Cancelled", "The statement was cancelled");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _current = _outer;
}
