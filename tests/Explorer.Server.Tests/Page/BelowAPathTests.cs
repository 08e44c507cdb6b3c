using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The page behind a proxy that shows the server below a path: nothing is asked for anywhere else.</summary>
public sealed class BelowAPathTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task The_page_draws_changes_its_year_opens_evidence_and_every_view_and_reloads()
    {
        await using var proxy = await PathProxy.StartAsync(fixture.Address, "/tools/explorer/");
        await using var page = await fixture.OpenAsync(new Uri(proxy.Address, "?year=1925").ToString());
        Assert.NotEmpty(await page.TiesAsync());

        await page.PressAsync("ArrowRight", 1926);
        await page.Tab.Locator("#what li button").First.ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToBeVisibleAsync();
        await page.Tab.ReloadAsync();
        await page.StandStillOnAsync(1926);
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToBeVisibleAsync();
        Assert.StartsWith(proxy.Address.ToString(), page.Tab.Url, StringComparison.Ordinal);

        foreach (var (name, root) in new[] { ("Table", "#table"), ("Sources", "#sources"), ("Explore", "#plate") })
        {
            await page.Tab.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
            await Assertions.Expect(page.Tab.Locator(root)).ToBeVisibleAsync();
            Assert.StartsWith(proxy.Address.ToString(), page.Tab.Url, StringComparison.Ordinal);
        }

        var fonts = await page.Tab.EvaluateAsync<string[]>(
            "() => [...document.fonts].filter(face => face.status === 'error').map(face => face.family)"
        );
        Assert.Empty(fonts);
        Assert.Empty(proxy.Strays);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_page_that_is_not_there_is_told_in_the_house_style_at_any_depth_and_leads_back()
    {
        await using var proxy = await PathProxy.StartAsync(fixture.Address, "/tools/explorer/");
        await using var page = await fixture.OpenUncheckedAsync(new Uri(proxy.Address, "deep/down/nothing").ToString());
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Heading, new() { Name = "There is no such page." })).ToBeVisibleAsync();
        var face = await page.Tab.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).fontFamily");
        Assert.Contains("Source Serif 4", face, StringComparison.Ordinal);

        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Go to the map" }).ClickAsync();
        await page.StandStillAsync();
        Assert.StartsWith(proxy.Address.ToString(), page.Tab.Url, StringComparison.Ordinal);
        Assert.Empty(proxy.Strays);
    }
}
