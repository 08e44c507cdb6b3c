using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>A year opened to its days: what holds on a day is drawn, by keys, by hand and from an address.</summary>
public sealed class DaysTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task On_every_day_that_brings_something_the_map_draws_what_holds_and_counts_what_has_come()
    {
        var steps = await StepsAsync(1926);
        Assert.True(steps.Count > 12);
        await using var page = await fixture.OpenStillAsync("?year=1926&list=all");
        await page.Tab.Keyboard.PressAsync("d");
        await StandStillOnAsync(page, "1926-12-31");
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var (day, ties, come) = steps[i];
            await StandStillOnAsync(page, day);
            Assert.Equal(ties, (await page.TiesAsync()).Select(tie => tie.Id).Order(StringComparer.Ordinal));
            Assert.Equal(come, await page.Tab.Locator("#what li:not(.waits)").CountAsync());
            Assert.Contains($"day={day}", page.Tab.Url, StringComparison.Ordinal);
            if (i > 0)
            {
                await page.Tab.Keyboard.PressAsync("ArrowLeft");
            }
        }

        await page.Tab.Keyboard.PressAsync("ArrowLeft");
        await StandStillOnAsync(page, "1925-12-31");
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.StandStillOnAsync(1925);
        Assert.DoesNotContain("day=", page.Tab.Url, StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task The_hand_of_the_rail_is_dragged_through_the_year_and_stops_at_its_ends()
    {
        await using var page = await fixture.OpenStillAsync("?year=1927&day=1927-01-01");
        await StandStillOnAsync(page, "1927-01-01");
        var rail = (await page.Tab.Locator("#rail .slide").BoundingBoxAsync())!;
        var y = rail.Y + rail.Height / 2;
        await page.Tab.Mouse.MoveAsync(rail.X + rail.Width * 0.3f, y);
        await page.Tab.Mouse.DownAsync();
        await page.Tab.Mouse.MoveAsync(rail.X + rail.Width * 0.5f, y, new() { Steps = 6 });
        await page.Tab.WaitForFunctionAsync("() => explorer.ready && explorer.day > '1927-06-20' && explorer.day < '1927-07-12'");
        var now = await page.Tab.Locator("#rail .slide").GetAttributeAsync("aria-valuetext");
        Assert.Matches(@"^\d+ (June|July) 1927\. \d+ of \d+ changes so far\.$", now!);

        await page.Tab.Mouse.MoveAsync(rail.X + rail.Width + 200, y, new() { Steps = 4 });
        await StandStillOnAsync(page, "1927-12-31");
        await page.Tab.Mouse.UpAsync();
        await page.Tab.GoBackAsync();
        await StandStillOnAsync(page, "1927-01-01");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Years_beside_it_months_and_the_play_button_lead_on_and_the_panel_tells_of_the_day()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&day=1926-03-31&select=pair:trotsky%7Czinoviev");
        await StandStillOnAsync(page, "1926-03-31");
        var state = page.Tab.Locator("#evidence .state");
        await Assertions.Expect(state).ToContainTextAsync("on 31 March 1926");
        await page.Tab.Keyboard.PressAsync("PageDown");
        await StandStillOnAsync(page, "1926-04-30");
        await Assertions.Expect(state).ToContainTextAsync("Allied since April 1926");

        await page.Tab.Locator("#rail .beside").Last.ClickAsync();
        await StandStillOnAsync(page, "1927-01-01");
        await page.Tab.Keyboard.PressAsync("End");
        await StandStillOnAsync(page, "1927-12-31");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => explorer.day > '1927-01-01' && explorer.day < '1927-12-31'");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_wheel_or_a_double_click_on_a_date_opens_its_year_there()
    {
        await using var page = await fixture.OpenStillAsync("?year=1924");
        var chosen = (await page.Tab.Locator("#rail .window").BoundingBoxAsync())!;
        await page.Tab.Mouse.MoveAsync(chosen.X + chosen.Width / 2, chosen.Y + chosen.Height / 2);
        await page.Tab.Mouse.WheelAsync(0, -120);
        await page.Tab.WaitForFunctionAsync("() => explorer.ready && explorer.day > '1924-06-15' && explorer.day < '1924-07-20'");
        await page.Tab.Mouse.WheelAsync(0, 120);
        await page.StandStillOnAsync(1924);
        await page.Tab.WaitForFunctionAsync("() => explorer.ready && explorer.day === null");

        await page.Tab.Mouse.DblClickAsync(chosen.X + chosen.Width * 0.96f, chosen.Y + chosen.Height / 2);
        await page.Tab.WaitForFunctionAsync("() => explorer.ready && explorer.day > '1924-12-01'");
        // A date that is known to a month or a year has an edge as wide as the doubt.
        var doubts = await page.Tab.Locator("#rail .doubt").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.tie)");
        var data = await fixture.ReadAsync("/api/timeline");
        var doubtful = data.GetProperty("ties")
            .EnumerateArray()
            .Where(tie => tie.GetProperty("fromYear").GetInt32() == 1924 && tie.GetProperty("certainty").GetString() != "legend")
            .Where(tie => string.CompareOrdinal(tie.GetProperty("validFrom").GetString(), tie.GetProperty("sureFrom").GetString()) < 0)
            .Select(tie => tie.GetProperty("id").GetString()!);
        Assert.NotEmpty(doubts);
        Assert.Equal(doubtful.Order(StringComparer.Ordinal), doubts.Order(StringComparer.Ordinal));
        Assert.Empty(page.Complaints);
    }

    [BrowserTheory]
    [InlineData("?year=1926&day=1926-02-30", "There is no day “1926-02-30” in 1926. This is its end.")]
    [InlineData("?year=1926&day=1925-02-03", "There is no day “1925-02-03” in 1926. This is its end.")]
    public async Task A_day_that_is_none_is_said_and_the_address_is_put_right(string route, string said)
    {
        await using var page = await fixture.OpenStillAsync(route);
        await Assertions.Expect(page.Tab.Locator("#remark")).ToContainTextAsync(said);
        Assert.EndsWith("?year=1926", page.Tab.Url, StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Days_that_do_not_come_leave_the_year_and_are_asked_for_again()
    {
        await using var page = await fixture.OpenStillAsync("?year=1928");
        await page.Tab.RouteAsync("**/api/years/1928/days*", route => route.AbortAsync());
        await page.Tab.Locator("#rail").GetByRole(AriaRole.Button, new() { Name = "Days", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#remark")).ToContainTextAsync("The days of 1928 could not be loaded");
        await page.StandStillOnAsync(1928);
        Assert.DoesNotContain("day=", page.Tab.Url, StringComparison.Ordinal);

        await page.Tab.UnrouteAsync("**/api/years/1928/days*");
        await page.Tab.Keyboard.PressAsync("d");
        await StandStillOnAsync(page, "1928-12-31");
    }

    private static async Task StandStillOnAsync(PageUnderTest page, string day) =>
        await page.Tab.WaitForFunctionAsync("day => window.explorer?.ready === true && window.explorer.day === day", day);

    private async Task<List<(string Day, IEnumerable<string> Ties, int Come)>> StepsAsync(int year)
    {
        var course = await fixture.ReadAsync(string.Create(CultureInfo.InvariantCulture, $"/api/years/{year}/days"));
        return
        [
            .. course
                .GetProperty("steps")
                .EnumerateArray()
                .Select(step =>
                    (
                        step.GetProperty("picture").GetProperty("day").GetString()!,
                        Texts(step.GetProperty("picture").GetProperty("ties")).Order(StringComparer.Ordinal).AsEnumerable(),
                        step.GetProperty("come").GetArrayLength()
                    )
                ),
        ];
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(one => one.GetString()!);
}
