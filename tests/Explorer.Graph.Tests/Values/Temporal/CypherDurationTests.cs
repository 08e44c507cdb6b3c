using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Tests.Values.Temporal;

public sealed class CypherDurationTests
{
    [Theory]
    [InlineData(0, 0, 0, 0, "PT0S")]
    [InlineData(149, 14, 58_390, 1, "P12Y5M14DT16H13M10.000000001S")]
    [InlineData(0, 0, -2, 1_000_000, "PT-1.999S")]
    [InlineData(0, 1, 0, -1_000_000, "P1DT-0.001S")]
    [InlineData(0, 0, -60, -1_000_000, "PT-1M-0.001S")]
    [InlineData(-13, 0, 0, 0, "P-1Y-1M")]
    public void A_duration_prints_each_part_with_its_sign(long months, long days, long seconds, long nanos, string text) =>
        Assert.Equal(text, new CypherDuration(months, days, seconds, nanos).ToString());

    [Fact]
    public void What_is_left_of_a_month_becomes_days_at_its_mean_length() =>
        Assert.Equal("P22DT19H51M49.5S", CypherDuration.OfFractions(0.75m, 0, 0, 0).ToString());

    [Fact]
    public void Thirty_days_are_shorter_than_a_month() =>
        Assert.True(new CypherDuration(0, 30, 0, 0).CompareTo(new CypherDuration(1, 0, 0, 0)) < 0);

    [Fact]
    public void Too_long_a_sum_is_an_overflow() =>
        Assert.Throws<OverflowException>(() => new CypherDuration(long.MaxValue, 0, 0, 0) + new CypherDuration(1, 0, 0, 0));
}
