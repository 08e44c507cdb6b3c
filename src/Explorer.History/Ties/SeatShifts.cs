using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>Tells whose seat in the Politburo changed between two year ends; those of one kind are told together.</summary>
internal static class SeatShifts
{
    public static void Add(Chronicle chronicle, int year, List<Change> changes)
    {
        var (lastYear, thisYear) = (new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));
        var moves = new List<Move>();
        foreach (var person in chronicle.People)
        {
            if (person.IsDeadOn(thisYear))
                continue;
            var (was, now) = (Seats.Of(chronicle, person.Id, lastYear), Seats.Of(chronicle, person.Id, thisYear));
            if (was != now)
                moves.Add(new Move(person, KindOf(now), was, now, DateOf(chronicle, person.Id, year, now)));
        }

        foreach (var group in moves.GroupBy(move => move.Kind))
        {
            var inOrder = group.OrderBy(m => m.Person.Tier).ThenBy(m => m.Date?.Earliest).ThenBy(m => m.Person.Id, StringComparer.Ordinal);
            changes.Add(Tell(chronicle, year, group.Key, [.. inOrder]));
        }
    }

    private static ChangeKind KindOf(Standing now) =>
        now switch
        {
            Standing.Full => ChangeKind.SeatGained,
            Standing.Candidate => ChangeKind.Candidate,
            _ => ChangeKind.SeatLost,
        };

    /// <summary>The start of the new seat, or the end of the one that was lost.</summary>
    private static EdtfDate? DateOf(Chronicle chronicle, string person, int year, Standing now)
    {
        EdtfDate? date = null;
        foreach (var tenure in chronicle.Tenures)
        {
            if (tenure.Person != person || !Seats.IsSeat(tenure))
                continue;
            var candidate = now == Standing.None ? tenure.End : tenure.Start;
            if (candidate is not null && candidate.Earliest.Year == year && (date is null || candidate.Earliest >= date.Earliest))
                date = candidate;
        }

        return date;
    }

    private static Change Tell(Chronicle chronicle, int year, ChangeKind kind, IReadOnlyList<Move> moves)
    {
        string[] people = [.. moves.Select(move => move.Person.Id)];
        string[] names = [.. moves.Select(move => move.Person.MapName)];
        var dates = moves.Where(move => move.Date is not null).Select(move => move.Date!).OrderBy(date => date.Earliest).ToList();
        var (text, first) = dates.Count == 0 ? ($"{year}", new DateOnly(year, 1, 1)) : (Span(dates[0], dates[^1]), dates[0].Earliest);
        var was = moves[0].Was;
        var now = kind == ChangeKind.SeatLost ? Standing.Seatless : moves[0].Now;
        var title = ChangeTitles.OfSeats(kind, names);
        var why = Reasons.OfSeats(chronicle, title, people, names, first, was);
        return new Change(0, kind, [], null, null, people, text, first, title, why, was, now)
        {
            Importance = Importance.OfSeat(chronicle, kind, people),
        };
    }

    private static string Span(EdtfDate first, EdtfDate last) =>
        first.Equals(last) || first.IsInterval || last.IsInterval ? first.Text : $"{first.Text}/{last.Text}";

    private sealed record Move(Person Person, ChangeKind Kind, Standing Was, Standing Now, EdtfDate? Date);
}
