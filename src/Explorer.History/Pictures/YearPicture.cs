using Explorer.History.Ties;

namespace Explorer.History.Pictures;

/// <summary>The picture of a year: who stood where on its 31 December. What draws, lists or tells a year takes it from here.</summary>
/// <param name="Year">The year.</param>
/// <param name="Ties">The tie of each pair that has one, in the order of the chronicle.</param>
/// <param name="Seats">Who has a seat, full or candidate, in the order of the people.</param>
/// <param name="Members">The memberships that hold, in the order of the chronicle.</param>
/// <param name="Dead">The ids of those who have died by then.</param>
public sealed record YearPicture(
    int Year,
    IReadOnlyList<SignedTie> Ties,
    IReadOnlyList<KeyValuePair<string, Standing>> Seats,
    IReadOnlyList<Membership> Members,
    IReadOnlyList<string> Dead
)
{
    /// <summary>Reckons the picture of a year.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="year">The year.</param>
    public static YearPicture Of(Chronicle chronicle, int year)
    {
        var day = new DateOnly(year, 12, 31);
        var holding = TieState.On(chronicle, day).Ties.Values.Select(tie => tie.Id).ToHashSet(StringComparer.Ordinal);
        var seats = chronicle.People.Select(person => KeyValuePair.Create(person.Id, Pictures.Seats.Of(chronicle, person.Id, day)));
        return new YearPicture(
            year,
            [.. chronicle.Ties.Where(tie => holding.Contains(tie.Id))],
            [.. seats.Where(seat => seat.Value != Standing.None)],
            [
                .. chronicle.Memberships.Where(one =>
                    one.Period.Holds(day) && one.Certainty != Certainty.Legend && !chronicle.IsDeadOn(one.Person, day)
                ),
            ],
            [.. chronicle.People.Where(person => person.IsDeadOn(day)).Select(person => person.Id)]
        );
    }
}
