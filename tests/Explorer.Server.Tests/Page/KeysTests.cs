using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Keys scroll what is on the screen where that scrolls, and go through the years where it does not; any key stops.</summary>
public sealed class KeysTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserTheory]
    [InlineData("sources", "deep link")]
    [InlineData("table", "deep link")]
    [InlineData("sources", "key")]
    [InlineData("table", "key")]
    [InlineData("sources", "click")]
    [InlineData("table", "click")]
    public async Task A_view_that_scrolls_is_scrolled_by_every_key_that_scrolls(string view, string way)
    {
        await using var page = await fixture.OpenAsync(way == "deep link" ? $"?year=1926&view={view}" : "?year=1926");
        var root = page.Tab.Locator($"#{view}");
        if (way == "key")
        {
            await page.Tab.Keyboard.PressAsync(view[..1]);
        }
        else if (way == "click")
        {
            await page.Tab.GetByRole(AriaRole.Link, new() { Name = view, Exact = false }).First.ClickAsync();
        }
        await Assertions.Expect(root.Locator("h1, h2").First).ToBeVisibleAsync();
        if (way == "click")
        {
            await page.Tab.EvaluateAsync("() => document.activeElement.blur()"); // as a click on empty paper does
        }

        foreach (var (key, back) in new[] { ("PageDown", "PageUp"), ("ArrowDown", "ArrowUp"), ("Space", "Shift+Space"), ("End", "Home") })
        {
            await page.Tab.Keyboard.PressAsync(key);
            await page.Tab.WaitForFunctionAsync("id => document.getElementById(id).scrollTop > 20", view);
            await page.Tab.Keyboard.PressAsync(back);
            await page.Tab.WaitForFunctionAsync("id => document.getElementById(id).scrollTop === 0", view);
        }

        Assert.Contains("year=1926", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task On_the_map_the_same_keys_go_through_the_years()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.PressAsync("PageDown", 1927);
        await page.PressAsync("PageUp", 1926);
        await page.PressAsync("End", 1940);
        await page.PressAsync("Home", 1917);
    }

    [BrowserFact]
    public async Task Beside_the_table_the_arrows_still_go_through_the_years()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table");
        await page.Tab.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Tab.Locator("#table h2").First).ToHaveTextAsync("Ties on 31 December 1927");
    }

    [BrowserTheory]
    [InlineData("k")]
    [InlineData("j")]
    [InlineData("5")]
    [InlineData("Tab")]
    [InlineData("Escape")]
    [InlineData("Enter")]
    [InlineData("F2")]
    [InlineData("ArrowLeft")]
    [InlineData("/")]
    [InlineData("Space")]
    public async Task Any_key_stops_playing(string key)
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true })).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true })).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("Shift")]
    [InlineData("Control")]
    [InlineData("Alt")]
    [InlineData("Meta")]
    public async Task A_key_that_only_changes_others_stops_nothing(string key)
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.Keyboard.PressAsync("Space");
        await page.Tab.Keyboard.PressAsync(key);
        await page.StandStillOnAsync(1927);
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Enter_on_the_play_button_plays_and_pauses()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true }).FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Pause", Exact = true })).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Play", Exact = true })).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("b", "ArrowRight")]
    [InlineData(".", "k")]
    [InlineData("b", "b")]
    public async Task The_screen_goes_black_and_the_key_that_brings_it_back_does_nothing_else(string key, string next)
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.Keyboard.PressAsync(key);
        var top = await page.Tab.EvaluateAsync<string>("() => getComputedStyle(document.elementFromPoint(600, 300)).backgroundColor");
        Assert.Equal("rgb(0, 0, 0)", top);
        await page.Tab.Keyboard.PressAsync("Shift");
        await Assertions.Expect(page.Tab.Locator(".blank")).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync(next);
        await Assertions.Expect(page.Tab.Locator(".blank")).ToBeHiddenAsync();
        Assert.Contains("year=1926", page.Tab.Url, StringComparison.Ordinal);
        await page.PressAsync("ArrowRight", 1927);
    }

    [BrowserFact]
    public async Task The_name_of_the_page_leads_to_its_opening_and_the_way_back_to_the_year_that_was_left()
    {
        await using var page = await fixture.OpenAsync("");
        var opening = await page.Tab.EvaluateAsync<int>("() => window.explorer.year");
        Assert.NotEqual(1924, opening);
        await page.GoToAsync(new Uri(fixture.Address, "?year=1924&select=person:stalin"));
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Explorer", Exact = true }).ClickAsync();
        await page.StandStillOnAsync(opening);
        Assert.DoesNotContain("select", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.GoBackAsync();
        await page.StandStillOnAsync(1924);
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToHaveTextAsync("Joseph Stalin");
    }

    [BrowserFact]
    public async Task An_arrow_that_is_held_is_one_step_of_the_way_back()
    {
        await using var page = await fixture.OpenAsync("?year=1920");
        var steps = await page.Tab.EvaluateAsync<int>("() => history.length");
        for (var i = 0; i < 8; i++)
        {
            await page.Tab.Keyboard.DownAsync("ArrowRight");
        }
        await page.Tab.Keyboard.UpAsync("ArrowRight");
        await page.StandStillOnAsync(1928);
        Assert.Equal(steps + 1, await page.Tab.EvaluateAsync<int>("() => history.length"));
    }
}
