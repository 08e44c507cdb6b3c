namespace Explorer.Cypher.Functions.Temporal;

/// <summary>Milliseconds since 1970 as seconds and nanoseconds.</summary>
internal static class Epoch
{
    public static (long Seconds, int Nano) OfMillis(long millis)
    {
        var seconds = Math.DivRem(millis, 1000, out var rest);
        (seconds, rest) = rest < 0 ? (seconds - 1, rest + 1000) : (seconds, rest);
        return (seconds, (int)rest * 1_000_000);
    }
}
