using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

[Collection(PageCollection.Name)]
public class EvidenceTests(PageFixture fixture)
{
    [BrowserFact]
    public async Task A_change_in_the_list_opens_its_evidence_and_escape_returns()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        var first = page.Tab.Locator("#what li").First;
        var title = await first.Locator("b").InnerTextAsync();
        Assert.NotEmpty(title);
        await first.ClickAsync();
        var evidence = page.Tab.Locator("#evidence");
        await Assertions.Expect(evidence).ToBeVisibleAsync();
        await Assertions.Expect(page.Tab.Locator("#what")).ToBeHiddenAsync();
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(evidence).ToBeHiddenAsync();
        await Assertions.Expect(page.Tab.Locator("#what")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_evidence_of_a_tie_names_claim_certainty_and_sources()
    {
        var timeline = await fixture.ReadAsync("/api/timeline");
        var tie = timeline.GetProperty("ties").EnumerateArray().Single(t => t.GetProperty("id").GetString() == "r-trotsky-zinoviev-08");
        await using var page = await fixture.OpenAsync("?year=1926&select=tie:r-trotsky-zinoviev-08");
        var text = await page.Tab.Locator("#evidence").InnerTextAsync();
        Assert.Contains("Leon Trotsky", text, StringComparison.Ordinal);
        Assert.Contains("Grigory Zinoviev", text, StringComparison.Ordinal);
        Assert.Contains("documents", text, StringComparison.OrdinalIgnoreCase);
        var sources = timeline.GetProperty("sources").EnumerateArray().ToDictionary(s => s.GetProperty("id").GetString()!);
        foreach (var source in tie.GetProperty("sources").EnumerateArray())
        {
            Assert.Contains(sources[source.GetString()!].GetProperty("title").GetString()!, text, StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public async Task Every_claim_of_the_two_essays_can_be_reached_with_its_verdict()
    {
        var timeline = await fixture.ReadAsync("/api/timeline");
        var claims = timeline.GetProperty("claims").EnumerateArray().ToList();
        Assert.Equal(100, claims.Count);
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        var shown = page.Tab.Locator("#sources");
        // The view is there before what fills it has come.
        await Assertions.Expect(shown.Locator("h1")).ToBeVisibleAsync();
        var text = await shown.InnerTextAsync();
        foreach (var claim in claims)
        {
            Assert.Contains(claim.GetProperty("text").GetString()!, text, StringComparison.Ordinal);
            Assert.Contains(claim.GetProperty("correction").GetString()!, text, StringComparison.Ordinal);
        }

        foreach (var verdict in claims.GroupBy(claim => claim.GetProperty("verdict").GetString()!, StringComparer.Ordinal))
        {
            var word = char.ToUpperInvariant(verdict.Key[0]) + verdict.Key[1..];
            Assert.True(
                await shown.GetByText(word, new() { Exact = true }).CountAsync() >= verdict.Count(),
                $"{verdict.Key} is shown too rarely"
            );
        }
    }
}
