using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Explorer.Server.Tests.Page;

/// <summary>A lesson in a frame of another site's page: only where the server was told so, and without taking that page's scrolling or its keyboard.</summary>
public sealed class EmbeddingTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string Lesson = "?page=lessons&lesson=4-the-last-ally&scene=1&autoplay=1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [BrowserFact]
    public async Task A_site_that_was_named_shows_a_lesson_and_keeps_its_scrolling_and_its_keyboard()
    {
        await using var site = await StartSiteAsync();
        await using var server = await ServerProcess.StartAsync("--framed-by", site.Urls.First());
        await using var page = await fixture.NewTabAsync();
        await page.Tab.GotoAsync($"{site.Urls.First()}/?{Uri.EscapeDataString(new Uri(server.Address, Lesson).ToString())}");

        // A browser draws nothing in a frame that nobody sees.
        await page.Tab.EvaluateAsync("() => document.querySelector('iframe').scrollIntoView({ block: 'end' })");
        var before = await page.Tab.EvaluateAsync<int>("() => scrollY");
        Assert.InRange(before, 1000, 3000);
        await page.Tab.Frames[1].WaitForFunctionAsync("() => window.lesson && window.lesson.place() !== '1'");
        Assert.Equal(before, await page.Tab.EvaluateAsync<int>("() => scrollY"));
        Assert.True(await page.Tab.EvaluateAsync<bool>("() => document.activeElement === document.body"));

        await page.Tab.Mouse.MoveAsync(400, 360);
        await page.Tab.Mouse.WheelAsync(0, 300);
        await page.Tab.WaitForFunctionAsync("before => scrollY > before + 100", before);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Nobody_else_does()
    {
        await using var site = await StartSiteAsync();
        await using var page = await fixture.NewTabAsync();

        await page.Tab.GotoAsync($"{site.Urls.First()}/?{Uri.EscapeDataString(new Uri(fixture.Server, Lesson).ToString())}");

        await page.Tab.WaitForFunctionAsync("() => document.readyState === 'complete'");
        Assert.DoesNotContain(page.Tab.Frames.Skip(1), frame => frame.Url.StartsWith(fixture.Server.ToString(), StringComparison.Ordinal));
    }

    /// <summary>A long page that shows the address behind its own question mark in a frame far below.</summary>
    private static async Task<WebApplication> StartSiteAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet(
            "/",
            (HttpRequest request) =>
                Results.Content(
                    $"""
                    <!doctype html><html lang="en"><title>School</title><link rel="icon" href="data:,"><body style="margin:0"><div style="height:1800px"></div>
                    <iframe title="Lesson" style="width:800px;height:500px" src="{Uri.UnescapeDataString(
                            request.QueryString.Value![1..]
                        ).Replace("&", "&amp;", StringComparison.Ordinal)}"></iframe>
                    <div style="height:1800px"></div></body></html>
                    """,
                    "text/html"
                )
        );
        await app.StartAsync(Cancellation);
        return app;
    }
}
