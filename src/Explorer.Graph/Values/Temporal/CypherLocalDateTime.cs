namespace Explorer.Graph.Values.Temporal;

/// <summary>A day and a time of day, without a zone.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day.</param>
public readonly record struct CypherLocalDateTime(CypherDate Date, CypherLocalTime Time) : IComparable<CypherLocalDateTime>
{
    /// <summary>Seconds since 1970-01-01T00:00 on the same clock.</summary>
    public long EpochSecond => (Date.EpochDay * CypherLocalTime.SecondsPerDay) + Time.SecondOfDay;

    /// <summary>The day and time so many seconds after 1970-01-01T00:00 on the same clock.</summary>
    /// <param name="seconds">Whole seconds.</param>
    /// <param name="nano">Nanoseconds of the second, 0 to 999,999,999.</param>
    public static CypherLocalDateTime OfEpochSecond(long seconds, int nano)
    {
        var day = CypherDate.FloorDiv(seconds, CypherLocalTime.SecondsPerDay);
        var second = seconds - (day * CypherLocalTime.SecondsPerDay);
        return new CypherLocalDateTime(
            new CypherDate(0).PlusDays(day),
            new CypherLocalTime((second * CypherLocalTime.NanosPerSecond) + nano)
        );
    }

    /// <summary>The time so many nanoseconds after 1970-01-01T00:00 on the same clock.</summary>
    internal static CypherLocalDateTime OfEpochNano(long nano)
    {
        var day = CypherDate.FloorDiv(nano, CypherLocalTime.NanosPerDay);
        return new CypherLocalDateTime(new CypherDate(day), new CypherLocalTime(nano - (day * CypherLocalTime.NanosPerDay)));
    }

    /// <summary>Nanoseconds since 1970-01-01T00:00 on the same clock, of a day whose nanoseconds 64 bits can count: 1677-09-22 to 2262-04-10.</summary>
    internal bool TryEpochNano(out long nano)
    {
        const long Days = long.MaxValue / CypherLocalTime.NanosPerDay;
        var hasRoom = Date.EpochDay is >= -Days and < Days;
        nano = hasRoom ? (Date.EpochDay * CypherLocalTime.NanosPerDay) + Time.NanoOfDay : 0;
        return hasRoom;
    }

    /// <summary>Moved by months, then days, then seconds and nanoseconds.</summary>
    public CypherLocalDateTime Plus(CypherDuration duration)
    {
        var date = Date.PlusMonths(duration.Months).PlusDays(duration.Days);
        var nano = Time.Nano + duration.Nanos;
        var carry = nano >= CypherLocalTime.NanosPerSecond ? 1 : 0;
        var seconds = checked(new CypherLocalDateTime(date, Time).EpochSecond + duration.Seconds + carry);
        return OfEpochSecond(seconds, (int)(nano - (carry * CypherLocalTime.NanosPerSecond)));
    }

    /// <inheritdoc/>
    public int CompareTo(CypherLocalDateTime other)
    {
        var byDate = Date.CompareTo(other.Date);
        return byDate != 0 ? byDate : Time.CompareTo(other.Time);
    }

    /// <summary>As ISO 8601 writes it: <c>1924-01-21T18:50</c>.</summary>
    public override string ToString() => $"{Date}T{Time}";
}
