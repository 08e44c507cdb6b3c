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
            var teller = changes.FindIndex(change => change.Event == e.Id && IsToldBy(chronicle, e, change, changes));
            if (teller < 0)
                changes.Add(Tell(chronicle, e, importance));
            else
                changes[teller] = Told(e, changes[teller], importance);
        }
    }

    private static bool IsToldBy(Chronicle chronicle, HistoricEvent e, Change change, List<Change> changes) =>
        change.Kind switch
        {
            ChangeKind.Died => true,
            ChangeKind.SeatGained or ChangeKind.SeatLost or ChangeKind.Candidate => changes.Count(one => one.Event == e.Id && IsSeat(one))
                == 1
                && (e.People.Count == change.People.Count || change.People.All(person => Names(e, chronicle.NameOf(person)))),
            ChangeKind.Began or ChangeKind.Flipped => e.People.Count <= FewPeople
                && change.Date.Earliest <= e.Date.Latest
                && e.Date.Earliest <= change.Date.Latest,
            _ => false,
        };

    private static bool IsSeat(Change change) => change.Kind is ChangeKind.SeatGained or ChangeKind.SeatLost or ChangeKind.Candidate;

    private static bool Names(HistoricEvent e, string name) => e.Headline.Contains(name, StringComparison.Ordinal);

    /// <summary>The line that tells the event, with its weight; a seat is told in the words of its event, which say how it came.</summary>
    private static Change Told(HistoricEvent e, Change change, int importance) =>
        change with
        {
            Title = IsSeat(change) && e.Headline.Length > 0 ? ChangeTitles.OfEvent(e) : change.Title,
            Importance = Math.Max(change.Importance, importance),
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
