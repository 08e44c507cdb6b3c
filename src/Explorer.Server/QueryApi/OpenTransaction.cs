using Explorer.Connections;

namespace Explorer.Server.QueryApi;

/// <summary>An explicit transaction that a client has open. One request at a time may use it.</summary>
internal sealed class OpenTransaction(string id, IGraphTransaction graph, DateTimeOffset expires, bool mayWrite)
{
    private int _inUse = 1;

    /// <summary>Its id; cannot be guessed.</summary>
    public string Id => id;

    /// <summary>The transaction of the graph.</summary>
    public IGraphTransaction Graph => graph;

    /// <summary>When it is rolled back if no request comes.</summary>
    public DateTimeOffset Expires { get; set; } = expires;

    /// <summary>Whether who began it may write; whoever goes on with it has to be allowed to, too.</summary>
    public bool MayWrite => mayWrite;

    /// <summary>Whether one of its statements has changed something.</summary>
    public bool HasWritten { get; set; }

    /// <summary>Counts down to <see cref="Expires"/>.</summary>
    public ITimer? Timer { get; set; }

    /// <summary>Begins to use it; false if another request does.</summary>
    public bool TryEnter() => Interlocked.Exchange(ref _inUse, 1) == 0;

    /// <summary>The request is done with it.</summary>
    public void Leave() => Volatile.Write(ref _inUse, 0);
}
