using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Tests.Values.Temporal;

public sealed class CypherDateTimeTests
{
    [Theory]
    [InlineData(2017, 10, 29, 2, "2017-10-29T02:00+02:00[Europe/Stockholm]")] // occurs twice: the earlier
    [InlineData(2017, 3, 26, 2, "2017-03-26T03:00+02:00[Europe/Stockholm]")] // skipped: an hour later
    [InlineData(1818, 7, 21, 21, "1818-07-21T21:00+00:53:28[Europe/Stockholm]")]
    [InlineData(200_000, 7, 1, 0, "+200000-07-01T00:00+02:00[Europe/Stockholm]")]
    [InlineData(-200_000, 7, 1, 0, "-200000-07-01T00:00+00:53:28[Europe/Stockholm]")]
    public void A_named_zone_gives_the_offset_of_that_day(long year, int month, int day, int hour, string text) =>
        Assert.Equal(text, CypherDateTime.InZone(At(year, month, day, hour), "Europe/Stockholm").ToString());

    [Fact]
    public void An_hour_is_exact_and_a_day_follows_the_clock_on_the_wall()
    {
        var evening = CypherDateTime.InZone(At(2017, 10, 28, 12), "Europe/Stockholm");

        Assert.Equal("2017-10-29T12:00+01:00[Europe/Stockholm]", evening.Plus(new CypherDuration(0, 1, 0, 0)).ToString());
        Assert.Equal("2017-10-29T11:00+01:00[Europe/Stockholm]", evening.Plus(new CypherDuration(0, 0, 86_400, 0)).ToString());
    }

    [Fact]
    public void The_same_instant_in_two_zones_is_ordered_by_offset_but_not_equal()
    {
        var here = new CypherDateTime(At(1924, 1, 21, 12), 0);
        var there = new CypherDateTime(At(1924, 1, 21, 14), 7200);

        Assert.Equal(here.EpochSecond, there.EpochSecond);
        Assert.NotEqual(here, there);
        Assert.True(here.CompareTo(there) < 0);
    }

    private static CypherLocalDateTime At(long year, int month, int day, int hour) =>
        new(CypherDate.Of(year, month, day), CypherLocalTime.Of(hour, 0, 0, 0));
}
