namespace Explorer.Connections;

/// <summary>How a graph is opened.</summary>
public sealed record GraphConnectionOptions
{
    /// <summary>After how many logged transactions a durable graph's file is compacted when it is opened. Default: 1,000; at least 1.</summary>
    public int CompactAfter { get; init; } = 1000;
}
