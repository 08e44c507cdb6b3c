using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Tests.Values.Temporal;

public sealed class CypherDateTests
{
    [Fact]
    public void Every_day_of_nine_centuries_agrees_with_the_platform()
    {
        var start = new DateOnly(1600, 1, 1);
        for (var day = 0; day < 330_000; day += 7)
        {
            var expected = start.AddDays(day);
            var date = CypherDate.Of(expected.Year, expected.Month, expected.Day);
            Assert.Equal(expected.DayNumber - new DateOnly(1970, 1, 1).DayNumber, date.EpochDay);
            Assert.Equal((expected.Year, expected.Month, expected.Day), date.Fields);
            Assert.Equal(expected.DayOfYear, date.OrdinalDay);
            Assert.Equal(((int)expected.DayOfWeek + 6) % 7, date.DayOfWeek - 1);
            var noon = expected.ToDateTime(default);
            Assert.Equal(System.Globalization.ISOWeek.GetWeekOfYear(noon), date.Week);
            Assert.Equal(System.Globalization.ISOWeek.GetYear(noon), date.WeekYear);
        }
    }

    [Theory]
    [InlineData(-999_999_999, 1, 1, "-999999999-01-01")]
    [InlineData(999_999_999, 12, 31, "+999999999-12-31")]
    [InlineData(-44, 3, 15, "-0044-03-15")]
    [InlineData(0, 2, 29, "0000-02-29")]
    [InlineData(1924, 1, 21, "1924-01-21")]
    public void A_day_prints_as_ISO_8601_and_keeps_its_fields(long year, int month, int day, string text)
    {
        var date = CypherDate.Of(year, month, day);

        Assert.Equal(text, date.ToString());
        Assert.Equal((year, month, day), date.Fields);
    }

    [Theory]
    [InlineData(1923, 2, 29)]
    [InlineData(1923, 13, 1)]
    [InlineData(1923, 4, 31)]
    [InlineData(1_000_000_000, 1, 1)]
    public void A_day_that_is_in_no_calendar_is_refused(long year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CypherDate.Of(year, month, day));

    [Fact]
    public void A_month_later_is_the_last_day_where_the_month_is_shorter() =>
        Assert.Equal(CypherDate.Of(1924, 2, 29), CypherDate.Of(1924, 1, 31).PlusMonths(1));

    [Fact]
    public void Week_53_of_a_short_year_is_the_first_of_the_next()
    {
        Assert.Equal(CypherDate.Of(1818, 12, 28), CypherDate.OfWeek(1818, 53, 1));
        Assert.Equal(CypherDate.OfWeek(1818, 1, 1), CypherDate.OfWeek(1817, 53, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CypherDate.OfWeek(1817, 54, 1));
    }
}
