using System.Globalization;

namespace Explorer.Graph.Values.Temporal;

/// <summary>A time of day without an offset.</summary>
/// <param name="NanoOfDay">Nanoseconds since midnight, 0 to 86,399,999,999,999.</param>
public readonly record struct CypherLocalTime(long NanoOfDay) : IComparable<CypherLocalTime>
{
    internal const long NanosPerSecond = 1_000_000_000;
    internal const long SecondsPerDay = 86_400;
    internal const long NanosPerDay = SecondsPerDay * NanosPerSecond;

    /// <summary>0 to 23.</summary>
    public int Hour => (int)(NanoOfDay / (3600 * NanosPerSecond));

    /// <summary>0 to 59.</summary>
    public int Minute => (int)(NanoOfDay / (60 * NanosPerSecond) % 60);

    /// <summary>0 to 59.</summary>
    public int Second => (int)(NanoOfDay / NanosPerSecond % 60);

    /// <summary>Nanoseconds of the second, 0 to 999,999,999.</summary>
    public int Nano => (int)(NanoOfDay % NanosPerSecond);

    /// <summary>Whole seconds since midnight.</summary>
    public int SecondOfDay => (int)(NanoOfDay / NanosPerSecond);

    /// <summary>The time; throws <see cref="ArgumentOutOfRangeException"/> when a field is out of its range.</summary>
    public static CypherLocalTime Of(int hour, int minute, int second, long nano)
    {
        Check(hour, 23, "hour");
        Check(minute, 59, "minute");
        Check(second, 59, "second");
        Check(nano, 999_999_999, "nanosecond");
        return new CypherLocalTime((((((hour * 60L) + minute) * 60) + second) * NanosPerSecond) + nano);
    }

    /// <summary>Moved by a duration's seconds and nanoseconds, around the clock.</summary>
    public CypherLocalTime Plus(CypherDuration duration)
    {
        var seconds = CypherDate.FloorMod(duration.Seconds, SecondsPerDay);
        return new CypherLocalTime(CypherDate.FloorMod(NanoOfDay + (seconds * NanosPerSecond) + duration.Nanos, NanosPerDay));
    }

    /// <inheritdoc/>
    public int CompareTo(CypherLocalTime other) => NanoOfDay.CompareTo(other.NanoOfDay);

    /// <summary>The time as ISO 8601 writes it; seconds and fraction only where they are not 0: <c>21:40</c>, <c>21:40:32.142</c>.</summary>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Hour:D2}:{Minute:D2}");
        return (Second, Nano) switch
        {
            (0, 0) => text,
            (var second, 0) => string.Create(CultureInfo.InvariantCulture, $"{text}:{second:D2}"),
            var (second, nano) => string.Create(CultureInfo.InvariantCulture, $"{text}:{second:D2}.{nano:D9}").TrimEnd('0'),
        };
    }

    /// <summary>The time with its seconds, also where they are 0: <c>21:40:00</c>, <c>21:40:32.142</c>.</summary>
    public string ToTextWithSeconds() => NanoOfDay % (60 * NanosPerSecond) == 0 ? $"{this}:00" : ToString();

    private static void Check(long value, long max, string field)
    {
        if (value < 0 || value > max)
        {
            throw new ArgumentOutOfRangeException(null, $"{field} must be in 0 to {max}, but is {value}");
        }
    }
}
