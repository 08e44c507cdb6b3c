namespace Explorer.Cypher.Fuzz.Running;

/// <summary>Deals the seeds of a run out to all workers in turn, so that none is done while another has half of its seeds left.</summary>
/// <param name="first">The first seed.</param>
/// <param name="count">How many there are.</param>
internal sealed class SeedCounter(int first, int count)
{
    private int _dealt;

    /// <summary>The next seed; null when all are dealt.</summary>
    public int? Next() => Interlocked.Increment(ref _dealt) is var number && number <= count ? first + number - 1 : null;
}
