using System.Globalization;
using System.Text.Json;

namespace Explorer.Server.Tests.Timeline;

/// <summary>The storylines of the data sets that come with the program: few crossings, reckoned anew from the heights that are sent.</summary>
public sealed class StorylineBarTests
{
    [Theory]
    [MemberData(nameof(BundledReply.DataSets), MemberType = typeof(BundledReply))]
    public async Task Lines_cross_a_third_as_often_as_in_the_order_of_the_alphabet_at_most(string dataSet)
    {
        using var reply = await BundledReply.GetAsync(dataSet, "/api/storyline");
        var storyline = reply.RootElement;

        var lines = storyline.GetProperty("lines").EnumerateArray().ToList();
        Assert.InRange(lines.Count, 4, 16);
        var counted = Crossings(storyline, lines);
        Assert.Equal(counted, storyline.GetProperty("crossings").GetInt32());
        Assert.True(counted * 3 <= storyline.GetProperty("alphabeticalCrossings").GetInt32());
    }

    private static int Crossings(JsonElement storyline, List<JsonElement> lines)
    {
        var days = storyline.GetProperty("times").EnumerateArray().Select(time => time.GetProperty("from").GetString()!).ToList();
        var count = 0;
        for (var i = 1; i < days.Count; i++)
        {
            var both = lines.Where(line => Height(line, days[i - 1]) is not null && Height(line, days[i]) is not null).ToList();
            foreach (var a in both)
            {
                count += both.Count(b => Height(a, days[i - 1]) < Height(b, days[i - 1]) && Height(a, days[i]) > Height(b, days[i]));
            }
        }

        return count;
    }

    /// <summary>The height of a line on a day; null when it is not there.</summary>
    private static double? Height(JsonElement line, string day)
    {
        var at = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        // A month whose middle is not lived through is not told of.
        if (line.GetProperty("dies").GetBoolean() && Day(line, "to") <= at.AddDays(14))
        {
            return null;
        }
        var stays = line.GetProperty("stays").EnumerateArray().Where(stay => Day(stay, "from") <= at).ToList();
        return stays.Count == 0 ? null : stays[^1].GetProperty("height").GetDouble();
    }

    private static DateOnly Day(JsonElement element, string name) =>
        DateOnly.Parse(element.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
}
