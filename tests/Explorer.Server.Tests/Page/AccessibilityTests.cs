using Deque.AxeCore.Playwright;

namespace Explorer.Server.Tests.Page;

[Collection(PageCollection.Name)]
public sealed class AccessibilityTests(PageFixture fixture)
{
    [BrowserFact]
    public Task The_map_has_no_serious_finding() => AssertNothingSeriousAsync("?year=1926&theme=light");

    [BrowserFact]
    public Task The_dark_map_has_no_serious_finding() => AssertNothingSeriousAsync("?year=1926&theme=dark");

    [BrowserFact]
    public Task The_evidence_has_no_serious_finding() => AssertNothingSeriousAsync("?year=1926&select=tie:r-trotsky-zinoviev-08");

    [BrowserFact]
    public Task The_table_has_no_serious_finding() => AssertNothingSeriousAsync("?year=1926&view=table");

    [BrowserFact]
    public Task The_sources_have_no_serious_finding() => AssertNothingSeriousAsync("?year=1926&view=sources");

    private async Task AssertNothingSeriousAsync(string route)
    {
        await using var page = await fixture.OpenAsync(route);
        var found = await page.Tab.RunAxe();
        var serious = found.Violations.Where(violation => violation.Impact is "serious" or "critical");
        Assert.Empty(
            serious.Select(violation =>
                $"{violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
            )
        );
        Assert.Empty(page.Complaints);
    }
}
