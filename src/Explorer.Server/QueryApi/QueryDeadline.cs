namespace Explorer.Server.QueryApi;

/// <summary>When a request has to be done: when its time is over, when nobody waits for it any more, or when the server ends.</summary>
internal sealed class QueryDeadline : IDisposable
{
    private readonly CancellationTokenSource _time;
    private readonly CancellationTokenSource _either;
    private readonly CancellationToken _stopping;

    /// <summary>Begins to count.</summary>
    /// <param name="limit">The time.</param>
    /// <param name="clock">The clock of that.</param>
    /// <param name="aborted">Set when the client has gone.</param>
    /// <param name="stopping">Set when the server ends.</param>
    public QueryDeadline(TimeSpan limit, TimeProvider clock, CancellationToken aborted, CancellationToken stopping)
    {
        Limit = limit;
        _stopping = stopping;
        _time = new CancellationTokenSource(limit, clock);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_time.Token, aborted, stopping);
    }

    /// <summary>The time there was.</summary>
    public TimeSpan Limit { get; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Token => _either.Token;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => _time.IsCancellationRequested;

    /// <summary>Whether the server ends.</summary>
    public bool IsStopping => _stopping.IsCancellationRequested;

    /// <inheritdoc/>
    public void Dispose()
    {
        _either.Dispose();
        _time.Dispose();
    }
}
