namespace Explorer.Server.QueryApi;

/// <summary>When a request has to be done: when its time is over, or when nobody waits for it any more.</summary>
internal sealed class QueryDeadline : IDisposable
{
    private readonly CancellationTokenSource _time;
    private readonly CancellationTokenSource _either;

    /// <summary>Begins to count.</summary>
    /// <param name="limit">The time.</param>
    /// <param name="clock">The clock of that.</param>
    /// <param name="aborted">Set when the client has gone.</param>
    public QueryDeadline(TimeSpan limit, TimeProvider clock, CancellationToken aborted)
    {
        Limit = limit;
        _time = new CancellationTokenSource(limit, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_time.Token, aborted);
    }

    /// <summary>The time there was.</summary>
    public TimeSpan Limit { get; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => _time.IsCancellationRequested;

    /// <inheritdoc/>
    public void Dispose()
    {
        _either.Dispose();
        _time.Dispose();
    }
}
