namespace Explorer.Graph.Values.Temporal;

/// <summary>A time of day with an offset from UTC.</summary>
/// <param name="Local">The time on the clock there.</param>
/// <param name="OffsetSeconds">Seconds east of UTC, -64,800 to 64,800.</param>
public readonly record struct CypherTime(CypherLocalTime Local, int OffsetSeconds) : IComparable<CypherTime>
{
    /// <summary>Nanoseconds since midnight UTC; below 0 or beyond a day where the offset carries over.</summary>
    public long UtcNanos => Local.NanoOfDay - (OffsetSeconds * CypherLocalTime.NanosPerSecond);

    /// <summary>Orders by the instant, then by offset.</summary>
    public int CompareTo(CypherTime other)
    {
        var byInstant = UtcNanos.CompareTo(other.UtcNanos);
        return byInstant != 0 ? byInstant : OffsetSeconds.CompareTo(other.OffsetSeconds);
    }

    /// <summary>The time as ISO 8601 writes it: <c>21:40:32.142+01:00</c>, <c>12:00Z</c>.</summary>
    public override string ToString() => $"{Local}{ZoneText.OfOffset(OffsetSeconds)}";
}
