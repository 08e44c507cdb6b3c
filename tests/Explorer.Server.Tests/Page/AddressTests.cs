using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>An address that asks for what is not there says what it did, and is put right.</summary>
[Collection(PageCollection.Name)]
public class AddressTests(PageFixture fixture)
{
    [BrowserTheory]
    [InlineData("?year=1900", "There is no year 1900 here. This is 1917.", "?year=1917")]
    [InlineData("?year=1926&view=globe", "There is no view “globe” here.", "?year=1926")]
    [InlineData("?year=1926&page=globe", "There is no page “globe” here. There are “query”, “lessons” and “sources”.", "?year=1926")]
    [InlineData("?year=1926&view=sources&theme=pink", "There is no theme “pink” here.", "?year=1926&page=sources")]
    [InlineData("?year=1926&view=table&select=tie:r-none", "There is no tie “r-none” here.", "?year=1926&view=table")]
    [InlineData("?dataset=atlantis&year=1926", "There is no data set “atlantis” here.", "?year=1926")]
    public async Task It_is_said_in_one_line_that_can_be_closed(string route, string said, string right)
    {
        await using var page = await fixture.NewTabAsync();
        await page.GoToAsync(new Uri(fixture.Address, route));
        var line = page.Tab.Locator("#remark");
        await Assertions.Expect(line).ToContainTextAsync(said);
        await Assertions.Expect(line).ToBeVisibleAsync();
        Assert.EndsWith(right, page.Tab.Url, StringComparison.Ordinal);
        await line.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(line).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Who_was_dead_in_the_year_of_the_address_is_shown_the_way_to_his_last_picture()
    {
        await using var page = await fixture.OpenAsync("?year=1926&select=person:lenin");
        await page.Tab.Locator("#remark").GetByRole(AriaRole.Button, new() { Name = "Go to 1923" }).ClickAsync();
        await page.StandStillOnAsync(1923);
        Assert.Contains("select=person:lenin", page.Tab.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Tab.Locator("#remark")).ToBeHiddenAsync();
    }
}
