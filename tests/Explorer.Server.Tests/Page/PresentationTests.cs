using System.Diagnostics;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>A lesson in front of a class: the keys of a clicker, a student's question, hands, a black screen, what if, and the teacher's window.</summary>
[Collection(PageCollection.Name)]
public class PresentationTests(PageFixture fixture)
{
    private const string Lesson = "?page=lessons&lesson=3-enemies-become-friends";
    private const string Title = ".scene h1";

    [BrowserFact]
    public async Task From_the_shelf_to_the_end_by_the_keyboard_alone_and_back()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926");
        var keys = page.Tab.Keyboard;
        await keys.PressAsync("l");
        await Assertions.Expect(page.Tab.Locator("#lessons .shelf > li")).ToHaveCountAsync(6);
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Enemies become friends" }).FocusAsync();
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#lessons h1")).ToHaveTextAsync("3. Enemies become friends");
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Present", Exact = true }).FocusAsync();
        await keys.PressAsync("Enter");
        await AtAsync(page, "1");
        await Assertions.Expect(page.Tab.Locator(".mast")).ToBeHiddenAsync();

        foreach (
            var (key, place) in ((string, string)[])
                [
                    (" ", "1.1"),
                    ("n", "2"),
                    ("PageDown", "2.1"),
                    ("ArrowRight", "3"),
                    ("p", "2.1"),
                    ("PageUp", "2"),
                    ("ArrowLeft", "1.1"),
                    ("End", "7.1"),
                    ("PageDown", "7.1"),
                    ("Home", "1"),
                    ("PageUp", "1"),
                ]
        )
        {
            await keys.PressAsync(key);
            await AtAsync(page, place);
        }
        await keys.PressAsync("o");
        await Assertions.Expect(page.Tab.Locator("dialog.scenes")).ToBeVisibleAsync();
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await AtAsync(page, "4");
        await keys.PressAsync("b");
        await Assertions.Expect(page.Tab.Locator(".blank")).ToBeVisibleAsync();
        await keys.PressAsync("PageDown");
        await Assertions.Expect(page.Tab.Locator(".blank")).ToBeHiddenAsync();
        await AtAsync(page, "4");
        await keys.PressAsync("Escape");
        await Assertions.Expect(page.Tab.Locator("#lessons h1")).ToHaveTextAsync("3. Enemies become friends");
        await Assertions.Expect(page.Tab.Locator(".mast")).ToBeVisibleAsync();
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_question_of_the_class_is_clicked_and_one_key_comes_back_to_the_scene()
    {
        await using var page = await fixture.OpenStillAsync($"{Lesson}&scene=4");
        await AtAsync(page, "4");
        await ClickAsync(page, "trotsky");
        await Assertions.Expect(page.Tab.Locator(".scene .evidence")).ToContainTextAsync("Leon Trotsky");
        await Assertions.Expect(page.Tab.Locator(Title)).ToBeHiddenAsync();
        Assert.Contains("select=person:trotsky", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(page.Tab.Locator(".scene .evidence")).ToBeHiddenAsync();
        await Assertions.Expect(page.Tab.Locator(Title)).ToHaveTextAsync("July 1926");
        await AtAsync(page, "4");
        await page.Tab.Keyboard.PressAsync("PageDown");
        await AtAsync(page, "4.1");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task The_class_predicts_hands_are_counted_and_the_year_is_hidden_until_the_reveal()
    {
        await using var page = await fixture.OpenStillAsync("?page=lessons&lesson=2-three-against-one&scene=7");
        await AtAsync(page, "7");
        await Assertions.Expect(page.Tab.Locator(".scene .kick")).ToHaveTextAsync("Predict, then reveal");
        Assert.DoesNotContain(await TiesAsync(page), tie => tie.StartsWith("r-stalin-zinoviev-07", StringComparison.Ordinal));
        await Assertions.Expect(page.Tab.Locator(".opts .right")).ToHaveCountAsync(0);
        foreach (var key in new[] { "1", "2", "2", "4", "2" })
        {
            await page.Tab.Keyboard.PressAsync(key);
        }
        await page.Tab.Keyboard.PressAsync("Backspace");
        Assert.Equal(["1", "2", "0", "1"], await page.Tab.Locator(".opts i").AllTextContentsAsync());
        await page.Tab.Keyboard.PressAsync("9");
        await page.Tab.Keyboard.PressAsync(" ");
        await AtAsync(page, "7.1");
        await Assertions.Expect(page.Tab.Locator(Title)).ToHaveTextAsync("1925");
        await Assertions.Expect(page.Tab.Locator(".opts .right")).ToContainTextAsync("Zinoviev and Kamenev");
        Assert.Contains("r-stalin-zinoviev-07", await TiesAsync(page));
        await Assertions.Expect(page.Tab.Locator(".scene .hint")).ToContainTextAsync("more");
        Assert.Equal(["1", "2", "0", "1"], await page.Tab.Locator(".opts i").AllTextContentsAsync());
    }

    [BrowserFact]
    public async Task What_if_is_marked_and_one_key_gives_history_back()
    {
        await using var page = await fixture.OpenStillAsync($"{Lesson}&scene=4");
        await AtAsync(page, "4");
        var history = await TiesAsync(page);
        await page.Tab.Keyboard.PressAsync("w");
        await Assertions.Expect(page.Tab.Locator(".what-if")).ToContainTextAsync("not history");
        await ClickAsync(page, "trotsky");
        await ClickAsync(page, "krupskaya");
        await Assertions.Expect(page.Tab.Locator(".what-if")).ToContainTextAsync("rivals");
        await ReadyAsync(page);
        Assert.Contains(await TiesAsync(page), tie => tie.StartsWith("what-if", StringComparison.Ordinal));
        await page.Tab.Keyboard.PressAsync("u");
        await ReadyAsync(page);
        Assert.Equal(history, await TiesAsync(page));
        await ClickAsync(page, "stalin");
        await ClickAsync(page, "trotsky");
        await ReadyAsync(page);
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Tab.Locator(".what-if")).ToBeHiddenAsync();
        await ReadyAsync(page);
        Assert.Equal(history, await TiesAsync(page));
        await AtAsync(page, "4");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task The_two_windows_keep_in_step_whichever_leads_and_after_a_reload_of_either()
    {
        await using var page = await fixture.OpenStillAsync($"{Lesson}&scene=2");
        await AtAsync(page, "2");
        var opening = page.Tab.WaitForPopupAsync();
        await page.Tab.Keyboard.PressAsync("s");
        var speaker = await opening;
        var where = speaker.Locator(".speaker > header > :last-child");
        await Assertions.Expect(where).ToHaveTextAsync("Scene 2 of 7");
        await Assertions.Expect(speaker.Locator(".step")).ToHaveTextAsync("Class screen: in step");
        await Assertions.Expect(speaker.Locator(".ans")).ToContainTextAsync("Answer.");
        await Assertions.Expect(page.Tab.Locator(".say .answer")).ToHaveTextAsync("");

        await speaker.Keyboard.PressAsync("PageDown");
        await AtAsync(page, "2.1");
        await page.Tab.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(where).ToHaveTextAsync("Scene 3 of 7");
        await speaker.Keyboard.PressAsync("b");
        await Assertions.Expect(page.Tab.Locator(".blank")).ToBeVisibleAsync();
        await Assertions.Expect(speaker.Locator(".step")).ToHaveTextAsync("Class screen: black");
        await speaker.Keyboard.PressAsync("b");
        await Assertions.Expect(page.Tab.Locator(".blank")).ToBeHiddenAsync();

        await speaker.ReloadAsync();
        await Assertions.Expect(where).ToHaveTextAsync("Scene 3 of 7");
        await speaker.Keyboard.PressAsync("PageDown");
        await AtAsync(page, "3.1");
        await page.Tab.ReloadAsync();
        await AtAsync(page, "3.1");
        await page.Tab.Keyboard.PressAsync("Home");
        await Assertions.Expect(where).ToHaveTextAsync("Scene 1 of 7");
        await Assertions.Expect(speaker.Locator(".step")).ToHaveTextAsync("Class screen: in step");
        await page.Tab.CloseAsync();
        await Assertions.Expect(speaker.Locator(".step")).ToHaveTextAsync("Class screen: not open");
        await speaker.CloseAsync();
    }

    [BrowserFact]
    public async Task It_goes_on_by_itself_until_somebody_does_something()
    {
        await using var page = await fixture.OpenStillAsync($"{Lesson}&scene=1&autoplay=1");
        var watch = Stopwatch.StartNew();
        await AtAsync(page, "2");
        Assert.True(watch.ElapsedMilliseconds > 1000);
        await page.Tab.Keyboard.PressAsync("PageUp");
        Assert.DoesNotContain("autoplay", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_link_to_what_is_not_there_says_so_or_leads_to_what_is_nearest()
    {
        await using var page = await fixture.OpenUncheckedAsync("?page=lessons&lesson=nothing&scene=3");
        await Assertions.Expect(page.Tab.Locator("#lessons .missing")).ToContainTextAsync("There is no lesson");
        await page.Tab.GotoAsync(new Uri(fixture.Address, $"{Lesson}&scene=99").ToString());
        await AtAsync(page, "7.1");
        await page.Tab.GotoAsync(new Uri(fixture.Address, $"{Lesson}&scene=2.9").ToString());
        await AtAsync(page, "2.1");
    }

    private static async Task AtAsync(PageUnderTest page, string place) =>
        await page.Tab.WaitForFunctionAsync(
            "place => window.lesson?.ready() && lesson.place() === place",
            place,
            new() { Timeout = 10_000 }
        );

    private static async Task ReadyAsync(PageUnderTest page) => await page.Tab.WaitForFunctionAsync("() => lesson.ready()");

    private static async Task<string[]> TiesAsync(PageUnderTest page) =>
        await page.Tab.EvaluateAsync<string[]>("() => lesson.ties().filter((tie) => !tie.ended).map((tie) => tie.id).sort()");

    private static async Task ClickAsync(PageUnderTest page, string person)
    {
        var box = await page.Tab.EvaluateAsync<float[]>(
            "id => lesson.boxes().find((box) => box.kind === 'disc' && box.id === id).box",
            person
        );
        await page.Tab.Mouse.ClickAsync((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
    }
}
