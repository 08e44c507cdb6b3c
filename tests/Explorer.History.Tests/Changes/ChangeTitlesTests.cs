using Explorer.History.Changes;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests.Changes;

public sealed class ChangeTitlesTests
{
    [Theory]
    [InlineData("Trotsky", "Zinoviev", "Trotsky and Zinoviev become allies")]
    [InlineData("Trotsky", "Preobrazhensky", "Trotsky and Preobrazhensky: allies")]
    [InlineData("Antonov-Ovseenko", "Preobrazhensky", "Antonov-Ovseenko, Preobrazhensky…")]
    public void Long_names_get_shorter_words(string a, string b, string title) =>
        Assert.Equal(title, ChangeTitles.OfTie(ChangeKind.Began, TieSign.Alliance, a, b));

    [Fact]
    public void No_title_is_longer_than_it_may_be()
    {
        string[] names = ["Joffe", "Dzerzhinsky", "Preobrazhensky", "Antonov-Ovseenko", "Somebody-With-A-Very-Long-Surname"];
        foreach (var kind in new[] { ChangeKind.Began, ChangeKind.Ended, ChangeKind.Flipped, ChangeKind.Firmer, ChangeKind.Looser })
        {
            foreach (var sign in new[] { TieSign.Alliance, TieSign.Rivalry })
            {
                foreach (var a in names)
                {
                    Assert.All(names, b => Assert.InRange(ChangeTitles.OfTie(kind, sign, a, b).Length, 1, ChangeTitles.MaxLength));
                }
            }
        }
    }

    [Theory]
    [InlineData(2, "Two join the Politburo")]
    [InlineData(3, "Three join the Politburo")]
    [InlineData(12, "12 join the Politburo")]
    public void Many_seats_are_counted(int count, string title) =>
        Assert.Equal(
            title,
            ChangeTitles.OfSeats(Standing.None, Standing.Full, [.. Enumerable.Repeat("Ordzhonikidze", count)], "the Politburo")
        );

    [Theory]
    [InlineData(Standing.None, Standing.Full, "Joffe joins the Politburo", "Joffe, Frunze join the Politburo")]
    [InlineData(Standing.Candidate, Standing.Full, "Joffe becomes a full member", "Joffe, Frunze become full members")]
    [InlineData(Standing.None, Standing.Candidate, "Joffe becomes a candidate", "Joffe and Frunze become candidates")]
    [InlineData(Standing.Full, Standing.Candidate, "Joffe falls to candidate", "Joffe, Frunze fall to candidates")]
    [InlineData(Standing.Full, Standing.None, "Joffe leaves the Politburo", "Joffe, Frunze leave the Politburo")]
    [InlineData(Standing.Candidate, Standing.None, "Joffe no longer a candidate", "Joffe, Frunze no longer candidates")]
    public void Each_step_of_a_seat_has_its_own_words(Standing was, Standing now, string one, string two)
    {
        Assert.Equal(one, ChangeTitles.OfSeats(was, now, ["Joffe"], "the Politburo"));
        Assert.Equal(two, ChangeTitles.OfSeats(was, now, ["Joffe", "Frunze"], "the Politburo"));
    }

    [Theory]
    [InlineData("Radek recants.", "Radek recants")]
    [InlineData("Radek's group recants.", "Radek's group recants")]
    [InlineData("Radekites recant.", "Stalin and Radek no longer rivals")]
    [InlineData("The congress expels the opposition.", "Stalin and Radek no longer rivals")]
    [InlineData("Radek is expelled from the party and sent to Tomsk.", "Stalin and Radek no longer rivals")]
    [InlineData("", "Stalin and Radek no longer rivals")]
    public void An_end_is_told_by_its_cause_where_that_names_one_of_the_two(string cause, string title) =>
        Assert.Equal(title, ChangeTitles.OfEnd(TieSign.Rivalry, "Stalin", "Radek", cause));

    /// <summary>However long the names are, an end without a cause never says more than that it ended.</summary>
    [Fact]
    public void Long_names_do_not_make_peace()
    {
        string[] names = ["Joffe", "Dzerzhinsky", "Ordzhonikidze", "Preobrazhensky", "Antonov-Ovseenko"];
        string[] neutral = ["no longer", "no more", "over", "…"];
        foreach (var sign in new[] { TieSign.Alliance, TieSign.Rivalry })
        {
            foreach (var a in names)
            {
                Assert.All(
                    names,
                    b => Assert.Contains(neutral, word => ChangeTitles.OfEnd(sign, a, b, "").Contains(word, StringComparison.Ordinal))
                );
            }
        }
    }
}
