using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace Explorer.Server.Class;

/// <summary>How fast one connection may speak: twenty words at once, and then two in a second.</summary>
internal static class Pace
{
    private static readonly object Key = new();

    /// <summary>Counts one more word of a connection.</summary>
    /// <returns>Whether it is not too fast.</returns>
    public static bool Allows(HubCallerContext caller)
    {
        if (!caller.Items.TryGetValue(Key, out var known))
        {
            // It runs by itself, without a timer for each device.
            caller.Items[Key] = known = new TokenBucketRateLimiter(
                new()
                {
                    TokenLimit = 20,
                    TokensPerPeriod = 1,
                    ReplenishmentPeriod = TimeSpan.FromMilliseconds(500),
                    AutoReplenishment = false,
                }
            );
        }
        var limiter = (TokenBucketRateLimiter)known!;
        limiter.TryReplenish();
        using var lease = limiter.AttemptAcquire();
        return lease.IsAcquired;
    }
}
