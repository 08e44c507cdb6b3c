using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>A font, a later module, the first modules, the server or JavaScript itself does not come: the page goes on, or says so in one line.</summary>
public sealed class MissingPartsTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string EveryFont = "**/*.woff2";
    private const string EveryModule = "**/*.{js,mjs}";

    [BrowserFact]
    public async Task Without_fonts_the_map_is_drawn_in_others()
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.RouteAsync(EveryFont, route => route.AbortAsync());
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));
        Assert.NotEmpty(await page.TiesAsync());
        await page.PressAsync("ArrowRight", 1927);
        Assert.All(page.Complaints, complaint => Assert.Matches("woff2|ERR_FAILED", complaint));
    }

    [BrowserFact]
    public async Task Fonts_that_never_answer_do_not_hold_the_map_back()
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.RouteAsync(EveryFont, _ => Task.CompletedTask);
        await page.Tab.GotoAsync(new Uri(fixture.Address, "?year=1926").ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await page.StandStillAsync();
        Assert.NotEmpty(await page.TiesAsync());
    }

    [BrowserTheory]
    [InlineData("?year=1926")]
    [InlineData("?year=1926&view=table")]
    [InlineData("?year=1926&page=sources")]
    [InlineData("?year=1926&select=person:stalin")]
    public async Task Before_any_module_the_year_stands_there_and_words_say_that_the_map_loads(string route)
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.RouteAsync(EveryModule, _ => Task.CompletedTask);
        await page.Tab.GotoAsync(new Uri(fixture.Address, route).ToString(), new() { WaitUntil = WaitUntilState.Commit });
        await Assertions.Expect(page.Tab.Locator("#year")).ToHaveTextAsync("1926");
        await Assertions.Expect(page.Tab.GetByText("Loading the map")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Without_JavaScript_the_page_says_what_it_needs()
    {
        await using var quiet = await Chromium.StartAsync(more: "--blink-settings=scriptEnabled=false");
        var tab = await quiet.Context.NewPageAsync();
        await tab.GotoAsync(new Uri(fixture.Address, "?year=1926").ToString());
        var words = tab.Locator("noscript p"); // a search by text passes this element over
        await Assertions.Expect(words).ToBeVisibleAsync();
        Assert.StartsWith("This page needs JavaScript", await words.InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(tab.Locator(".loading")).ToBeHiddenAsync();
    }

    [BrowserTheory]
    [InlineData("panels/inspector.js", "evidence")]
    [InlineData("panels/table.js", "table")]
    [InlineData("panels/sources.js", "sources")]
    public async Task A_later_module_that_does_not_come_is_said_where_it_should_be_and_comes_when_asked_again(string module, string part)
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.RouteAsync($"**/src/{module}", route => route.AbortAsync());
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));
        await LaterPartsAsync(page, "sources");
        await AskForAsync(page, part);

        var root = page.Tab.Locator($"#{part}");
        await Assertions.Expect(root).ToContainTextAsync($"The {part} could not be loaded: the server does not answer.");
        await Assertions.Expect(root.Locator("p")).ToHaveCountAsync(1);

        await page.Tab.UnrouteAsync($"**/src/{module}");
        await root.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(root.Locator("h1, h2").First).ToBeVisibleAsync();
        await page.StandStillOnAsync(1926);
    }

    [BrowserTheory]
    [InlineData("?year=1926&select=person:stalin", "evidence")]
    [InlineData("?year=1926&view=table", "table")]
    [InlineData("?year=1926&page=sources", "sources")]
    public async Task A_part_that_the_address_asks_for_is_missed_in_one_line_beside_a_page_that_works(string route, string part)
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.RouteAsync("**/src/panels/{inspector,table,sources}.js", request => request.AbortAsync());
        await page.GoToAsync(new Uri(fixture.Address, route));
        await Assertions.Expect(page.Tab.Locator($"#{part}")).ToContainTextAsync("could not be loaded");
        await page.Tab.Locator($"#{part}").GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#plate")).ToBeVisibleAsync();
        await Assertions.Expect(page.Tab.Locator("#what")).ToBeVisibleAsync();
        await page.PressAsync("ArrowRight", 1927);
    }

    [BrowserFact]
    public async Task When_the_server_goes_after_the_page_has_loaded_everything_goes_on()
    {
        var server = await ServerProcess.StartAsync();
        await using var page = await fixture.NewTabAsync();
        await page.GoToAsync(new Uri(server.Address, "?year=1926"));
        await LaterPartsAsync(page, "sources");
        await server.DisposeAsync();

        await page.Tab.Locator("#what li button").First.ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.Tab.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Tab.Locator("#table tr[data-tie]").First).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("s");
        await Assertions.Expect(page.Tab.Locator("#sources h1")).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("m");
        await page.PressAsync("ArrowRight", 1927);
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Explorer", Exact = true }).ClickAsync();
        await page.StandStillAsync();
        await page.Tab.GoBackAsync();
        await page.StandStillOnAsync(1927);
        // Letters of another script may want a font of their own; they are written in one that is there.
        Assert.All(page.Complaints, complaint => Assert.Matches("woff2|ERR_CONNECTION_REFUSED", complaint));
    }

    /// <summary>Each request costs a start some milliseconds: the page, its style, two fonts, the history, its script, the library.</summary>
    [BrowserFact]
    public async Task The_first_picture_takes_seven_requests()
    {
        await using var page = await fixture.NewTabAsync();
        var asked = new List<string>();
        page.Tab.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.Tab.RouteAsync("**/panels/{inspector,table,sources}.js", request => request.AbortAsync()); // what comes when nothing else is to do
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));

        asked.RemoveAll(path =>
            path.Contains("/panels/", StringComparison.Ordinal) || path.EndsWith("favicon.svg", StringComparison.Ordinal)
        );
        Assert.True(asked.Count <= 7, string.Join('\n', asked));
    }

    [BrowserFact]
    public async Task A_second_visit_asks_for_the_page_and_the_history_and_nothing_else()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await LaterPartsAsync(page, "sources");
        await page.Tab.GotoAsync(new Uri(fixture.Address, "?year=1927").ToString());
        await page.StandStillAsync();
        await LaterPartsAsync(page, "sources");
        var sent = await page.Tab.EvaluateAsync<string[]>(
            "() => performance.getEntriesByType('resource').filter(entry => entry.transferSize > 0).map(entry => entry.name)"
        );
        Assert.Equal([new Uri(fixture.Address, "api/timeline").ToString()], sent);
    }

    /// <summary>Waits until the page, idle, has asked for the last of its later parts, and got it or not.</summary>
    private static async Task LaterPartsAsync(PageUnderTest page, string last)
    {
        await page.Tab.WaitForFunctionAsync(
            "name => performance.getEntriesByType('resource').some(entry => entry.name.endsWith(`panels/${name}.js`))",
            last
        );
        await page.Tab.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task AskForAsync(PageUnderTest page, string part)
    {
        if (part == "evidence")
        {
            await page.Tab.Locator("#what li button").First.ClickAsync();
        }
        else
        {
            await page.Tab.Keyboard.PressAsync(part[..1]);
        }
    }
}
