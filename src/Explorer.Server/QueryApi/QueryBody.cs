using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Server.QueryApi;

/// <summary>What the body of a request asks for.</summary>
internal sealed record QueryBody
{
    /// <summary>The Cypher text; null to begin or end a transaction only.</summary>
    public string? Statement { get; init; }

    /// <summary>The parameters. Default: none.</summary>
    public IReadOnlyDictionary<string, Value> Parameters { get; init; } = new Dictionary<string, Value>(StringComparer.Ordinal);

    /// <summary>Whether the statement may write, if allowed at all. Default: it may.</summary>
    public AccessMode AccessMode { get; init; } = AccessMode.Write;

    /// <summary>Whether the answer counts the changes. Default: false.</summary>
    public bool IncludeCounters { get; init; }

    /// <summary>The longest time in seconds; null or 0 for the server's own.</summary>
    public long? MaxExecutionTime { get; init; }

    /// <summary>What must have been seen first. Default: nothing.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}
