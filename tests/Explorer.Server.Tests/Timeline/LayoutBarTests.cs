using System.Text.Json;

namespace Explorer.Server.Tests.Timeline;

/// <summary>The places that the map gives to people without homes: the bars of the data sets that come with the program, reckoned anew from what is sent.</summary>
public sealed class LayoutBarTests
{
    private const double MostRatio = 0.5;
    private const double MostMovement = 0.05;

    [Theory]
    [MemberData(nameof(BundledReply.DataSets), MemberType = typeof(BundledReply))]
    public async Task Allies_stand_near_rivals_far_and_nobody_moves_much(string dataSet)
    {
        using var reply = await BundledReply.GetAsync(dataSet, "/api/timeline");
        var timeline = reply.RootElement;

        var people = timeline.GetProperty("people").EnumerateArray().ToList();
        if (people.All(person => person.GetProperty("x").ValueKind == JsonValueKind.Number))
        {
            Assert.Equal(JsonValueKind.Null, timeline.GetProperty("layout").ValueKind);
            Assert.All(people, person => Assert.Empty(person.GetProperty("stays").EnumerateArray()));
            return;
        }

        var layout = timeline.GetProperty("layout");
        var (ratio, movement) = Reckoned(timeline, people);
        Assert.InRange(ratio, 0.01, MostRatio);
        Assert.InRange(movement, 0, MostMovement);
        Assert.Equal(ratio, layout.GetProperty("ratio").GetDouble(), 0.001);
        Assert.InRange(layout.GetProperty("movement").GetDouble(), 0, movement + 0.0001);
        Assert.Equal(0, layout.GetProperty("overlaps").GetInt32());
    }

    private static (double Ratio, double Movement) Reckoned(JsonElement timeline, List<JsonElement> people)
    {
        var ties = timeline.GetProperty("ties").EnumerateArray().ToDictionary(tie => tie.GetProperty("id").GetString()!);
        var (allied, rivals, moves) = (new List<double>(), new List<double>(), new List<double>());
        var diameter = 0.0;
        var before = new HashSet<string>();
        foreach (var entry in timeline.GetProperty("years").GetProperty("entries").EnumerateArray())
        {
            var year = entry.GetProperty("year").GetInt32();
            var at = people.ToDictionary(person => person.GetProperty("id").GetString()!, person => Place(person, year));
            var was = people.ToDictionary(person => person.GetProperty("id").GetString()!, person => Place(person, year - 1));
            var now = new HashSet<string>();
            foreach (var tie in entry.GetProperty("ties").EnumerateArray().Select(id => ties[id.GetString()!]))
            {
                var (a, b) = (tie.GetProperty("a").GetString()!, tie.GetProperty("b").GetString()!);
                (tie.GetProperty("sign").GetInt32() > 0 ? allied : rivals).Add(Distance(at[a], at[b]));
                now.UnionWith([a, b]);
            }

            diameter = Math.Max(diameter, now.SelectMany(a => now.Select(b => Distance(at[a], at[b]))).DefaultIfEmpty().Max());
            if (entry.GetProperty("year").GetInt32() > timeline.GetProperty("years").GetProperty("first").GetInt32())
            {
                moves.AddRange(now.Union(before).Select(id => Distance(at[id], was[id])));
            }
            before = now;
        }

        return (allied.Average() / rivals.Average(), moves.Average() / diameter);
    }

    private static (double X, double Y) Place(JsonElement person, int year)
    {
        var stays = person.GetProperty("stays").EnumerateArray().ToList();
        var stay = stays.LastOrDefault(one => one.GetProperty("from").GetInt32() <= year, stays[0]);
        return (stay.GetProperty("x").GetDouble(), stay.GetProperty("y").GetDouble());
    }

    private static double Distance((double X, double Y) one, (double X, double Y) other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
