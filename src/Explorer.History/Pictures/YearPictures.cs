using Explorer.History.Dates;

namespace Explorer.History.Pictures;

/// <summary>The pictures that a year goes through: on which days something is drawn otherwise than on the day before.</summary>
public static class YearPictures
{
    /// <summary>The pictures of a year in turn, each with the first day on which it holds; the first is that of 1 January.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="also">Days of the year whose pictures are wanted in any case; others are left out of account.</param>
    public static IReadOnlyList<DayPicture> Of(Chronicle chronicle, int year, IEnumerable<DateOnly>? also = null)
    {
        var wanted = new SortedSet<DateOnly>((also ?? []).Where(day => day.Year == year)) { new(year, 1, 1) };
        // A picture can only change where something begins, where something was over the day before, and where somebody dies.
        var days = new SortedSet<DateOnly>(wanted);
        days.UnionWith(Turns(chronicle).Where(day => day.Year == year));
        var pictures = new List<DayPicture>();
        foreach (var day in days)
        {
            var picture = DayPicture.On(chronicle, day);
            if (wanted.Contains(day) || !IsSame(pictures[^1], picture))
            {
                pictures.Add(picture);
            }
        }
        return pictures;
    }

    private static IEnumerable<DateOnly> Turns(Chronicle chronicle) =>
        chronicle
            .Ties.Select(tie => tie.Period)
            .Concat(chronicle.Memberships.Select(one => one.Period))
            .Concat(chronicle.Tenures.Select(one => one.Period))
            .SelectMany(Edges)
            .Concat(chronicle.People.Select(person => person.Died).OfType<EdtfDate>().Select(died => died.Latest));

    private static IEnumerable<DateOnly> Edges(Period period)
    {
        yield return period.First;
        if (period.Last < DateOnly.MaxValue)
        {
            yield return period.Last.AddDays(1);
        }
    }

    private static bool IsSame(DayPicture one, DayPicture other) =>
        one.Ties.Select(tie => tie.Id).SequenceEqual(other.Ties.Select(tie => tie.Id), StringComparer.Ordinal)
        && one.Seats.SequenceEqual(other.Seats)
        && one.Members.SequenceEqual(other.Members)
        && one.Dead.SequenceEqual(other.Dead, StringComparer.Ordinal);
}
