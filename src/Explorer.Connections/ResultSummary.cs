namespace Explorer.Connections;

/// <summary>What a statement did to the graph; the counters have Neo4j's names and meanings.</summary>
/// <param name="Counters">The numbers of things created, set and deleted.</param>
public sealed record ResultSummary(UpdateCounters Counters)
{
    /// <summary>The plan of a statement that began with EXPLAIN or PROFILE; null for any other.</summary>
    public StatementPlan? Plan { get; init; }

    /// <summary>What the graph has to say about the statement: names that it does not have, patterns that are not connected, what is deprecated.</summary>
    public IReadOnlyList<Notification> Notifications { get; init; } = [];

    /// <summary>What the statement's own transaction has reached; empty within an explicit transaction, which tells it when it is committed.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}
