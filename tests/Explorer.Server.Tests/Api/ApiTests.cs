using System.Net;
using System.Text.Json;

namespace Explorer.Server.Tests.Api;

/// <summary>What the answers under /api hold.</summary>
public sealed class ApiTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task The_timeline_holds_the_whole_data_set()
    {
        var timeline = await JsonAsync("/api/timeline");

        Assert.Equal(
            [
                "dataset",
                "years",
                "people",
                "factions",
                "memberships",
                "offices",
                "ties",
                "runs",
                "events",
                "sources",
                "claims",
                "terms",
                "layout",
                "odd",
            ],
            timeline.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal("succession", Text(timeline.GetProperty("dataset"), "id"));
        Assert.Equal("1940-12-31", Text(timeline.GetProperty("dataset"), "horizon"));
        Assert.Equal((65, 14, 288), (Count(timeline, "people"), Count(timeline, "factions"), Count(timeline, "ties")));
        Assert.Equal((146, 215, 131), (Count(timeline, "memberships"), Count(timeline, "offices"), Count(timeline, "events")));
        Assert.Equal((159, 100), (Count(timeline, "sources"), Count(timeline, "claims")));
        var years = timeline.GetProperty("years");
        Assert.Equal(
            (1917, 1940, 1922, 1929),
            (Number(years, "first"), Number(years, "last"), Number(years, "coreFirst"), Number(years, "coreLast"))
        );
        Assert.Equal(Enumerable.Range(1917, 24), years.GetProperty("entries").EnumerateArray().Select(entry => Number(entry, "year")));
    }

    [Fact]
    public async Task A_tie_says_all_that_is_known_of_it()
    {
        var timeline = await JsonAsync("/api/timeline");

        var tie = timeline.GetProperty("ties").EnumerateArray().First(one => Text(one, "id") == "r-lenin-stalin-02");

        Assert.Equal(
            "id a b sign strength from to fromWords toWords fromVague toVague validFrom validTo sureFrom sureTo fromYear toYear open run basis certainty claim headline why endWhy "
                + "endedBy dispute note sources claims",
            string.Join(' ', tie.EnumerateObject().Select(property => property.Name))
        );
        Assert.Equal(("lenin", "stalin", 1), (Text(tie, "a"), Text(tie, "b"), Number(tie, "sign")));
        Assert.Equal(("1921-01", "1921-01-01", "1922-04-02"), (Text(tie, "from"), Text(tie, "validFrom"), Text(tie, "validTo")));
        Assert.Equal((1921, 1922, false), (Number(tie, "fromYear"), Number(tie, "toYear"), tie.GetProperty("open").GetBoolean()));
        Assert.Equal("e-1922-04-general-secretary", Text(tie, "endedBy"));
        Assert.Contains("kotkin-2014", tie.GetProperty("sources").EnumerateArray().Select(source => source.GetString()));
    }

    [Fact]
    public async Task Every_claim_says_what_it_is_about_or_why_nothing_carries_it()
    {
        var timeline = await JsonAsync("/api/timeline");

        Assert.All(
            timeline.GetProperty("claims").EnumerateArray(),
            claim =>
                Assert.NotEqual(
                    claim.GetProperty("about").GetArrayLength() > 0,
                    claim.GetProperty("notEncoded").ValueKind == JsonValueKind.String
                )
        );
    }

    [Fact]
    public async Task A_year_tells_who_stood_where_and_what_changed()
    {
        var year = await JsonAsync("/api/years/1926");

        Assert.Equal(
            ["year", "sentence", "ties", "began", "ended", "flipped", "others", "factions", "seats", "dead", "events"],
            year.EnumerateObject().Select(property => property.Name)
        );
        Assert.Equal(1, SignOf(year, "trotsky", "zinoviev"));
        Assert.Equal(-1, SignOf(year, "stalin", "zinoviev"));
        Assert.All(year.GetProperty("flipped").EnumerateArray(), change => Assert.Equal("flipped", Text(change, "kind")));
        Assert.Contains("united-opposition", year.GetProperty("factions").EnumerateArray().Select(faction => Text(faction, "id")));
        Assert.All(year.GetProperty("events").EnumerateArray(), e => Assert.Equal(1926, Number(e, "year")));
    }

    [Theory]
    [InlineData(1923, 1)]
    [InlineData(1924, 1)]
    [InlineData(1926, -1)]
    public async Task Zinoviev_and_Kamenev_stand_with_Stalin_and_then_against_him(int year, int sign)
    {
        var state = await JsonAsync($"/api/years/{year}");

        Assert.Equal((sign, sign), (SignOf(state, "stalin", "zinoviev"), SignOf(state, "stalin", "kamenev")));
    }

    [Fact]
    public async Task A_pair_has_at_most_one_tie_at_the_end_of_a_year()
    {
        for (var year = 1917; year <= 1940; year++)
        {
            var state = await JsonAsync($"/api/years/{year}");
            var pairs = state
                .GetProperty("ties")
                .EnumerateArray()
                .Select(tie => string.Join('-', new[] { Text(tie, "a"), Text(tie, "b") }.Order()))
                .ToList();
            Assert.Equal(pairs.Distinct().Count(), pairs.Count);
        }
    }

    [Fact]
    public async Task The_data_sets_are_listed_with_their_counts()
    {
        var dataSet = Assert.Single((await JsonAsync("/api/datasets")).EnumerateArray());

        Assert.Equal("succession", Text(dataSet, "id"));
        Assert.True(dataSet.GetProperty("current").GetBoolean());
        Assert.Equal((65, 288), (Number(dataSet.GetProperty("counts"), "people"), Number(dataSet.GetProperty("counts"), "ties")));
        Assert.Equal((1917, 1940), (Number(dataSet.GetProperty("years"), "first"), Number(dataSet.GetProperty("years"), "last")));
    }

    [Fact]
    public async Task Health_tells_the_graph_and_its_size()
    {
        await server.GraphAsync();

        var health = await JsonAsync("/healthz");

        Assert.Equal("ok", Text(health, "status"));
        Assert.Equal(("embedded", "embedded:"), (Text(health.GetProperty("graph"), "kind"), Text(health.GetProperty("graph"), "address")));
        Assert.Equal((65, 288), (Number(health.GetProperty("counts"), "people"), Number(health.GetProperty("counts"), "ties")));
    }

    private async Task<JsonElement> JsonAsync(string path)
    {
        using var answer = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        return (await JsonDocument.ParseAsync(body, cancellationToken: TestContext.Current.CancellationToken)).RootElement;
    }

    private static int SignOf(JsonElement year, string one, string other) =>
        Number(
            year.GetProperty("ties")
                .EnumerateArray()
                .Single(tie => (Text(tie, "a"), Text(tie, "b")) is var pair && (pair == (one, other) || pair == (other, one))),
            "sign"
        );

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static int Count(JsonElement element, string name) => element.GetProperty(name).GetArrayLength();
}
