namespace Explorer.Server.Tests.Page;

public sealed class ChromiumTests
{
    [BrowserFact]
    public async Task It_starts_and_shows_a_page()
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.Context.NewPageAsync();
        await page.SetContentAsync("<title>hello</title>");
        Assert.Equal("hello", await page.TitleAsync());
    }
}
