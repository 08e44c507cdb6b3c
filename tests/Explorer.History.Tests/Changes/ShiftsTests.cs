using Explorer.History.Changes;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Changes;

public sealed class ShiftsTests
{
    private static readonly Person[] People =
    [
        Sample.Person("stalin"),
        Sample.Person("trotsky"),
        Sample.Person("zinoviev"),
        Sample.Person("frunze", tier: 3),
        Sample.Person("uglanov", tier: 3),
    ];

    [Fact]
    public void A_tie_that_is_new_at_the_end_of_the_year_began()
    {
        var change = Assert.Single(During(1926, Sample.Ally("r1", "trotsky", "zinoviev", "1926-04")));

        Assert.Equal((ChangeKind.Began, "Trotsky and Zinoviev become allies"), (change.Kind, change.Title));
        Assert.Equal((null, "r1"), (change.Before, change.After));
        Assert.Equal((Standing.None, Standing.Ally2), (change.Was, change.Now));
        Assert.Equal(("1926-04", new DateOnly(1926, 4, 1)), (change.Date.Text, change.When));
    }

    [Fact]
    public void A_change_of_sign_is_a_flip_of_both_ties()
    {
        var change = Assert.Single(
            During(
                1926,
                Sample.Rival("r1", "trotsky", "zinoviev", "1920", "1925-12", 3),
                Sample.Ally("r2", "trotsky", "zinoviev", "1926-04")
            )
        );

        Assert.Equal(ChangeKind.Flipped, change.Kind);
        Assert.Equal(["r1", "r2"], change.Ties);
        Assert.Equal((Standing.Rival3, Standing.Ally2), (change.Was, change.Now));
    }

    [Fact]
    public void A_tie_that_is_gone_ended_on_its_last_day()
    {
        var change = Assert.Single(During(1925, Sample.Ally("r1", "stalin", "zinoviev", "1922", "1925-12-18")));

        Assert.Equal((ChangeKind.Ended, "Stalin, Zinoviev no longer allies"), (change.Kind, change.Title));
        Assert.Equal(("1925-12-18", new DateOnly(1925, 12, 18)), (change.Date.Text, change.When));
    }

    [Theory]
    [InlineData(1, 3, ChangeKind.Firmer, "Stalin and Zinoviev draw closer")]
    [InlineData(3, 1, ChangeKind.Looser, "Stalin and Zinoviev cool")]
    public void Another_strength_of_the_same_sign_is_firmer_or_looser(int was, int now, ChangeKind kind, string title)
    {
        var change = Assert.Single(
            During(
                1924,
                Sample.Ally("r1", "stalin", "zinoviev", "1922", "1924-05", was),
                Sample.Ally("r2", "stalin", "zinoviev", "1924-06", null, now)
            )
        );

        Assert.Equal((kind, title), (change.Kind, change.Title));
    }

    [Fact]
    public void A_tie_that_came_and_went_within_the_year_is_no_change() =>
        Assert.Empty(During(1924, Sample.Ally("r1", "stalin", "zinoviev", "1924-02", "1924-05")));

    [Fact]
    public void A_row_that_carries_the_same_state_on_is_no_change() =>
        Assert.Empty(
            During(1924, Sample.Ally("r1", "stalin", "zinoviev", "1922", "1924-05"), Sample.Ally("r2", "stalin", "zinoviev", "1924-06"))
        );

    [Fact]
    public void The_headline_and_the_reason_of_the_new_tie_come_first()
    {
        var old = Sample.Rival("r1", "trotsky", "zinoviev", "1920", "1925") with { EndWhy = "The old reason." };
        var tie = Sample.Ally("r2", "trotsky", "zinoviev", "1926") with
        {
            Headline = "Old enemies join hands",
            Why = "Trotsky was right in 1923.",
        };

        var change = Assert.Single(During(1926, old, tie));

        Assert.Equal(("Old enemies join hands", "Trotsky was right in 1923."), (change.Title, change.Why));
    }

    [Fact]
    public void Without_a_reason_the_end_of_the_old_tie_or_its_event_gives_one()
    {
        var tie = Sample.Ally("r1", "stalin", "zinoviev", "1922", "1925-12-18");
        var e = Sample.Event("e1", "1925-12-18", "The congress splits.", "congress");

        Assert.Equal("They quarrel.", ReasonOf(tie with { EndWhy = "They quarrel.", EndedBy = "e1" }));
        Assert.Equal("The congress splits.", ReasonOf(tie with { EndedBy = "e1" }));
        Assert.Equal("", ReasonOf(tie));

        string ReasonOf(SignedTie t) =>
            Shifts.During(Sample.Chronicle(People, [t], events: [e]), 1925).Single(change => change.Kind == ChangeKind.Ended).Why;
    }

    [Fact]
    public void An_event_without_a_short_text_gives_its_title()
    {
        var tie = Sample.Ally("r1", "stalin", "zinoviev", "1922", "1925-12-18") with { EndedBy = "e1" };

        var changes = Shifts.During(Sample.Chronicle(People, [tie], events: [Sample.Event("e1", "1925-12-18", "", "congress")]), 1925);

        Assert.All(changes, change => Assert.Equal(("The title of e1.", "e1"), (change.Why, change.Event)));
        Assert.Equal(2, changes.Count);
    }

