using Explorer.History.Dates;

namespace Explorer.History.Tests.Dates;

public sealed class EdtfWordsTests
{
    [Theory]
    [InlineData("1924-01-21", "21 January 1924")]
    [InlineData("1926-04", "April 1926")]
    [InlineData("1922-05~", "about May 1922")]
    [InlineData("1925?", "1925 (uncertain)")]
    [InlineData("1925%", "about 1925 (uncertain)")]
    [InlineData("192X", "the 1920s")]
    [InlineData("19XX", "the 1900s")]
    [InlineData("1923-XX", "1923")]
    [InlineData("1921-03-08/1921-03-16", "8 to 16 March 1921")]
    [InlineData("1930-11-29/1930-12-21", "29 November to 21 December 1930")]
    [InlineData("1922-10/1923-03", "October 1922 to March 1923")]
    [InlineData("1922/1923", "1922 to 1923")]
    [InlineData("1926/..", "since 1926")]
    [InlineData("../1921-03", "until March 1921")]
    public void A_date_is_said_as_exactly_as_it_is_known(string text, string words) => Assert.Equal(words, EdtfDate.Parse(text).ToWords());

    [Theory]
    [InlineData("1924-01-21", "21 January")]
    [InlineData("1924-05~", "About May")]
    [InlineData("1924", "")]
    [InlineData("1924?", "")]
    [InlineData("1923-12", "December 1923")]
    [InlineData("1924-07-23/1924-10-23", "23 July to 23 October")]
    public void The_year_that_the_reader_knows_is_left_out(string text, string words) =>
        Assert.Equal(words, EdtfWords.SayWithin(EdtfDate.Parse(text), 1924));

    [Theory]
    [InlineData("1923-10-18", null, "since 18 October 1923")]
    [InlineData("1926-04", "1926-10-15", "from April 1926 to 15 October 1926")]
    [InlineData("1926", "1926", "in 1926")]
    [InlineData("1927-05-05", "1927-05-05", "on 5 May 1927")]
    public void A_span_says_from_when_to_when(string start, string? end, string words) =>
        Assert.Equal(words, EdtfWords.SayFromTo(EdtfDate.Parse(start), end is null ? null : EdtfDate.Parse(end)));

    [Theory]
    [InlineData("1926-04", "1926-10", "1926")]
    [InlineData("1923", "1926-10", "1923 to 1926")]
    [InlineData("1923", null, "since 1923")]
    public void Years_say_no_more_than_the_years(string start, string? end, string words) =>
        Assert.Equal(words, EdtfWords.SayYears(EdtfDate.Parse(start), end is null ? null : EdtfDate.Parse(end)));

    [Theory]
    [InlineData("1879-11-07", "1940-08-21", "1879–1940")]
    [InlineData("1888?", "1937", "about 1888–1937")]
    [InlineData("1890", null, "born 1890")]
    [InlineData(null, "1938-XX", "died 1938")]
    [InlineData(null, null, "")]
    public void A_life_is_two_years(string? born, string? died, string words) =>
        Assert.Equal(words, EdtfWords.SayLife(born is null ? null : EdtfDate.Parse(born), died is null ? null : EdtfDate.Parse(died)));
}
