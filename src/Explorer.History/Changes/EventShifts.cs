using Explorer.History.Pictures;
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
            {
                changes.Add(Tell(chronicle, e, importance));
            }
            else
            {
                changes[teller] = Told(e, changes[teller], importance);
            }
        }
    }

    private static bool IsToldBy(Chronicle chronicle, HistoricEvent e, Change change, List<Change> changes)
    {
        return change.Kind switch
        {
            ChangeKind.Died => true,
            ChangeKind.SeatGained or ChangeKind.SeatLost or ChangeKind.Candidate => IsOf(change) && changes.Count(IsOf) == 1,
            ChangeKind.Began or ChangeKind.Flipped => e.People.Count <= FewPeople
                && change.Date.Earliest <= e.Date.Latest
                && e.Date.Earliest <= change.Date.Latest,
            _ => false,
        };

        // The one step that the event is about: it concerns the same people, or its headline names them.
        bool IsOf(Change step) =>
            step.Event == e.Id
            && IsSeat(step)
            && (e.People.Count == step.People.Count || step.People.All(person => Names(e, chronicle.NameOf(person))));
    }

    private static bool IsSeat(Change change) => change.Kind is ChangeKind.SeatGained or ChangeKind.SeatLost or ChangeKind.Candidate;

    private static bool Names(HistoricEvent e, string name) => e.Headline.Contains(name, StringComparison.Ordinal);

    /// <summary>The line that tells the event, with its weight; a seat is told in the words of its event, which say how it came.</summary>
    private static Change Told(HistoricEvent e, Change change, int importance) =>
        change with
        {
            Title = IsSeat(change) && e.Headline.Length > 0 ? ChangeTitles.OfEvent(e) : change.Title,
            Importance = Math.Max(change.Importance, importance),
        };

    /// <summary>Those whom the headline names; else the most prominent of those who took part. All of them stand in the event itself.</summary>
    private static string[] Foremost(Chronicle chronicle, HistoricEvent e)
    {
        var people = e.People.Select(chronicle.FindPerson).OfType<Person>().ToList();
        var named = people.FindAll(person => Names(e, person.MapName));
        return [.. (named.Count > 0 ? named : people.OrderBy(person => person.Tier).Take(FewPeople)).Select(person => person.Id)];
    }

    private static Change Tell(Chronicle chronicle, HistoricEvent e, int importance) =>
        new()
        {
            Kind = ChangeKind.Event,
            People = Foremost(chronicle, e),
            Date = e.Date,
            When = e.Date.Earliest,
            Title = ChangeTitles.OfEvent(e),
            Why = Reasons.OfEvent(e),
            Event = e.Id,
            Importance = importance,
        };
}
