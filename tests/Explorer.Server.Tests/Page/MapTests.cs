using System.Globalization;

namespace Explorer.Server.Tests.Page;

[Collection(PageCollection.Name)]
public sealed class MapTests(PageFixture fixture)
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

    private async Task AssertDrawnAsDataAsync(PageUnderTest page, int year)
    {
        var answer = await fixture.ReadAsync(string.Create(CultureInfo.InvariantCulture, $"/api/years/{year}"));
        var data = answer
            .GetProperty("ties")
            .EnumerateArray()
            .Select(DrawnTie.Read)
            .OrderBy(tie => tie.Id, StringComparer.Ordinal)
            .ToList();
        var drawn = (await page.TiesAsync()).OrderBy(tie => tie.Id, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(data);
        Assert.Equal(data, drawn);
    }
}
