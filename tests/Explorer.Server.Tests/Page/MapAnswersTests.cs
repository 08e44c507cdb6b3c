using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>What the map and the rail do when they are pointed at, clicked, or told to be large.</summary>
public sealed class MapAnswersTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task The_name_of_a_faction_lights_it_and_opens_it()
    {
        await using var page = await OpenAsync("?year=1926");
        var middle = await page.Tab.EvaluateAsync<double[]>(
            """
            () => {
              const letters = explorer.boxes().filter(({ kind, id }) => kind === 'outline' && id === 'united-opposition');
              const [left, top, right, bottom] = letters[Math.floor(letters.length / 2)].box;
              return [(left + right) / 2, (top + bottom) / 2];
            }
            """
        );
        await page.Tab.Mouse.MoveAsync((float)middle[0], (float)middle[1]);
        await page.Tab.WaitForFunctionAsync("() => explorer.people().some(person => person.dim)");
        var lit = await page.Tab.EvaluateAsync<string[]>("() => explorer.people().filter(person => !person.dim).map(person => person.id)");
        Assert.Contains("zinoviev", lit);
        Assert.DoesNotContain("stalin", lit);
        Assert.True(await page.Tab.EvaluateAsync<bool>("() => explorer.badges().some(badge => badge.dim)"));
        await page.Tab.Mouse.ClickAsync((float)middle[0], (float)middle[1]);
        await page.Tab.WaitForFunctionAsync("() => location.search.includes('select=faction:united-opposition')");
    }

    [BrowserFact]
    public async Task A_number_on_the_rail_opens_what_its_line_opens()
    {
        await using var page = await OpenAsync("?year=1926");
        await page.Tab.Locator("#what li button").Nth(3).ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => location.search.includes('select=')");
        var line = await page.Tab.EvaluateAsync<string>("() => location.search");
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.Tab.WaitForFunctionAsync("() => !location.search.includes('select=')");
        await page.Tab.Locator(".rail .badge .reach").Nth(3).ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => location.search.includes('select=')");
        Assert.Equal(line, await page.Tab.EvaluateAsync<string>("() => location.search"));
    }

    [BrowserFact]
    public async Task A_chosen_event_lights_its_people()
    {
        await using var page = await OpenAsync("?year=1926");
        var data = await fixture.ReadAsync("/api/timeline");
        var chosen = data.GetProperty("events")
            .EnumerateArray()
            .First(one => one.GetProperty("year").GetInt32() == 1926 && one.GetProperty("people").GetArrayLength() > 1);
        await page.GoToAsync(new Uri(fixture.Address, $"?year=1926&select=event:{chosen.GetProperty("id").GetString()}"));
        await page.Tab.WaitForFunctionAsync("() => explorer.people().some(person => person.dim)");
        var drawn = await page.Tab.EvaluateAsync<JsonElement>("() => explorer.people()");
        var people = chosen.GetProperty("people").EnumerateArray().Select(person => person.GetString()).ToHashSet(StringComparer.Ordinal);
        foreach (var person in drawn.EnumerateArray())
        {
            Assert.Equal(!people.Contains(person.GetProperty("id").GetString()), person.GetProperty("dim").GetBoolean());
        }
    }

    [BrowserFact]
    public async Task Large_letters_are_kept_in_the_address()
    {
        await using var page = await OpenAsync("?year=1926");
        var usual = await NameHeightAsync(page);
        await page.Tab.Locator("#size").ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => location.search.includes('size=large')");
        await page.GoToAsync(new Uri(await page.Tab.EvaluateAsync<string>("() => location.href")));
        Assert.InRange(await NameHeightAsync(page) / usual, 1.25, 1.5);
    }

    private static async Task<double> NameHeightAsync(PageUnderTest page) =>
        await page.Tab.EvaluateAsync<double>(
            "() => { const { box } = explorer.boxes().find(({ kind, id }) => kind === 'name' && id === 'kirov'); return box[3] - box[1]; }"
        );

    private async Task<PageUnderTest> OpenAsync(string route)
    {
        var page = await fixture.OpenAsync(route);
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        return page;
    }
}
