using Explorer.History.Changes;

namespace Explorer.History.Tests.Changes;

public sealed class OpeningYearTests
{
    [Fact]
    public void It_is_the_year_in_which_most_ties_changed_sides() =>
        Assert.Equal(
            1925,
            Opening(
                Sample.Ally("1", "a", "b", "1922", "1924-12"),
                Sample.Rival("2", "a", "b", "1925-01"),
                Sample.Ally("3", "a", "c", "1922", "1925-05"),
                Sample.Rival("4", "a", "c", "1925-06"),
                Sample.Ally("5", "b", "c", "1922", "1926-05"),
                Sample.Rival("6", "b", "c", "1926-06")
            )
        );

    [Fact]
    public void Of_several_it_is_the_earliest() =>
        Assert.Equal(
            1923,
            Opening(
                Sample.Ally("1", "a", "b", "1922", "1923-05"),
                Sample.Rival("2", "a", "b", "1923-06"),
                Sample.Ally("3", "a", "c", "1922", "1926-05"),
                Sample.Rival("4", "a", "c", "1926-06")
            )
        );

    [Fact]
    public void Where_nobody_changed_sides_it_is_the_first() => Assert.Equal(1922, Opening(Sample.Ally("1", "a", "b", "1924")));

    [Fact]
    public void Without_a_year_there_is_none() => Assert.Throws<ArgumentException>(() => OpeningYear.Of([]));

    private static int Opening(params Explorer.History.Ties.SignedTie[] ties)
    {
        var chronicle = Sample.Chronicle([Sample.Person("a"), Sample.Person("b"), Sample.Person("c")], ties);
        return OpeningYear.Of(Enumerable.Range(1922, 8).Select(year => (year, Shifts.During(chronicle, year))));
    }
}
