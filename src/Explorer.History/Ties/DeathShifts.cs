namespace Explorer.History.Ties;

/// <summary>Tells the deaths of a year; the ties that end with a death belong to it.</summary>
internal static class DeathShifts
{
    public static void Add(Chronicle chronicle, int year, List<Change> changes)
    {
        var before = TieState.AtEndOf(chronicle, year - 1).Ties;
        var (lastYear, thisYear) = (new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));
        foreach (var person in chronicle.People)
        {
            if (person.IsDeadOn(lastYear) || !person.IsDeadOn(thisYear))
                continue;
            var ties = before
                .Values.Where(tie => tie.A == person.Id || tie.B == person.Id)
                .Select(tie => tie.Id)
                .Order(StringComparer.Ordinal);
            var seat = Seats.Of(chronicle, person.Id, lastYear);
            changes.Add(
                new Change(
                    0,
                    ChangeKind.Died,
                    [.. ties],
                    Before: null,
                    After: null,
                    [person.Id],
                    person.Died!.Text,
                    person.Died.Earliest.Year < year ? new DateOnly(year, 1, 1) : person.Died.Earliest,
                    ChangeTitles.OfDeath(person.MapName),
                    Reasons.OfDeath(chronicle, person),
                    seat,
                    Standing.Dead
                )
                {
                    Importance = Importance.OfDeath(chronicle, person.Id, seat),
                }
            );
        }
    }
}
