using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Pictures;

public sealed class TieStateTests
{
    private static readonly Person[] People =
    [
        Sample.Person("lenin", died: "1924-01-21"),
        Sample.Person("stalin"),
        Sample.Person("trotsky"),
    ];

    [Fact]
    public void A_tie_holds_from_its_first_to_its_last_possible_day()
    {
        var chronicle = Sample.Chronicle(People, [Sample.Ally("r1", "stalin", "trotsky", "1922-05~", "1923-10")]);

        Assert.False(Holds(chronicle, 1922, 4, 30));
        Assert.True(Holds(chronicle, 1922, 5, 1));
        Assert.True(Holds(chronicle, 1923, 10, 31));
        Assert.False(Holds(chronicle, 1923, 11, 1));
    }

    [Fact]
    public void A_tie_is_found_whichever_of_the_two_is_named_first()
    {
        var state = TieState.AtEndOf(Sample.Chronicle(People, [Sample.Ally("r1", "trotsky", "stalin", "1922")]), 1922);

        Assert.True(state.TryGet("stalin", "trotsky", out var tie));
        Assert.True(state.TryGet("trotsky", "stalin", out var same));
        Assert.Equal(("r1", "r1"), (tie.Id, same.Id));
    }

    [Fact]
    public void Of_two_rows_the_firmer_counts()
    {
        SignedTie[] ties =
        [
            Sample.Ally("r1", "stalin", "trotsky", "1922", strength: 3),
            Sample.Rival("r2", "stalin", "trotsky", "1923", strength: 1),
        ];

        Assert.Equal("r1", TieAtEndOf(1923, ties));
    }

    [Fact]
    public void Of_two_rows_equally_firm_the_later_counts()
    {
        SignedTie[] ties = [Sample.Rival("r2", "stalin", "trotsky", "1923"), Sample.Ally("r1", "stalin", "trotsky", "1922")];

        Assert.Equal("r2", TieAtEndOf(1923, ties));
    }

    [Fact]
    public void A_legend_never_counts()
    {
        var legend = Sample.Ally("r1", "stalin", "trotsky", "1922", strength: 3) with { Certainty = Certainty.Legend };

        Assert.Empty(TieState.AtEndOf(Sample.Chronicle(People, [legend]), 1922).Ties);
    }

    [Fact]
    public void The_ties_of_the_dead_end_with_the_death()
    {
        var chronicle = Sample.Chronicle(People, [Sample.Ally("r1", "lenin", "trotsky", "1917")]);

        Assert.Single(TieState.On(chronicle, new DateOnly(1924, 1, 20)).Ties);
        Assert.Empty(TieState.On(chronicle, new DateOnly(1924, 1, 21)).Ties);
    }

    private static string TieAtEndOf(int year, SignedTie[] ties) =>
        TieState.AtEndOf(Sample.Chronicle(People, ties), year).Ties[Dyad.Of("stalin", "trotsky")].Id;

    private static bool Holds(Chronicle chronicle, int year, int month, int day) =>
        TieState.On(chronicle, new DateOnly(year, month, day)).TryGet("stalin", "trotsky", out _);
}
