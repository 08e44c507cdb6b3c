using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>How a year went: its pictures in turn, and which of its changes had come by each.</summary>
public static class YearCourse
{
    /// <summary>The steps of a year, each from the first day on which it holds; the first is that of 1 January.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="year">The year.</param>
    /// <param name="changes">What the year brought, as <see cref="Shifts.During"/> tells.</param>
    public static IReadOnlyList<YearStep> Of(Chronicle chronicle, int year, IReadOnlyList<Change> changes)
    {
        var days = changes.Where(change => !IsOfPair(change)).Select(change => change.When);
        var pictures = YearPictures.Of(chronicle, year, days);
        var came = changes.Select(change => (Change: change, Day: IsOfPair(change) ? Since(change, pictures) : change.When)).ToList();
        return
        [
            .. pictures.Select(picture => new YearStep(picture, [.. came.Where(one => one.Day <= picture.Day).Select(one => one.Change)])),
        ];
    }

    private static bool IsOfPair(Change change) => change.Evidence is not null && change.People.Count == 2;

    /// <summary>
    /// From which day on the two stand as the change leaves them: allied, rivals or neither, however the tie that says so is cut into phases; where only the strength
    /// changed, with that strength.
    /// </summary>
    private static DateOnly Since(Change change, IReadOnlyList<DayPicture> pictures)
    {
        var dyad = Dyad.Of(change.People[0], change.People[1]);
        var left = StandingIn(pictures[^1]);
        var since = pictures[^1].Day;
        for (var i = pictures.Count - 1; i >= 0 && StandingIn(pictures[i]) == left; i--)
        {
            since = pictures[i].Day;
        }
        return since;

        (TieSign Sign, int Strength)? StandingIn(DayPicture picture) =>
            picture.Ties.FirstOrDefault(tie => tie.Dyad == dyad) is { } tie
                ? (tie.Sign, change.Kind is ChangeKind.Firmer or ChangeKind.Looser ? tie.Strength : 0)
                : null;
    }
}

/// <summary>A step of a year.</summary>
/// <param name="Picture">Who stood where, from the day of the picture to that of the next step.</param>
/// <param name="Come">Which changes of the year had come by then: those of pairs when the two stand as at the end of the year, others on their day.</param>
public sealed record YearStep(DayPicture Picture, IReadOnlyList<Change> Come);
