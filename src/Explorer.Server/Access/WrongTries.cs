using System.Net;
using System.Threading.RateLimiting;
using Explorer.Server.Limits;

namespace Explorer.Server.Access;

/// <summary>Slows down who guesses: each address may be wrong ten times at once, and then once in six seconds; all together fifty times, and ten in a second.</summary>
internal sealed class WrongTries
{
    /// <summary>When to try again.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(6);

    private const int OfOneAddress = 10;
    private const int OfAll = 50;
    private const int OfAllPerSecond = 10;

    private readonly PartitionedRateLimiter<IPAddress> _addresses = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetTokenBucketLimiter(address, _ => Bucket(OfOneAddress, Pause, 1))
    );

    private readonly TokenBucketRateLimiter _all = new(Bucket(OfAll, TimeSpan.FromSeconds(1), OfAllPerSecond));

    /// <summary>Whether who asks has been wrong too often.</summary>
    public bool AreOver(IPAddress? address) =>
        // Not by taking none: that succeeds as soon as there is a part of a try.
        _addresses.GetStatistics(AddressNetwork.Of(address))
            is { CurrentAvailablePermits: < 1 }
        || _all.GetStatistics() is { CurrentAvailablePermits: < 1 };

    /// <summary>Counts one more.</summary>
    public void Add(IPAddress? address)
    {
        using var own = _addresses.AttemptAcquire(AddressNetwork.Of(address));
        using var all = _all.AttemptAcquire();
    }

    private static TokenBucketRateLimiterOptions Bucket(int most, TimeSpan period, int each) =>
        new()
        {
            TokenLimit = most,
            TokensPerPeriod = each,
            ReplenishmentPeriod = period,
            QueueLimit = 0,
            AutoReplenishment = true,
        };
}
