using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Explorer.Server.Tests.Queries;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

public sealed class MapTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task Played_from_1922_to_1929_it_draws_each_year_the_ties_of_the_data()
    {
        await using var page = await fixture.OpenAsync("?year=1922");
        await AssertDrawnAsDataAsync(page, 1922);
        await page.Tab.Keyboard.PressAsync("Space");
        for (var year = 1923; year <= 1929; year++)
        {
            await page.StandStillOnAsync(year);
            await AssertDrawnAsDataAsync(page, year);
        }

        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task In_every_year_it_draws_the_ties_the_seats_and_the_factions_of_the_data()
    {
        await using var page = await fixture.NewTabAsync();
        await AssertDrawnAsDataAsync(page, fixture.Address, fixture.Server, 1917, 1940);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task So_it_does_of_data_with_contested_pairs_and_dates_that_are_hard_to_tell()
    {
        using var generated = new GeneratedDataSet(seed: 7);
        using var shelf = new CypherShelf(generated.Folder, generated.Id);
        await using var server = await ServerProcess.StartAsync("--cypher", shelf.Folder, "--dataset", generated.Id);
        await using var page = await fixture.NewTabAsync();
        await AssertDrawnAsDataAsync(page, server.Address, server.Address, GeneratedDataSet.First, GeneratedDataSet.Last);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Zinoviev_and_Kamenev_stand_with_Stalin_in_1923_and_1924_and_beside_Trotsky_against_him_in_1926()
    {
        await using var page = await fixture.OpenAsync("?year=1923");
        foreach (var year in new[] { 1923, 1924 })
        {
            await page.StandStillOnAsync(year);
            Assert.Equal(1, await page.SignAsync("zinoviev", "stalin"));
            Assert.Equal(1, await page.SignAsync("kamenev", "stalin"));
            Assert.Equal(-1, await page.SignAsync("zinoviev", "trotsky"));
            Assert.Equal(-1, await page.SignAsync("kamenev", "trotsky"));
            await page.PressAsync("ArrowRight", year + 1);
        }

        await page.PressAsync("ArrowRight", 1926);
        Assert.Equal(-1, await page.SignAsync("zinoviev", "stalin"));
        Assert.Equal(-1, await page.SignAsync("kamenev", "stalin"));
        Assert.Equal(1, await page.SignAsync("zinoviev", "trotsky"));
        Assert.Equal(1, await page.SignAsync("kamenev", "trotsky"));
    }

    [BrowserFact]
    public async Task Bukharin_is_Stalins_ally_in_1927_and_his_rival_in_1928()
    {
        await using var page = await fixture.OpenAsync("?year=1927");
        Assert.Equal(1, await page.SignAsync("bukharin", "stalin"));
        await page.PressAsync("ArrowRight", 1928);
        Assert.Equal(-1, await page.SignAsync("bukharin", "stalin"));
    }

    [BrowserFact]
    public async Task A_year_back_is_drawn_like_the_same_year_opened_afresh()
    {
        await using var there = await fixture.OpenAsync("?year=1926");
        await there.PressAsync("ArrowRight", 1927);
        await there.PressAsync("ArrowLeft", 1926);
        await using var afresh = await fixture.OpenAsync("?year=1926");
        Assert.Equal(await PeopleAsync(afresh), await PeopleAsync(there));
    }

    private static async Task<string> PeopleAsync(PageUnderTest page) =>
        await page.Tab.EvaluateAsync<string>(
            "() => JSON.stringify(window.explorer.people().map(p => [p.id, p.mark, Math.round(p.x), Math.round(p.y)]).sort())"
        );

    /// <summary>Goes through the years of a server's data without motion, and compares what is drawn with what <c>/api/years</c> says.</summary>
    private static async Task AssertDrawnAsDataAsync(PageUnderTest page, Uri place, Uri server, int first, int last)
    {
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GoToAsync(new Uri(place, string.Create(CultureInfo.InvariantCulture, $"?year={first}")));
        for (var year = first; year <= last; year++)
        {
            await page.Tab.EvaluateAsync("year => window.explorer.go(year)", year);
            await page.StandStillOnAsync(year);
            var path = string.Create(CultureInfo.InvariantCulture, $"api/years/{year}");
            var data = await client.GetFromJsonAsync<JsonElement>(new Uri(server, path), TestContext.Current.CancellationToken);
            AssertTies(data, await page.TiesAsync());
            await AssertSeatsAsync(page, data);
            await AssertFactionsAsync(page, data);
        }
    }

    private async Task AssertDrawnAsDataAsync(PageUnderTest page, int year)
    {
        var data = await fixture.ReadAsync(string.Create(CultureInfo.InvariantCulture, $"/api/years/{year}"));
        Assert.NotEmpty(data.GetProperty("ties").EnumerateArray());
        AssertTies(data, await page.TiesAsync());
    }

    private static void AssertTies(JsonElement data, IEnumerable<DrawnTie> drawn) =>
        Assert.Equal(
            data.GetProperty("ties").EnumerateArray().Select(DrawnTie.Read).OrderBy(tie => tie.Id, StringComparer.Ordinal),
            drawn.OrderBy(tie => tie.Id, StringComparer.Ordinal)
        );

    /// <summary>The marks of full members and candidates, of everybody who has a seat: nobody with a seat may be left out.</summary>
    private static async Task AssertSeatsAsync(PageUnderTest page, JsonElement data)
    {
        var drawn = await page.Tab.EvaluateAsync<string[]>(
            "() => window.explorer.people().filter(p => p.mark === 'full' || p.mark === 'candidate').map(p => `${p.id} ${p.mark}`)"
        );
        var seats = data.GetProperty("seats").EnumerateArray().Select(seat => $"{seat.GetProperty("person")} {seat.GetProperty("seat")}");
        Assert.Equal(seats.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    /// <summary>Each territory that is drawn takes in the members of its faction who are on the map, and nobody else.</summary>
    private static async Task AssertFactionsAsync(PageUnderTest page, JsonElement data)
    {
        var drawn = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
            await page.Tab.EvaluateAsync<string>(
                "() => JSON.stringify(Object.fromEntries(window.explorer.factions().map(id => [id, window.explorer.inside(id)])))"
            )
        )!;
        var people = await page.Tab.EvaluateAsync<string[]>("() => window.explorer.people().filter(p => p.mark !== 'dead').map(p => p.id)");
        foreach (var (territory, inside) in drawn)
        {
            var faction = data.GetProperty("factions").EnumerateArray().Single(one => one.GetProperty("id").GetString() == territory);
            var members = faction.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("person").GetString()!);
            Assert.Equal(
                members.Where(member => people.Contains(member, StringComparer.Ordinal)).Order(StringComparer.Ordinal),
                inside.Order(StringComparer.Ordinal)
            );
        }
    }
}
