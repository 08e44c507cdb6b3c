using Explorer.History.Dates;

namespace Explorer.History.Tests.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("1924-01-21", "1924-01-21", "1924-01-21", EdtfPrecision.Day)]
    [InlineData("1924-02", "1924-02-01", "1924-02-29", EdtfPrecision.Month)]
    [InlineData("1923", "1923-01-01", "1923-12-31", EdtfPrecision.Year)]
    [InlineData("1923-10~", "1923-10-01", "1923-10-31", EdtfPrecision.Month)]
    [InlineData("1937-02-01?", "1937-02-01", "1937-02-01", EdtfPrecision.Day)]
    [InlineData("192X", "1920-01-01", "1929-12-31", EdtfPrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", EdtfPrecision.Century)]
    [InlineData("1923-XX", "1923-01-01", "1923-12-31", EdtfPrecision.Year)]
    [InlineData("1923-XX-XX", "1923-01-01", "1923-12-31", EdtfPrecision.Year)]
    [InlineData("1923-04-XX", "1923-04-01", "1923-04-30", EdtfPrecision.Month)]
    [InlineData("1921-03-08/1921-03-16", "1921-03-08", "1921-03-16", EdtfPrecision.Day)]
    [InlineData("1921-03/1922", "1921-03-01", "1922-12-31", EdtfPrecision.Year)]
    [InlineData("1924-01-21T18:50:00Z", "1924-01-21", "1924-01-21", EdtfPrecision.Day)]
    [InlineData("1924-01-21T18:50:00+03:00", "1924-01-21", "1924-01-21", EdtfPrecision.Day)]
    [InlineData("0001", "0001-01-01", "0001-12-31", EdtfPrecision.Year)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", EdtfPrecision.Month)]
    public void Bounds_and_precision_follow_from_the_text(string text, string earliest, string latest, EdtfPrecision precision)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal(earliest, date.Earliest.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest.ToString("yyyy-MM-dd"));
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("1925", false, false)]
    [InlineData("1925~", false, true)]
    [InlineData("1925?", true, false)]
    [InlineData("1925%", true, true)]
    [InlineData("1925/1926?", true, false)]
    [InlineData("1925~/1926?", true, true)]
    public void Qualifiers_say_uncertain_and_approximate(string text, bool uncertain, bool approximate)
    {
        var date = EdtfDate.Parse(text);

        Assert.Equal((uncertain, approximate), (date.IsUncertain, date.IsApproximate));
    }

    [Theory]
    [InlineData("1926/..")]
    [InlineData("1926/")]
    public void An_open_or_unknown_end_has_no_last_day(string text)
    {
        var date = EdtfDate.Parse(text);

        Assert.True(date.IsInterval);
        Assert.Null(date.End);
        Assert.Equal(new DateOnly(1926, 1, 1), date.Earliest);
        Assert.Equal(DateOnly.MaxValue, date.Latest);
    }

    [Theory]
    [InlineData("../1926")]
    [InlineData("/1926")]
    public void An_open_or_unknown_start_has_no_first_day(string text)
    {
        var date = EdtfDate.Parse(text);

        Assert.Null(date.Start);
        Assert.Equal(DateOnly.MinValue, date.Earliest);
        Assert.Equal(new DateOnly(1926, 12, 31), date.Latest);
    }

    [Theory]
    [InlineData("", 1, "a year has four digits, such as 1924")]
    [InlineData("924", 4, "a year has four digits, such as 1924")]
    [InlineData("May 1924", 1, "a year has four digits, such as 1924")]
    [InlineData("0000", 1, "years run from 0001 to 9999")]
    [InlineData("1XXX", 1, "of a year at most the last two digits may be X")]
    [InlineData("19X4", 4, "a year has four digits, such as 1924")]
    [InlineData("1924-13", 6, "there is no month 13; months run from 01 to 12")]
    [InlineData("1924-1", 7, "a month has two digits, 01 to 12")]
    [InlineData("1924-1X", 6, "a month is known or XX")]
    [InlineData("192X-05", 5, "a month cannot follow a year with unspecified digits")]
    [InlineData("1923-02-29", 9, "1923-02 has days 01 to 28, not 29")]
    [InlineData("1923-02-00", 9, "1923-02 has days 01 to 28, not 00")]
    [InlineData("1923-02-1", 10, "a day has two digits, 01 to 31")]
    [InlineData("1923-02-1X", 9, "a day is known or XX")]
    [InlineData("1923-XX-05", 9, "a day cannot be known in an unknown month")]
    [InlineData("1923-02-05T5", 11, "a time of day is T and hours, minutes, seconds, such as T23:20:30Z")]
    [InlineData("1923.02", 5, "'.' does not belong here; write YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData("1923~?", 6, "'?' does not belong here; write YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData("1923 ", 5, "' ' does not belong here; write YYYY, YYYY-MM or YYYY-MM-DD")]
    [InlineData("1924/1923", 6, "the interval ends before it starts")]
    [InlineData("1924/1925/1926", 10, "an interval has one '/' only")]
    [InlineData("1924/1925-99", 11, "there is no month 99; months run from 01 to 12")]
    [InlineData("../..", 1, "an interval needs a date at one end at least")]
    [InlineData("/", 1, "an interval needs a date at one end at least")]
    public void A_wrong_text_says_what_is_wrong_and_where(string text, int column, string message)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var error));
        Assert.Equal(new EdtfError(text, column, message), error);
        var thrown = Assert.Throws<FormatException>(() => EdtfDate.Parse(text));
        Assert.Equal($"'{text}' is not a date: {message} (character {column})", thrown.Message);
    }
}
