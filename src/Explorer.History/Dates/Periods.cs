namespace Explorer.History.Dates;

/// <summary>
/// Says on which days ties, memberships and tenures hold, from their dates as the sources have them. This is the one place where it is reckoned: the loader
/// writes the outcome as <c>validFrom</c> and <c>validTo</c>, and queries, server and page only compare days with these two.
/// <list type="bullet">
/// <item>From the earliest day of the start to the latest day of the end, both included; what is open lasts through the year of the horizon, so
/// that its picture shows it.</item>
/// <item>No longer than the lives of its people: on the day of a death it is over.</item>
/// <item>
/// What ends by 31 December, to the day or because no more than the year or the month is known, is over in that year's picture, which is that of 31 December:
/// its last day is the 30th. Only where a row of the same kind follows in the next year does it last to the end of the year: the change is told there.
/// </item>
/// </list>
/// </summary>
public sealed class Periods
{
    private readonly DateOnly _horizon;
    private readonly HashSet<(string Key, int Year)> _followed = [];

    /// <summary>Learns which rows follow each other.</summary>
    /// <param name="horizon">The last day that the data set tells of.</param>
    /// <param name="rows">
    /// All rows that count, with what rows that follow each other have in common: a pair, a person and a faction, a person's seat. They are gone through twice.
    /// </param>
    public Periods(DateOnly horizon, IEnumerable<(string Key, EdtfDate Start, EdtfDate? End)> rows)
    {
        _horizon = new DateOnly(horizon.Year, 12, 31);
        var expected = new HashSet<(string, int)>();
        foreach (var (key, _, end) in rows)
        {
            if (end is not null && EndsYear(end.Latest))
            {
                expected.Add((key, end.Latest.Year + 1));
            }
        }

        foreach (var (key, start, _) in rows)
        {
            if (expected.Contains((key, start.Earliest.Year)))
            {
                _followed.Add((key, start.Earliest.Year));
            }
        }
    }

    /// <summary>The days on which a row holds.</summary>
    /// <param name="key">What it has in common with those that follow it.</param>
    /// <param name="start">The start.</param>
    /// <param name="end">The end, inclusive; null if open.</param>
    /// <param name="deaths">The deaths of its people; null for who outlives the horizon or whose death is unknown.</param>
    public Period Of(string key, EdtfDate start, EdtfDate? end, params ReadOnlySpan<EdtfDate?> deaths)
    {
        var last = _horizon;
        if (end is not null && end.Latest <= _horizon)
        {
            last = EndsYear(end.Latest) && !_followed.Contains((key, end.Latest.Year + 1)) ? end.Latest.AddDays(-1) : end.Latest;
        }
        foreach (var death in deaths)
        {
            if (death is not null && death.Latest <= last)
            {
                last = death.Latest.AddDays(-1);
            }
        }

        return new Period(start.Earliest, last);
    }

    private static bool EndsYear(DateOnly day) => day is { Month: 12, Day: 31 };
}
