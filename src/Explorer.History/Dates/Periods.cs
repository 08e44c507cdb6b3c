namespace Explorer.History.Dates;

/// <summary>
/// Says on which days ties, memberships and tenures hold, from their dates as the sources have them. This is the one place where it is reckoned: the loader
/// writes the outcome as <c>validFrom</c> and <c>validTo</c>, and queries, server and page only compare days with these two.
/// <list type="bullet">
/// <item>From the earliest day of the start to the latest day of the end, both included; what is open lasts to the horizon.</item>
/// <item>No longer than the lives of its people: on the day of a death it is over.</item>
/// <item>
/// What ends by 31 December, to the day or because no more than the year or the month is known, is over in that year's picture, which is that of 31 December:
/// its last day is the 30th. Only where a row of the same kind takes over on 1 January does it last till then, so that no gap opens between the two.
/// </item>
/// </list>
/// </summary>
/// <param name="horizon">The last day that the data set tells of.</param>
public sealed class Periods(DateOnly horizon)
{
    private readonly HashSet<(string Key, int Year)> _beginnings = [];

    /// <summary>Takes note of a row, so that one that ends the day before knows that it is followed. To be called for all rows before <see cref="Of"/>.</summary>
    /// <param name="key">What rows that follow each other have in common: a pair, a person and a faction, a seat.</param>
    /// <param name="start">When the row starts.</param>
    public void Note(string key, EdtfDate start)
    {
        if (start.Earliest is { Day: 1, Month: 1 } first)
            _beginnings.Add((key, first.Year));
    }

    /// <summary>The days on which a row holds.</summary>
    /// <param name="key">The row's key, as it was noted.</param>
    /// <param name="start">The start.</param>
    /// <param name="end">The end, inclusive; null if open.</param>
    /// <param name="deaths">The deaths of its people; null for who outlives the horizon or whose death is unknown.</param>
    public Period Of(string key, EdtfDate start, EdtfDate? end, params ReadOnlySpan<EdtfDate?> deaths)
    {
        var last = horizon;
        if (end is not null && end.Latest <= horizon)
            last =
                end.Latest is { Month: 12, Day: 31 } && !_beginnings.Contains((key, end.Latest.Year + 1))
                    ? end.Latest.AddDays(-1)
                    : end.Latest;
        foreach (var death in deaths)
        {
            if (death is not null && death.Latest <= last)
                last = death.Latest.AddDays(-1);
        }

        return new Period(start.Earliest, last);
    }
}
