namespace Explorer.Cypher.Execution;

/// <summary>What one run of a query may use. A run that would use more stops with an error that names the limit.</summary>
public sealed record QueryLimits
{
    /// <summary>Limits that no sensible query of a lesson reaches: 30 seconds, 1 GiB, any number of rows.</summary>
    public static QueryLimits Default { get; } = new();

    /// <summary>The longest time from the start of the run to its last row; null means any. Default: 30 seconds.</summary>
    public TimeSpan? Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most rows that the run may return; null means any, the default.</summary>
    public long? Rows { get; init; }

    /// <summary>The most bytes, estimated, that rows held by sorts, groups, lists and path searches may take; null means any. Default: 1 GiB.</summary>
    public long? MemoryBytes { get; init; } = 1L << 30;

    /// <summary>Whether LOAD CSV may read the files of the engine's import folder. Default: true.</summary>
    public bool ReadsFiles { get; init; } = true;

    /// <summary>What this run may hold together with others; null, the default, if nobody asks. Small runs pass without asking.</summary>
    public MemoryShare? Share { get; init; }
}
