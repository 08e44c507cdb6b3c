using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

[Collection(PageCollection.Name)]
public class NavigationTests(PageFixture fixture)
{
    // Where the page asks for the history: a server, or files.
    private const string Timeline = "**/{api,data}/timeline*";

    [BrowserFact]
    public async Task The_address_is_the_state_and_the_back_button_returns()
    {
        await using var page = await fixture.OpenAsync("?year=1924");
        await page.Tab.EvaluateAsync("() => window.explorer.go(1926)");
        await page.StandStillOnAsync(1926);
        Assert.Contains("year=1926", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.GoBackAsync();
        await page.StandStillOnAsync(1924);
        Assert.Equal("1924", await page.Tab.Locator("#year").InnerTextAsync());
    }

    [BrowserFact]
    public async Task Home_and_End_go_to_the_first_and_the_last_year()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.PressAsync("Home", 1917);
        await page.PressAsync("End", 1940);
    }

    [BrowserFact]
    public async Task A_slash_finds_a_person_and_Enter_opens_him()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.Keyboard.PressAsync("/");
        await page.Tab.Keyboard.TypeAsync("tomsk");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToContainTextAsync("Tomsky");
        Assert.Contains("select=person:tomsky", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_rail_is_one_slider_that_speaks_the_year_and_its_sentence()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        var sentence = (await fixture.ReadAsync("/api/years/1926")).GetProperty("sentence").GetString()!;
        var slider = page.Tab.GetByRole(AriaRole.Slider);
        await Assertions.Expect(slider).ToHaveCountAsync(1);
        Assert.Equal("1926", await slider.GetAttributeAsync("aria-valuenow"));
        Assert.StartsWith("1926. " + sentence, await slider.GetAttributeAsync("aria-valuetext"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_server_that_is_gone_is_said_in_words_and_a_second_try_works()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.RouteAsync(Timeline, route => route.AbortAsync());
        await page.Tab.ReloadAsync();
        var again = page.Tab.GetByRole(AriaRole.Button, new() { Name = "Try again" });
        await Assertions.Expect(again).ToBeVisibleAsync();
        await page.Tab.UnrouteAsync(Timeline);
        await again.ClickAsync();
        await page.StandStillOnAsync(1926);
        Assert.NotEmpty(await page.TiesAsync());
    }
}