    [Fact]
    public void The_first_of_several_rows_of_the_new_sign_tells_how_it_came_about()
    {
        var change = Assert.Single(
            During(
                1926,
                Sample.Rival("r1", "trotsky", "zinoviev", "1920", "1925"),
                Sample.Ally("r2", "trotsky", "zinoviev", "1926-04", "1926-10-15") with
                {
                    Headline = "Old enemies join hands",
                },
                Sample.Ally("r3", "trotsky", "zinoviev", "1926-10-16", null, 1) with
                {
                    Headline = "They retreat",
                }
            )
        );

        Assert.Equal(("Old enemies join hands", "1926-04"), (change.Title, change.Date.Text));
        Assert.Equal(["r1", "r2", "r3"], change.Ties);
        Assert.Equal(("r3", "r2", Standing.Ally1), (change.After, change.Evidence, change.Now));
    }

    [Fact]
    public void A_contested_row_that_never_ruled_tells_nothing()
    {
        var change = Assert.Single(
            During(
                1922,
                Sample.Ally("r1", "stalin", "zinoviev", "1921", "1922-12-21", 3),
                Sample.Rival("r2", "stalin", "zinoviev", "1922-09", "1922-12-21", 1),
                Sample.Rival("r3", "stalin", "zinoviev", "1922-12-22")
            )
        );

        Assert.Equal((ChangeKind.Flipped, "1922-12-22"), (change.Kind, change.Date.Text));
    }

    [Fact]
    public void A_death_takes_its_ties_along()
    {
        Person[] people = [.. People, Sample.Person("lenin", died: "1924-01-21", manner: "illness")];
        SignedTie[] ties = [Sample.Ally("r2", "lenin", "zinoviev", "1908"), Sample.Ally("r1", "lenin", "trotsky", "1917", "1924-01-21")];
        var chronicle = Sample.Chronicle(people, ties, [Sample.Full("lenin", "1919-03-25", "1924-01-21")]);

        var change = Assert.Single(Shifts.During(chronicle, 1924));

        Assert.Equal((ChangeKind.Died, "Lenin dies", "Illness."), (change.Kind, change.Title, change.Why));
        Assert.Equal(["r1", "r2"], change.Ties);
        Assert.Equal((Standing.Full, Standing.Dead), (change.Was, change.Now));
    }

    [Fact]
    public void The_event_of_a_death_says_why()
    {
        var chronicle = Sample.Chronicle(
            [Sample.Person("frunze", died: "1925-10-31", manner: "surgery")],
            events:
            [
                Sample.Event("e0", "1925-10-31", "A vote.", "vote", "frunze"),
                Sample.Event("e1", "1925-10-31", "He dies after surgery.", "death", "frunze"),
            ]
        );

        var died = Shifts.During(chronicle, 1925).Single(change => change.Kind == ChangeKind.Died);
        Assert.Equal(("He dies after surgery.", "e1"), (died.Why, died.Event));
    }

    [Fact]
    public void Flips_come_before_beginnings_and_leaders_before_others()
    {
        var changes = During(
            1926,
            Sample.Ally("r1", "frunze", "uglanov", "1926", strength: 3),
            Sample.Ally("r2", "stalin", "uglanov", "1926", strength: 3),
            Sample.Rival("r3", "trotsky", "zinoviev", "1920", "1925"),
            Sample.Ally("r4", "trotsky", "zinoviev", "1926"),
            Sample.Ally("r5", "stalin", "zinoviev", "1926", strength: 3)
        );

        Assert.Equal(["r4", "r5", "r2", "r1"], changes.Select(change => change.After!));
        Assert.Equal([1, 2, 3, 4], changes.Select(change => change.Rank));
    }

    [Fact]
    public void A_tie_from_another_year_that_surfaces_is_dated_by_the_end_of_the_one_that_overruled_it()
    {
        var change = Assert.Single(
            During(
                1923,
                Sample.Ally("r1", "stalin", "zinoviev", "1921", "1923-04", 3),
                Sample.Rival("r2", "stalin", "zinoviev", "1922-09", null, 1) with
                {
                    Note = "contested",
                }
            )
        );

        Assert.Equal(ChangeKind.Flipped, change.Kind);
        Assert.Equal(("1923-04", new DateOnly(1923, 4, 30)), (change.Date.Text, change.When));
    }

    [Theory]
    [InlineData("1938")]
    [InlineData("1938-12")]
    [InlineData("1938-12-31")]
    [InlineData("1938-XX")]
    [InlineData("1938~")]
    public void An_end_known_to_the_year_stands_in_that_year(string end)
    {
        SignedTie[] ties = [Sample.Ally("r1", "stalin", "zinoviev", "1922", end)];

        Assert.Equal(end, Assert.Single(During(1938, ties)).Date.Text);
        Assert.Empty(During(1939, ties));
    }

    private static IReadOnlyList<Change> During(int year, params SignedTie[] ties) => Shifts.During(Sample.Chronicle(People, ties), year);
}
