using System.Globalization;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The page under fingers: what the map does not use belongs to the page.</summary>
public sealed class TouchTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task A_swipe_over_the_map_scrolls_the_page_two_fingers_come_nearer_one_then_moves_the_map_and_none_selects()
    {
        await using var phone = await Chromium.StartAsync(390, 844, touch: true);
        await using var page = new PageUnderTest(await phone.Context.NewPageAsync());
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));
        var session = await phone.Context.NewCDPSessionAsync(page.Tab);
        var map = (await page.Tab.Locator("#plate").BoundingBoxAsync())!;
        var (x, y) = (map.X + (map.Width / 2), map.Y + (map.Height * 0.6f));

        await GestureAsync(session, step => [(x, y - (step * 25))]);
        await page.Tab.WaitForFunctionAsync("() => scrollY > 100");
        await page.Tab.EvaluateAsync("() => scrollTo(0, 0)");
        await GestureAsync(session, step => [(x - 50 - (step * 8), y), (x + 50 + (step * 8), y)]);
        await page.Tab.WaitForFunctionAsync("() => explorer.camera().k > 1.5 && visualViewport.scale === 1 && scrollY === 0");
        var before = await page.Tab.EvaluateAsync<double>("() => explorer.camera().v");
        await GestureAsync(session, step => [(x, y - (step * 12))]);
        await page.Tab.WaitForFunctionAsync("before => explorer.camera().v > before && scrollY === 0", before);
        Assert.DoesNotContain("select", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_finger_that_rests_on_a_person_takes_him_aside_and_the_page_does_not_scroll()
    {
        await using var phone = await Chromium.StartAsync(390, 844, touch: true);
        await using var page = new PageUnderTest(await phone.Context.NewPageAsync());
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));
        var session = await phone.Context.NewCDPSessionAsync(page.Tab);
        var disc = await page.Tab.EvaluateAsync<float[]>(
            "() => explorer.boxes().find(box => box.kind === 'disc' && box.id === 'bukharin').box"
        );
        var (x, y) = ((disc[0] + disc[2]) / 2, (disc[1] + disc[3]) / 2);
        await SendAsync(session, "touchStart", [(x, y)]);
        await Task.Delay(700, TestContext.Current.CancellationToken);
        for (var step = 1; step <= 8; step++)
        {
            await SendAsync(session, "touchMove", [(x + (step * 5), y - (step * 4))]);
            await Task.Delay(16, TestContext.Current.CancellationToken);
        }

        await SendAsync(session, "touchEnd", []);
        await page.Tab.WaitForFunctionAsync("() => location.search.includes('pins=bukharin') && scrollY === 0");
        Assert.DoesNotContain("select", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Put Bukharin back" }).ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => !location.search.includes('pins')");
    }

    [BrowserFact]
    public async Task A_tap_on_the_map_selects()
    {
        await using var phone = await Chromium.StartAsync(390, 844, touch: true);
        await using var page = new PageUnderTest(await phone.Context.NewPageAsync());
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));
        var map = (await page.Tab.Locator("#plate").BoundingBoxAsync())!;
        for (var step = 1; step < 12 && !page.Tab.Url.Contains("select", StringComparison.Ordinal); step++)
        {
            await page.Tab.Touchscreen.TapAsync(map.X + (map.Width * step / 12), map.Y + (map.Height / 2));
        }
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Where_the_page_scrolls_the_wheel_over_the_map_scrolls_it()
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.SetViewportSizeAsync(1366, 400);
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));
        var map = (await page.Tab.Locator("#plate").BoundingBoxAsync())!;
        await page.Tab.Mouse.MoveAsync(map.X + (map.Width / 2), map.Y + 50);
        await page.Tab.Mouse.WheelAsync(0, 200);
        await page.Tab.WaitForFunctionAsync("() => scrollY > 100");
    }

    [BrowserTheory]
    [InlineData("?year=1926")]
    [InlineData("?year=1926&view=table")]
    [InlineData("?year=1926&page=sources")]
    [InlineData("?year=1926&select=tie:r-trotsky-zinoviev-08")]
    public async Task On_a_phone_nothing_hangs_over_the_margin_and_search_does_not_shift_the_page(string route)
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.SetViewportSizeAsync(390, 844);
        await page.GoToAsync(new Uri(fixture.Address, route));
        await page.Tab.Locator("#search input").FillAsync("stal");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        var width = await page.Tab.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)");
        Assert.Equal("390", width.ToString(CultureInfo.InvariantCulture));
    }

    [BrowserFact]
    public async Task On_a_phone_the_table_scrolls_inside_itself_and_begins_at_the_margin()
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.SetViewportSizeAsync(390, 844);
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926&view=table"));
        var table = page.Tab.Locator("#table");
        var first = (await table.Locator("th").First.BoundingBoxAsync())!;
        Assert.InRange(first.X, 16, 24);
        await Assertions.Expect(page.Tab.Locator("#hull-key")).ToBeHiddenAsync();
        await table.EvaluateAsync("root => root.scrollTo(10000, 0)");
        var last = (await table.Locator("thead").First.Locator("th").Last.BoundingBoxAsync())!;
        Assert.InRange(last.X + last.Width, 200, 390);
    }

    /// <summary>Fingers go down, move in ten steps, rest and go up.</summary>
    private static async Task GestureAsync(ICDPSession session, Func<int, (float X, float Y)[]> fingers)
    {
        await SendAsync(session, "touchStart", fingers(0));
        for (var step = 1; step <= 10; step++)
        {
            await SendAsync(session, "touchMove", fingers(step));
            await Task.Delay(16);
        }

        // A finger that rests before it leaves flings nothing.
        await Task.Delay(200);
        await SendAsync(session, "touchEnd", []);
    }

    private static Task SendAsync(ICDPSession session, string type, (float X, float Y)[] fingers)
    {
        var points = fingers
            .Select(
                (finger, id) =>
                    new Dictionary<string, object>
                    {
                        ["x"] = finger.X,
                        ["y"] = finger.Y,
                        ["id"] = id,
                    }
            )
            .ToArray();
        return session.SendAsync("Input.dispatchTouchEvent", new Dictionary<string, object> { ["type"] = type, ["touchPoints"] = points });
    }
}
