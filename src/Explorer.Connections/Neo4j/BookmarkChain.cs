namespace Explorer.Connections.Neo4j;

/// <summary>The bookmarks of a connection: what it wrote, it will see, even where another member of a cluster answers.</summary>
internal sealed class BookmarkChain
{
    private readonly Lock _guard = new();
    private readonly HashSet<string> _bookmarks = new(StringComparer.Ordinal);

    /// <summary>What the transactions of the connection have reached so far.</summary>
    public IReadOnlyList<string> Current
    {
        get
        {
            lock (_guard)
            {
                return [.. _bookmarks];
            }
        }
    }

    /// <summary>What a transaction has to wait for that begins now: for these and for those that it brings.</summary>
    /// <param name="settings">How it begins.</param>
    /// <param name="current">What the connection has reached.</param>
    public static IReadOnlyList<string> WaitFor(TransactionSettings settings, IReadOnlyList<string> current) =>
        [.. current.Union(settings.Bookmarks, StringComparer.Ordinal)];

    /// <summary>
    /// A transaction has ended, and reached bookmarks that include those it waited for. Who brings bookmarks keeps them too; only what was written is added to those
    /// that all others wait for.
    /// </summary>
    /// <param name="settings">How it began.</param>
    /// <param name="waitedFor">What the connection had reached then.</param>
    /// <param name="reached">What it has reached now.</param>
    public void Advance(TransactionSettings settings, IReadOnlyList<string> waitedFor, IReadOnlyList<string> reached)
    {
        if (reached.Count == 0 || (settings.Bookmarks.Count > 0 && settings.Mode == AccessMode.Read))
        {
            return;
        }
        lock (_guard)
        {
            _bookmarks.ExceptWith(waitedFor);
            _bookmarks.UnionWith(reached);
        }
    }

    /// <summary>A database that was restored or replaced never reaches the old bookmarks; the next statement must not wait for them again.</summary>
    /// <param name="settings">How the transaction began that failed.</param>
    /// <param name="failure">How it failed.</param>
    public void ForgetUnknown(TransactionSettings settings, GraphException failure)
    {
        if (settings.Bookmarks.Count > 0 || !failure.Code.Contains("Bookmark", StringComparison.Ordinal))
        {
            return;
        }
        lock (_guard)
        {
            _bookmarks.Clear();
        }
    }
}
