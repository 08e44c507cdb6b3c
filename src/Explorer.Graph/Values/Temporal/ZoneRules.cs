using NodaTime;

namespace Explorer.Graph.Values.Temporal;

/// <summary>What the named zones of the IANA database say about a local time or an instant.</summary>
public static class ZoneRules
{
    // The rules of the database run on unchanged, and the calendar repeats every 400 years.
    private const long SecondsPer400Years = 146_097L * 86_400;
    private static readonly long LastSecond = Instant.FromUtc(9900, 1, 1, 0, 0).ToUnixTimeSeconds();
    private static readonly long FirstSecond = Instant.FromUtc(-9000, 1, 1, 0, 0).ToUnixTimeSeconds();

    /// <summary>Whether the name is known, spelt as the database has it.</summary>
    public static bool IsKnown(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <summary>The name as the database spells it, whatever its case; null when there is no such zone.</summary>
    public static string? Find(string name) =>
        IsKnown(name)
            ? name
            : DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The offset from UTC at an instant, in seconds. Throws <see cref="ArgumentException"/> for an unknown zone.</summary>
    public static int OffsetAt(long epochSecond, string zone) =>
        Rules(zone).GetUtcOffset(Instant.FromUnixTimeSeconds(Folded(epochSecond))).Seconds;

    internal static CypherLocalDateTime Resolve(CypherLocalDateTime local, string zone, int? preferredOffset, out int offset)
    {
        var rules = Rules(zone);
        var wallClock = Folded(local.EpochSecond);
        var mapping = rules.MapLocal(new LocalDateTime(1970, 1, 1, 0, 0).PlusSeconds(wallClock));
        if (mapping.Count == 0)
        {
            var gap = mapping.LateInterval.WallOffset.Seconds - mapping.EarlyInterval.WallOffset.Seconds;
            offset = mapping.LateInterval.WallOffset.Seconds;
            return CypherLocalDateTime.OfEpochSecond(local.EpochSecond + gap, local.Time.Nano);
        }
        offset = mapping.EarlyInterval.WallOffset.Seconds;
        if (mapping.Count == 2 && mapping.LateInterval.WallOffset.Seconds == preferredOffset)
        {
            offset = preferredOffset.Value;
        }
        return local;
    }

    private static DateTimeZone Rules(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? throw new ArgumentException($"Unknown time zone: {zone}", nameof(zone));

    private static long Folded(long seconds)
    {
        if (seconds <= FirstSecond)
        {
            return FirstSecond;
        }
        return seconds < LastSecond
            ? seconds
            : LastSecond - SecondsPer400Years + CypherDate.FloorMod(seconds - LastSecond, SecondsPer400Years);
    }
}
