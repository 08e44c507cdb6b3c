using Explorer.History.Ties;

namespace Explorer.History.Tests.Ties;

public sealed class ChangeTitlesTests
{
    [Theory]
    [InlineData("Trotsky", "Zinoviev", "Trotsky and Zinoviev become allies")]
    [InlineData("Trotsky", "Preobrazhensky", "Trotsky and Preobrazhensky ally")]
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
                    Assert.All(names, b => Assert.InRange(ChangeTitles.OfTie(kind, sign, a, b).Length, 1, ChangeTitles.MaxLength));
            }
        }
    }

    [Theory]
    [InlineData(2, "Two join the Politburo")]
    [InlineData(3, "Three join the Politburo")]
    [InlineData(12, "12 join the Politburo")]
    public void Many_seats_are_counted(int count, string title) =>
        Assert.Equal(title, ChangeTitles.OfSeats(ChangeKind.SeatGained, [.. Enumerable.Repeat("Ordzhonikidze", count)]));

    [Fact]
    public void Two_seats_are_named_where_the_names_fit() =>
        Assert.Equal("Frunze and Joffe lose their seats", ChangeTitles.OfSeats(ChangeKind.SeatLost, ["Frunze", "Joffe"]));
}
