using Explorer.History.Ties;

namespace Explorer.History.Pictures;

/// <summary>Who stood where on a day. What draws, lists or tells a day or a year, whose picture is that of its 31 December, takes it from here.</summary>
/// <param name="Day">The day.</param>
/// <param name="Ties">The tie of each pair that has one, in the order of the chronicle.</param>
/// <param name="Seats">Who has a seat, full or candidate, in the order of the people.</param>
/// <param name="Members">The memberships that hold, in the order of the chronicle.</param>
/// <param name="Dead">The ids of those who have died by then.</param>
public sealed record DayPicture(
    DateOnly Day,
    IReadOnlyList<SignedTie> Ties,
    IReadOnlyList<KeyValuePair<string, Standing>> Seats,
    IReadOnlyList<Membership> Members,
    IReadOnlyList<string> Dead
)
{
    /// <summary>Reckons the picture of a year.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="year">The year.</param>
    public static DayPicture OfYear(Chronicle chronicle, int year) => On(chronicle, new DateOnly(year, 12, 31));

    /// <summary>Reckons the picture of a day.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="day">The day.</param>
    public static DayPicture On(Chronicle chronicle, DateOnly day)
    {
        var holding = TieState.On(chronicle, day).Ties.Values.Select(tie => tie.Id).ToHashSet(StringComparer.Ordinal);
        var seats = chronicle.People.Select(person => KeyValuePair.Create(person.Id, Pictures.Seats.Of(chronicle, person.Id, day)));
        return new DayPicture(
            day,
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
