namespace Explorer.Connections.Neo4j.Http;

/// <summary>The bookmarks of a connection: what it wrote, it will see, even where another member of a cluster answers.</summary>
internal sealed class BookmarkChain
{
    private readonly Lock _guard = new();
    private readonly HashSet<string> _bookmarks = new(StringComparer.Ordinal);

    /// <summary>What a request that begins now has to wait for.</summary>
    public IReadOnlyList<string> Current
    {
        get
        {
            lock (_guard)
                return [.. _bookmarks];
        }
    }

    /// <summary>A transaction that had waited for some bookmarks has ended with others, which include them.</summary>
    public void Advance(IReadOnlyList<string> waitedFor, IReadOnlyList<string> reached)
    {
        if (reached.Count == 0)
            return;
        lock (_guard)
        {
            _bookmarks.ExceptWith(waitedFor);
            _bookmarks.UnionWith(reached);
        }
    }

    /// <summary>Forgets all: the database has been replaced by one that does not know them.</summary>
    public void Forget()
    {
        lock (_guard)
            _bookmarks.Clear();
    }
}
