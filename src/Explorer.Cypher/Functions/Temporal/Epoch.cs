namespace Explorer.Cypher.Functions.Temporal;

/// <summary>Milliseconds since 1970 as seconds and nanoseconds.</summary>
internal static class Epoch
{
    public static (long Seconds, long Nano) OfMillis(long millis, long nano = 0)
    {
        var seconds = Math.DivRem(millis, 1000, out var rest);
        (seconds, rest) = rest < 0 ? (seconds - 1, rest + 1000) : (seconds, rest);
        return (seconds, (rest * 1_000_000) + nano);
    }
}
