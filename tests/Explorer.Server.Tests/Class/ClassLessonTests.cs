using Explorer.Server.Tests.Page;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Class;

/// <summary>A lesson whose class votes from a phone: the options of the scene, a question of the moment, and a student who follows.</summary>
public sealed class ClassLessonTests(JoinFixture fixture) : IClassFixture<JoinFixture>
{
    private const string Lesson = "?page=lessons&lesson=2-three-against-one&scene=6.2";

    [BrowserFact]
    public async Task The_class_predicts_on_its_phones_is_asked_one_thing_more_and_follows()
    {
        await using var desk = await Chromium.StartAsync();
        var page = desk.Context.Pages[0];
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(new Uri(fixture.Address, $"join?code={JoinFixture.Code}").ToString()); // for the cookie
        await page.GotoAsync(new Uri(fixture.Address, Lesson).ToString());
        await AtAsync(page, "6.2");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator(".votes .address")).ToContainTextAsync("/join");
        var phone = await fixture.Phone!.Context.NewPageAsync();
        await phone.GotoAsync(new Uri(fixture.Address, $"join?code={JoinFixture.Code}").ToString());
        await Assertions.Expect(page.Locator(".votes .joined")).ToHaveTextAsync("1 has joined");
        await page.Keyboard.PressAsync("Escape");

        await page.Keyboard.PressAsync("PageDown");
        await AtAsync(page, "7");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Zinoviev and Kamenev" }).TapAsync();
        await Assertions.Expect(page.Locator(".scene .voted")).ToHaveTextAsync("1 of 1 have voted");
        Assert.Equal(["", "", "", ""], await page.Locator(".opts i").AllTextContentsAsync());
        await page.Keyboard.PressAsync("PageDown");
        await AtAsync(page, "7.1");
        await Assertions.Expect(page.Locator(".opts i").Nth(1)).ToHaveTextAsync("1");
        await Assertions.Expect(phone.Locator("li.right")).ToContainTextAsync("Zinoviev and Kamenev");

        await page.Keyboard.PressAsync("q");
        await page.Keyboard.PressAsync("y");
        await phone.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).TapAsync();
        await Assertions.Expect(page.Locator(".votes .said")).ToHaveTextAsync("1 of 1 have voted");
        await Assertions.Expect(page.Locator(".ballot .count")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the votes" }).ClickAsync();
        await Assertions.Expect(page.Locator(".ballot .count")).ToHaveTextAsync(["0", "1"]);
        await page.Keyboard.PressAsync("Escape");

        await phone.GetByRole(AriaRole.Link, new() { Name = "Follow the map" }).TapAsync();
        await AtAsync(phone, "7.1");
        await page.Keyboard.PressAsync("Home");
        await AtAsync(phone, "1");
        await page.Keyboard.PressAsync("PageDown");
        await AtAsync(phone, "1.1");

        await page.Keyboard.PressAsync("j");
        await page.GetByRole(AriaRole.Button, new() { Name = "End the class" }).ClickAsync();
        await Assertions.Expect(page.Locator(".votes")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".scene .voted")).ToBeHiddenAsync();
        await phone.CloseAsync();
    }

    private static async Task AtAsync(IPage page, string place) =>
        await page.WaitForFunctionAsync("place => window.lesson?.ready() && lesson.place() === place", place, new() { Timeout = 15_000 });
}
