using System.Text;
using Explorer.Content.Exporting;
using Explorer.Content.Tests.Loading;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Content.Tests.Exporting;

public sealed class CypherLiteralTests
{
    [Fact]
    public async Task Every_value_comes_back_with_its_type()
    {
        Value[] values =
        [
            Value.Null,
            true,
            false,
            long.MinValue,
            long.MaxValue,
            0.1,
            -0.0,
            1e300,
            1.0,
            double.NaN,
            double.PositiveInfinity,
            double.NegativeInfinity,
            "",
            "it's \"quoted\", \\ back; // no comment /* nor this */ `",
            "two\nlines\r\n\tand a bell \u0007 \u2028 😀 Троцкий",
            "\\u0041 stays",
            Value.ListOf(1, "a;\nb", Value.Null, Value.ListOf(1.5)),
            new MapBuilder().Set("a key", 1).Set("plain", "x").Set("tick`", true).ToValue(),
            Value.Date(CypherDate.Of(1923, 10, 8)),
            Value.Date(CypherDate.Of(-44, 3, 15)),
            Value.Date(CypherDate.Of(12345, 1, 1)),
            Value.LocalTime(CypherLocalTime.Of(21, 40, 0, 1)),
            Value.Time(new CypherTime(CypherLocalTime.Of(21, 40, 5, 0), -5400)),
            Value.LocalDateTime(new CypherLocalDateTime(CypherDate.Of(1917, 11, 7), CypherLocalTime.Of(21, 45, 0, 0))),
            Value.DateTime(CypherDateTime.OfInstant(1_600_000_000, 5, 7200)),
            Value.DateTime(
                CypherDateTime.InZone(
                    new CypherLocalDateTime(CypherDate.Of(1940, 8, 20), CypherLocalTime.Of(17, 20, 0, 0)),
                    "Europe/Moscow"
                )
            ),
            Value.Duration(new CypherDuration(14, -3, 3661, 500_000_000)),
            Value.Duration(default),
            Value.Point(new Point(Point.Cartesian, 1.5, -2)),
            Value.Point(new Point(Point.Wgs84With3D, 37.6, 55.75, 150)),
        ];
        await using var graph = await GraphProbe.OpenAsync();
        foreach (var value in values)
        {
            var text = new StringBuilder();
            CypherLiteral.Append(text, value);

            var back = await graph.OneAsync($"RETURN {text} AS value");

            Assert.Equal(value.Kind, back.Kind);
            Assert.Equal(value.ToString(), back.ToString());
            Assert.DoesNotContain('\n', text.ToString());
        }
    }

    [Theory]
    [InlineData("Person", "Person")]
    [InlineData("two words", "`two words`")]
    [InlineData("tick`", "`tick```")]
    [InlineData("1st", "`1st`")]
    [InlineData("", "``")]
    public void A_name_gets_backticks_where_it_needs_them(string name, string expected) => Assert.Equal(expected, CypherLiteral.Name(name));
}
