using Explorer.History.Changes;

namespace Explorer.History.Tests.Changes;

public sealed class OpeningYearTests
{
    [Fact]
    public void It_is_the_year_in_which_most_ties_changed_sides() =>
        Assert.Equal(1925, Opening([.. Turned("a", "b", 1925), .. Turned("a", "c", 1925), .. Turned("b", "c", 1926)]));

    [Fact]
    public void Of_several_it_is_the_earliest() => Assert.Equal(1923, Opening([.. Turned("a", "b", 1923), .. Turned("a", "c", 1926)]));

    [Fact]
    public void Where_nobody_changed_sides_it_is_the_first() => Assert.Equal(1922, Opening(Sample.Ally("1", "a", "b", "1924")));

    [Fact]
    public void Without_a_year_there_is_none() => Assert.Throws<ArgumentException>(() => OpeningYear.Of([]));

    /// <summary>Allies from 1922 who become rivals in the middle of a year.</summary>
    private static Explorer.History.Ties.SignedTie[] Turned(string a, string b, int year) =>
        [Sample.Ally($"{a}{b}1", a, b, "1922", $"{year}-05"), Sample.Rival($"{a}{b}2", a, b, $"{year}-06")];

    private static int Opening(params Explorer.History.Ties.SignedTie[] ties)
    {
        var chronicle = Sample.Chronicle([Sample.Person("a"), Sample.Person("b"), Sample.Person("c")], ties);
        return OpeningYear.Of(Enumerable.Range(1922, 8).Select(year => (year, Shifts.During(chronicle, year))));
    }
}
