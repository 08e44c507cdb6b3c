namespace Explorer.Content.Loading;

/// <summary>How a load goes about it.</summary>
public sealed record LoadOptions
{
    /// <summary>Whether to load into a graph in which others keep nodes under our labels. They are never touched. Default: no.</summary>
    public bool BesideForeignData { get; init; }

    /// <summary>Up to how many nodes and relationships a data set is loaded in one transaction; a larger one is staged. Default: 20,000.</summary>
    public int OneTransactionRows { get; init; } = 20_000;

    /// <summary>How many rows one transaction of a staged load writes. Default: 2,500, at which a server took most rows a second; at least 1.</summary>
    public int BatchRows { get; init; } = 2_500;

    /// <summary>How long another load's lock must stand still before it counts as left behind. Default: 10 seconds; a load at work moves it every 2.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock of locks. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
