namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>What a result belongs to: a session of its own, or a transaction.</summary>
internal interface IResultOwner
{
    /// <summary>What has been reached when the result has been read to its end; empty where a commit must follow.</summary>
    IReadOnlyList<string> Reached { get; }

    /// <summary>The result has been read to its end.</summary>
    ValueTask EndedAsync(BoltCursor result);

    /// <summary>The statement has failed, or it was given up.</summary>
    ValueTask FailedAsync(BoltCursor result);

    /// <summary>The result will not be read to its end.</summary>
    ValueTask LeftAsync(BoltCursor result);
}
