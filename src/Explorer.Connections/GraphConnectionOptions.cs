using Explorer.Cypher.Execution;

namespace Explorer.Connections;

/// <summary>How a graph is opened.</summary>
public sealed record GraphConnectionOptions
{
    /// <summary>After how many logged transactions a durable graph's file is compacted when it is opened. Default: 1,000; at least 1.</summary>
    public int CompactAfter { get; init; } = 1000;

    /// <summary>What one statement of the embedded engine may use. Default: 30 seconds, 1 GiB, any number of rows.</summary>
    public QueryLimits Limits { get; init; } = QueryLimits.Default;

    /// <summary>The clock of the embedded engine's time limits and of <c>datetime()</c>. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
