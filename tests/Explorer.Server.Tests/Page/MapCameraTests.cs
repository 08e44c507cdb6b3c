using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The map from near: what the wheel, a hand and the keys do, and that a year changes nothing of it.</summary>
public sealed class MapCameraTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    /// <summary>The middle of somebody's disc on the screen.</summary>
    private const string Spot = """
        id => {
          const [left, top, right, bottom] = explorer.boxes().find(box => box.kind === 'disc' && box.id === id).box;
          return [(left + right) / 2, (top + bottom) / 2];
        }
        """;

    /// <summary>Where everybody stands, as shares of the plate, which nearness does not change.</summary>
    private const string Places = """
        moved => JSON.stringify(explorer.people().filter(({ id }) => id !== moved).map(({ id, x, y }) => [id, Math.round(x), Math.round(y)]).sort())
        """;

    [BrowserFact]
    public async Task The_wheel_comes_nearer_round_the_pointer_and_a_year_keeps_what_is_looked_at()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        var (x, y) = await SpotAsync(page, "trotsky");
        var hushed = await page.Tab.EvaluateAsync<int>("() => explorer.people().filter(({ named }) => !named).length");
        await page.Tab.Mouse.MoveAsync(x, y);
        for (var turn = 0; turn < 5; turn++)
        {
            await page.Tab.Mouse.WheelAsync(0, -120);
        }

        await page.Tab.WaitForFunctionAsync("() => explorer.camera().k > 2.4");
        await RestAsync(page);
        var (nearX, nearY) = await SpotAsync(page, "trotsky");
        Assert.InRange(nearX, x - 3, x + 3);
        Assert.InRange(nearY, y - 3, y + 3);
        Assert.True(await page.Tab.EvaluateAsync<int>("() => explorer.people().filter(({ named }) => !named).length") <= hushed);
        Assert.DoesNotContain("select", page.Tab.Url, StringComparison.Ordinal);

        var camera = await CameraAsync(page);
        await page.PressAsync("ArrowRight", 1927);
        Assert.Equal(camera, await CameraAsync(page));
        var data = await fixture.ReadAsync("/api/years/1927");
        Assert.Equal(data.GetProperty("ties").GetArrayLength(), (await page.TiesAsync()).Count);
        await page.Tab.Keyboard.PressAsync("0");
        Assert.Equal("1 0.500 0.500", await CameraAsync(page));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_hand_moves_the_ground_keys_come_nearer_and_neither_chooses_anything()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926");
        await page.Tab.Keyboard.PressAsync("+");
        await page.Tab.Keyboard.PressAsync("+");
        await RestAsync(page);
        var (x, y) = await SpotAsync(page, "kamenev");
        var plate = (await page.Tab.Locator("#plate").BoundingBoxAsync())!;
        var (fromX, fromY) = (plate.X + (plate.Width * 0.52f), plate.Y + (plate.Height * 0.93f));
        await page.Tab.Mouse.MoveAsync(fromX, fromY);
        await page.Tab.Mouse.DownAsync();
        await page.Tab.Mouse.MoveAsync(fromX - 60, fromY - 40, new() { Steps = 4 });
        await page.Tab.Mouse.UpAsync();
        var (movedX, movedY) = await SpotAsync(page, "kamenev");
        Assert.InRange(movedX, x - 61, x - 59);
        Assert.InRange(movedY, y - 41, y - 39);
        await page.Tab.Keyboard.PressAsync("Shift+ArrowLeft");
        var (backX, _) = await SpotAsync(page, "kamenev");
        Assert.True(backX > movedX + 50, string.Create(CultureInfo.InvariantCulture, $"{backX} after {movedX}"));
        Assert.Equal("?year=1926", new Uri(page.Tab.Url).Query);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Fit: show the whole map" }).ClickAsync();
        Assert.Equal("1 0.500 0.500", await CameraAsync(page));
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Zoom out" })).ToBeDisabledAsync();
    }

    [BrowserFact]
    public async Task Whoever_is_put_aside_stays_there_in_every_year_alone_until_a_key_puts_him_back()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926");
        var others = await page.Tab.EvaluateAsync<string>(Places, "trotsky");
        var (x, y) = await SpotAsync(page, "trotsky");
        await page.Tab.Mouse.MoveAsync(x, y);
        await page.Tab.Mouse.DownAsync();
        await page.Tab.Mouse.MoveAsync(x - 50, y + 90, new() { Steps = 5 });
        await page.Tab.Mouse.UpAsync();
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Put Trotsky back" })).ToBeVisibleAsync();
        await AssertAtAsync(page, x - 50, y + 90);
        Assert.Equal(others, await page.Tab.EvaluateAsync<string>(Places, "trotsky"));
        Assert.Equal(2, await page.Tab.Locator(".pins [data-pin=trotsky]").CountAsync());
        Assert.Contains("Put aside by hand: Trotsky.", await page.Tab.GetAttributeAsync("#plate", "aria-label"), StringComparison.Ordinal);
        Assert.DoesNotContain("select", page.Tab.Url, StringComparison.Ordinal);

        await page.PressAsync("ArrowRight", 1927);
        await AssertAtAsync(page, x - 50, y + 90);
        await page.Tab.ReloadAsync();
        await page.StandStillAsync();
        await AssertAtAsync(page, x - 50, y + 90);

        await page.PressAsync("ArrowLeft", 1926);
        await page.Tab.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Put Trotsky back" })).ToBeHiddenAsync();
        await AssertAtAsync(page, x, y);
        Assert.Equal("?year=1926", new Uri(page.Tab.Url).Query);
    }

    [BrowserFact]
    public async Task Keys_put_the_chosen_person_aside_and_an_address_is_mended_that_names_no_place()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&select=person:bukharin&pins=nonsense");
        Assert.DoesNotContain("pins", page.Tab.Url, StringComparison.Ordinal);
        var (x, y) = await SpotAsync(page, "bukharin");
        await page.Tab.Keyboard.PressAsync("Shift+ArrowDown");
        await page.Tab.Keyboard.PressAsync("Shift+ArrowDown");
        var (pinnedX, pinnedY) = await SpotAsync(page, "bukharin");
        Assert.InRange(pinnedX, x - 2, x + 2);
        Assert.True(pinnedY > y + 12, string.Create(CultureInfo.InvariantCulture, $"{pinnedY} after {y}"));
        Assert.Contains("pins=bukharin", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_near_map_is_whole_on_paper_with_its_sources_and_near_again_behind_it()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926");
        await page.Tab.Keyboard.PressAsync("+");
        await page.Tab.Keyboard.PressAsync("+");
        await RestAsync(page);
        var camera = await CameraAsync(page);
        await page.Tab.EmulateMediaAsync(new() { Media = Media.Print });
        var seen = await page.Tab.EvaluateAsync<JsonElement>(
            """
            () => {
              dispatchEvent(new Event('beforeprint'));
              const seen = { k: explorer.camera().k, foot: document.getElementById('print-foot').innerText, legend: document.getElementById('legend').innerText };
              dispatchEvent(new Event('afterprint'));
              return seen;
            }
            """
        );
        Assert.Equal(1, seen.GetProperty("k").GetDouble());
        var timeline = await fixture.ReadAsync("/api/timeline");
        var foot = seen.GetProperty("foot").GetString()!;
        Assert.Contains(timeline.GetProperty("dataset").GetProperty("version").GetString()!, foot, StringComparison.Ordinal);
        Assert.Contains("Pierre Broué, History of the Bolshevik Party (1971)", foot, StringComparison.Ordinal);
        Assert.Contains("rivals", seen.GetProperty("legend").GetString()!, StringComparison.Ordinal);
        Assert.Equal(camera, await CameraAsync(page));
    }

    /// <summary>Waits until the details of a nearness are there.</summary>
    private static async Task RestAsync(PageUnderTest page) =>
        await page.Tab.EvaluateAsync(
            "() => new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 220))"
        );

    private static async Task<string> CameraAsync(PageUnderTest page) =>
        await page.Tab.EvaluateAsync<string>(
            "() => { const { k, u, v } = explorer.camera(); return [k, u.toFixed(3), v.toFixed(3)].join(' '); }"
        );

    private static async Task<(float X, float Y)> SpotAsync(PageUnderTest page, string person)
    {
        var spot = await page.Tab.EvaluateAsync<float[]>(Spot, person);
        return (spot[0], spot[1]);
    }

    private static async Task AssertAtAsync(PageUnderTest page, float x, float y)
    {
        var (atX, atY) = await SpotAsync(page, "trotsky");
        Assert.InRange(atX, x - 2, x + 2);
        Assert.InRange(atY, y - 2, y + 2);
    }
}
