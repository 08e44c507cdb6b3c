using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>Finds the event that brought a change about.</summary>
internal static class Occasions
{
    /// <summary>The event that ended the tie before; else one of the day on which the new one begins that concerns both.</summary>
    public static HistoricEvent? OfTie(Chronicle chronicle, SignedTie? was, SignedTie? now)
    {
        var ended = was is null ? null : chronicle.FindEvent(was.EndedBy);
        if (now is null || (ended is not null && IsNear(ended, now.Period.First)))
        {
            return ended;
        }
        return chronicle.Events.FirstOrDefault(e => Covers(e, now.Period.First) && e.People.Contains(now.A) && e.People.Contains(now.B));
    }

    /// <summary>The event of the day, or of the day before, that concerns all of those whose seats changed: one about seats, or else any.</summary>
    public static HistoricEvent? OfSeats(Chronicle chronicle, IReadOnlyList<string> people, DateOnly day)
    {
        var near = chronicle.Events.Where(e => (Covers(e, day) || Covers(e, day.AddDays(-1))) && people.All(e.People.Contains)).ToList();
        return near.Find(e => e.Kind is "appointment" or "dismissal" or "expulsion") ?? near.Find(e => e.Kind is not "death");
    }

    /// <summary>The event of somebody's death.</summary>
    public static HistoricEvent? OfDeath(Chronicle chronicle, Person person) =>
        chronicle.Events.FirstOrDefault(e =>
            (e.Kind is "death" or "assassination" or "murder" or "suicide" or "execution")
            && e.People.Contains(person.Id)
            && e.Date.Earliest <= person.Died!.Latest
            && person.Died.Earliest <= e.Date.Latest
        );

    private static bool Covers(HistoricEvent e, DateOnly day) => e.Date.Earliest <= day && day <= e.Date.Latest;

    private static bool IsNear(HistoricEvent e, DateOnly day) => Math.Abs(day.DayNumber - e.Date.Latest.DayNumber) <= 62 || Covers(e, day);
}
