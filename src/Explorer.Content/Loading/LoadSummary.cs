namespace Explorer.Content.Loading;

/// <summary>What a load did.</summary>
/// <param name="Counts">The counts of each kind, in the order of loading.</param>
public sealed record LoadSummary(IReadOnlyList<LoadCount> Counts)
{
    /// <summary>How many things are new.</summary>
    public long Added => Counts.Sum(count => count.Added);

    /// <summary>How many things differ now.</summary>
    public long Changed => Counts.Sum(count => count.Changed);

    /// <summary>How many things were taken away.</summary>
    public long Removed => Counts.Sum(count => count.Removed);

    /// <summary>Whether the graph is as it was.</summary>
    public bool NothingChanged => Added + Changed + Removed == 0;
}
