using Explorer.History.Dates;

namespace Explorer.History.Tests.Dates;

public sealed class PeriodsTests
{
    private static readonly DateOnly Horizon = new(1940, 12, 31);

    [Theory]
    [InlineData("1926-04", "1926-10-15", "1926-04-01", "1926-10-15")]
    [InlineData("1922-05~", "1923-10", "1922-05-01", "1923-10-31")]
    [InlineData("1922", null, "1922-01-01", "1940-12-31")]
    [InlineData("1922", "1923/..", "1922-01-01", "1940-12-31")]
    [InlineData("1922", "1938", "1922-01-01", "1938-12-30")]
    [InlineData("1922", "1938-XX", "1922-01-01", "1938-12-30")]
    [InlineData("1922", "1938-12", "1922-01-01", "1938-12-30")]
    [InlineData("1922", "1938-12-31", "1922-01-01", "1938-12-30")]
    [InlineData("1922", "1938-12-30", "1922-01-01", "1938-12-30")]
    public void From_the_earliest_start_to_the_latest_end_and_what_ends_with_a_year_is_over_on_its_last_day(
        string start,
        string? end,
        string first,
        string last
    ) =>
        Assert.Equal(
            new Period(DateOnly.Parse(first), DateOnly.Parse(last)),
            new Periods(Horizon, []).Of("k", EdtfDate.Parse(start), DateOf(end))
        );

    [Theory]
    [InlineData("1939", "1938-12-31")]
    [InlineData("1939-01-01", "1938-12-31")]
    [InlineData("1939-04", "1938-12-31")]
    [InlineData("1940", "1938-12-30")]
    [InlineData("1938-12-31", "1938-12-30")]
    public void What_is_followed_in_the_next_year_lasts_to_the_end_of_its_own(string next, string last)
    {
        var (start, end) = (EdtfDate.Parse("1930"), EdtfDate.Parse("1938"));
        var periods = new Periods(Horizon, [("k", start, end), ("k", EdtfDate.Parse(next), null), ("other", start, end)]);

        Assert.Equal(DateOnly.Parse(last), periods.Of("k", start, end).Last);
        Assert.Equal(new DateOnly(1938, 12, 30), periods.Of("other", start, end).Last);
    }

    [Fact]
    public void What_is_open_is_in_the_picture_of_the_last_year_though_the_data_end_before_its_31_December() =>
        Assert.Equal(
            new DateOnly(1940, 12, 31),
            new Periods(new DateOnly(1940, 8, 21), []).Of("k", EdtfDate.Parse("1917"), end: null).Last
        );

    [Theory]
    [InlineData("1924-01-21", null, "1924-01-20")]
    [InlineData("1924-01-21", "1924-01-21", "1924-01-20")]
    [InlineData("1938-XX", "1938", "1938-12-30")]
    [InlineData("1938", null, "1938-12-30")]
    [InlineData("1950", null, "1940-12-31")]
    [InlineData("1924", "1923-05-01", "1923-05-01")]
    public void Nothing_outlasts_a_life(string died, string? end, string last) =>
        Assert.Equal(
            DateOnly.Parse(last),
            new Periods(Horizon, []).Of("k", EdtfDate.Parse("1917"), DateOf(end), null, EdtfDate.Parse(died)).Last
        );

    private static EdtfDate? DateOf(string? text) => text is null ? null : EdtfDate.Parse(text);
}
