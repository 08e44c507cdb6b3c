using Explorer.History.Changes;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Changes;

public sealed class SeatShiftsTests
{
    private static readonly Person[] People =
    [
        .. new[] { "trotsky", "zinoviev", "kamenev", "bukharin", "rykov" }.Select(id => Sample.Person(id)),
    ];

    [Fact]
    public void A_candidate_who_becomes_a_full_member_joins()
    {
        var change = Assert.Single(During(1924, Sample.Candidate("bukharin", "1919", "1924-06-02"), Sample.Full("bukharin", "1924-06-02")));

        Assert.Equal((ChangeKind.SeatGained, "Bukharin becomes a full member"), (change.Kind, change.Title));
        Assert.Equal((Standing.Candidate, Standing.Full), (change.Was, change.Now));
        Assert.Equal("1924-06-02", change.Date.Text);
    }

    [Fact]
    public void Steps_of_different_days_or_seats_are_told_apart_and_those_alike_together()
    {
        var changes = During(
            1926,
            Sample.Full("trotsky", "1919", "1926-10-23"),
            Sample.Full("rykov", "1922", "1926-10-23"),
            Sample.Full("zinoviev", "1921", "1926-07-23"),
            Sample.Full("kamenev", "1919", "1925-12-31"),
            Sample.Candidate("kamenev", "1926-01-01", "1926-10-23")
        );

        Assert.Equal(
            [
                ("1926-01-01", "Kamenev falls to candidate", Standing.Full, Standing.Candidate),
                ("1926-07-23", "Zinoviev leaves the Politburo", Standing.Full, Standing.Seatless),
                ("1926-10-23", "Kamenev no longer a candidate", Standing.Candidate, Standing.Seatless),
                ("1926-10-23", "Trotsky, Rykov leave the Politburo", Standing.Full, Standing.Seatless),
            ],
            changes
                .Select(change => (change.Date.Text, change.Title, change.Was, change.Now))
                .OrderBy(one => one.Text)
                .ThenBy(one => one.Title, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_seat_until_the_last_day_of_a_year_is_lost_in_that_year()
    {
        Tenure[] tenures = [Sample.Full("zinoviev", "1921", "1926-12-31")];

        Assert.Equal((ChangeKind.SeatLost, "1926-12-31"), Of(Assert.Single(During(1926, tenures))));
        Assert.Empty(During(1927, tenures));

        static (ChangeKind, string) Of(Change change) => (change.Kind, change.Date.Text);
    }

    [Fact]
    public void Who_loses_the_full_seat_and_stays_a_candidate_becomes_one()
    {
        var change = Assert.Single(During(1926, Sample.Full("kamenev", "1919", "1926-01-01"), Sample.Candidate("kamenev", "1926-01-01")));

        Assert.Equal((ChangeKind.Candidate, "Kamenev falls to candidate"), (change.Kind, change.Title));
        Assert.Equal((Standing.Full, Standing.Candidate), (change.Was, change.Now));
    }

    [Fact]
    public void The_event_of_the_day_says_why_one_seat_changed()
    {
        var chronicle = Sample.Chronicle(
            People,
            tenures: [Sample.Full("rykov", "1922", "1930-12-21")],
            events: [Sample.Event("e1", "1930-12-01/1930-12-21", "Molotov replaces him.", "dismissal", "rykov")]
        );

        var change = Assert.Single(Shifts.During(chronicle, 1930));
        Assert.Equal("e1", change.Event);

        Assert.Equal(("Rykov leaves the Politburo", "Molotov replaces him."), (change.Title, change.Why));
    }

    [Fact]
    public void The_dead_do_not_lose_their_seats()
    {
        var chronicle = Sample.Chronicle(
            [Sample.Person("frunze", died: "1925-10-31")],
            tenures: [Sample.Candidate("frunze", "1924", "1925-10-31")]
        );

        var change = Assert.Single(Shifts.During(chronicle, 1925));

        Assert.Equal((ChangeKind.Died, Standing.Candidate), (change.Kind, change.Was));
    }

    [Fact]
    public void Other_offices_are_no_seats() =>
        Assert.Empty(During(1922, new Tenure("rykov", "pravda-editor", Explorer.History.Dates.EdtfDate.Parse("1922"), null)));

    private static IReadOnlyList<Change> During(int year, params Tenure[] tenures) =>
        Shifts.During(Sample.Chronicle(People, tenures: tenures), year);
}
