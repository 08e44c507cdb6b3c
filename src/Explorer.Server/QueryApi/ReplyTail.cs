namespace Explorer.Server.QueryApi;

/// <summary>What stands at the end of an answer.</summary>
internal sealed record ReplyTail
{
    /// <summary>What the transaction has reached; empty while it is open.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    /// <summary>The transaction that stays open; null if none does.</summary>
    public OpenTransaction? Transaction { get; init; }
}
