using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>
/// Puts the events of a year into its list. One that another line tells already, the death of its person, the step of a seat or the turn of its pair, lends that
/// line its weight instead of standing beside it.
/// </summary>
internal static class EventShifts
{
    // More people than these, and the event is more than what became of the ones whom the line is about.
    private const int FewPeople = 3;

    public static void Add(Chronicle chronicle, int year, List<Change> changes)
    {
        foreach (var e in chronicle.Events.Where(e => e.Year == year))
        {
            var importance = Importance.OfEvent(chronicle, e);
            var teller = changes.FindIndex(change => change.Event == e.Id && IsToldBy(e, change));
            if (teller < 0)
                changes.Add(Tell(chronicle, e, importance));
            else
                changes[teller] = changes[teller] with { Importance = Math.Max(changes[teller].Importance, importance) };
        }
    }

    private static bool IsToldBy(HistoricEvent e, Change change) =>
        change.Kind switch
        {
            ChangeKind.Died => true,
            ChangeKind.SeatGained or ChangeKind.SeatLost or ChangeKind.Candidate => e.People.Count == change.People.Count,
            ChangeKind.Began or ChangeKind.Flipped => e.People.Count <= FewPeople
                && change.Date.Earliest <= e.Date.Latest
                && e.Date.Earliest <= change.Date.Latest,
            _ => false,
        };

    private static Change Tell(Chronicle chronicle, HistoricEvent e, int importance) =>
        new()
        {
            Kind = ChangeKind.Event,
            People = [.. e.People.Where(person => chronicle.FindPerson(person) is not null)],
            Date = e.Date,
            When = e.Date.Earliest,
            Title = ChangeTitles.OfEvent(e),
            Why = Reasons.OfEvent(e),
            Event = e.Id,
            Importance = importance,
        };
}
