using Explorer.History.Pictures;

namespace Explorer.History.Changes;

/// <summary>Tells the deaths of a year; the ties that end with a death belong to it.</summary>
internal static class DeathShifts
{
    public static IEnumerable<Change> Of(Chronicle chronicle, int year)
    {
        var (lastYear, thisYear) = (new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));
        var before = TieState.On(chronicle, lastYear).Ties.Values;
        foreach (var person in chronicle.People)
        {
            if (person.IsDeadOn(lastYear) || !person.IsDeadOn(thisYear))
            {
                continue;
            }
            var died = person.Died!;
            var seat = Seats.Of(chronicle, person.Id, died.Earliest.AddDays(-1));
            var e = Occasions.OfDeath(chronicle, person);
            yield return new Change
            {
                Kind = ChangeKind.Died,
                People = [person.Id],
                Date = died,
                When = died.Earliest.Year < year ? new DateOnly(year, 1, 1) : died.Earliest,
                Title = ChangeTitles.OfDeath(person.MapName, e),
                Why = Reasons.OfDeath(person, e),
                Was = seat,
                Now = Standing.Dead,
                Ties =
                [
                    .. before.Where(tie => tie.A == person.Id || tie.B == person.Id).Select(tie => tie.Id).Order(StringComparer.Ordinal),
                ],
                Event = e?.Id,
                Importance = Importance.OfDeath(chronicle, person.Id, seat),
            };
        }
    }
}
