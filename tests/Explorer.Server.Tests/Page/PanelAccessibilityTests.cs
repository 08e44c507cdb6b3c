using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>No panel has a finding of axe, the size of targets included, in either theme, folded or unfolded.</summary>
[Collection(PageCollection.Name)]
public sealed class PanelAccessibilityTests(PageFixture fixture)
{
    private static readonly string[] Panels =
    [
        "?year=1926&select=pair:trotsky|zinoviev",
        "?year=1928&select=pair:frumkin|zinoviev",
        "?year=1926&select=tie:r-stalin-krupskaya-03",
        "?year=1926&select=person:stalin",
        "?year=1926&select=person:lenin",
        "?year=1926&select=faction:united-opposition",
        "?year=1930&select=event:e-1927-11-expulsion",
        "?year=1926&select=claim:S1-26",
        "?year=1927&list=all",
    ];

    [BrowserFact]
    public Task Panels_have_no_finding_in_light_colours() => AssertNothingAsync("light");

    [BrowserFact]
    public Task Panels_have_no_finding_in_dark_colours() => AssertNothingAsync("dark");

    private async Task AssertNothingAsync(string theme)
    {
        var options = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
            Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
        };
        foreach (var route in Panels)
        {
            await using var page = await fixture.OpenAsync($"{route}&theme={theme}");
            await page.Tab.EvaluateAsync(
                "() => document.querySelectorAll('#evidence details').forEach((part, i) => (part.open = i % 2 === 0))"
            );
            var found = await page.Tab.Locator("#text").RunAxe(options);
            Assert.Empty(
                found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{route}: {violation.Id} at {node.Html}"))
            );
            Assert.Empty(page.Complaints);
        }
    }
}
