using Explorer.History.Dates;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>
/// Tells each step of a year by which a seat was gained or lost: who falls to candidate in January and loses that seat in October takes two. Those who take the
/// same step on the same day are told together.
/// </summary>
internal static class SeatShifts
{
    public static IEnumerable<Change> Of(Chronicle chronicle, int year) =>
        chronicle
            .People.SelectMany(person => Steps(chronicle, person, year))
            .GroupBy(step => (step.Was, step.Now, step.Date))
            .Select(group => Tell(chronicle, [.. group.OrderBy(step => step.Person.Tier)]));

    private static IEnumerable<Step> Steps(Chronicle chronicle, Person person, int year)
    {
        var turns = new SortedDictionary<DateOnly, EdtfDate>();
        foreach (var tenure in chronicle.SeatsOf(person.Id))
        {
            // Where one seat ends as another begins, the beginning gives the date.
            if (tenure.End is { } end)
            {
                turns.TryAdd(tenure.Period.Last.AddDays(1), end);
            }
            turns[tenure.Period.First] = tenure.Start;
        }

        foreach (var (day, date) in turns)
        {
            var (was, now) = (Seats.Of(chronicle, person.Id, day.AddDays(-1)), Seats.Of(chronicle, person.Id, day));
            // A death tells by itself that the seat is empty.
            if (YearOf(day, date) == year && was != now && !person.IsDeadOn(day))
            {
                yield return new Step(person, was, now, date, day);
            }
        }
    }

    /// <summary>The year in which a step shows: that of its day, and of one that is over on 31 December the year that it is over in.</summary>
    private static int YearOf(DateOnly day, EdtfDate date) => date.Latest < day ? date.Latest.Year : day.Year;

    private static Change Tell(Chronicle chronicle, Step[] steps)
    {
        var first = steps[0];
        string[] people = [.. steps.Select(step => step.Person.Id)];
        string[] names = [.. steps.Select(step => step.Person.MapName)];
        var title = ChangeTitles.OfSeats(first.Was, first.Now, names, chronicle.SeatBody!.Body);
        var e = Occasions.OfSeats(chronicle, people, first.Day);
        return new Change
        {
            Kind = KindOf(first.Now),
            People = people,
            Date = first.Date,
            When = first.Date.Latest < first.Day ? first.Date.Latest : Later(first.Date.Earliest, new DateOnly(first.Day.Year, 1, 1)),
            Title = title,
            Why = Reasons.OfSeats(title, names, first.Was, e),
            Was = first.Was,
            Now = first.Now == Standing.None ? Standing.Seatless : first.Now,
            Event = e?.Id,
            Importance = Importance.OfSeat(chronicle, first.Was, first.Now, people),
        };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static ChangeKind KindOf(Standing now) =>
        now switch
        {
            Standing.Full => ChangeKind.SeatGained,
            Standing.Candidate => ChangeKind.Candidate,
            _ => ChangeKind.SeatLost,
        };

    private sealed record Step(Person Person, Standing Was, Standing Now, EdtfDate Date, DateOnly Day);
}
