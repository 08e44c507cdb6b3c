using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>A teacher writes a lesson: captures scenes in Explore, fills them, moves them, takes back, saves, opens again; and nothing typed is lost.</summary>
public sealed partial class AuthorTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string Damaged = """
        ---
        title: Broken
        audience: Classes
        minutes: 40
        dataset: succession
        aims: [Explain]
        ---

        What it is about.

        ## 1926

        ```view
        date: 1926
        focus: [trotzky]
        ```

        ### Question

        Who is it?

        ## Nonsense

        ```view
        date: 1926-13
        ```

        ### Question

        When?
        """;

    [BrowserTheory]
    [InlineData("?year=1926&select=pair:stalin|trotsky", "1926, Stalin and Trotsky.", 1)]
    [InlineData("?year=1926&select=tie:r-trotsky-zinoviev-08", "1926, Trotsky and Zinoviev.", 1)]
    [InlineData("?year=1927&select=event:e-1927-11-expulsion", "1927, ", 1)]
    [InlineData("?year=1926&select=faction:united-opposition", "1926, ", 0)]
    [InlineData("?year=1926&select=person:trotsky", "1926, Trotsky, ", 7)]
    [InlineData("?year=1926", "1926, ", 0)]
    [InlineData("?year=1926&view=table", "1926, ", 0)]
    public async Task What_Explore_shows_becomes_a_scene_and_the_place_is_kept(string route, string said, int carriers)
    {
        await using var page = await fixture.OpenAsync(route);
        var address = page.Tab.Url;
        await page.Tab.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Tab.Locator("#remark")).ToContainTextAsync($"Added to “My lesson” as scene 1: {said}");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Add to a lesson" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#remark")).ToContainTextAsync($"Added to “My lesson” as scene 2: {said}");
        Assert.Equal(address, page.Tab.Url);

        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Write it" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(".scene-row[aria-current]")).ToContainTextAsync("2");
        await Assertions.Expect(page.Tab.GetByLabel("Date", new() { Exact = true })).ToHaveValueAsync(route[6..10]);
        await Assertions.Expect(page.Tab.Locator(".carriers input:checked")).ToHaveCountAsync(carriers);
        await Assertions.Expect(page.Tab.Locator(".preview canvas").First).ToBeVisibleAsync();
        await page.Tab.GoBackAsync();
        Assert.Equal(address, page.Tab.Url);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Nothing_of_it_comes_before_it_is_looked_for()
    {
        await using var page = await fixture.NewTabAsync();
        var asked = new List<string>();
        page.Tab.Request += (_, request) => asked.Add(request.Url);
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926"));
        await page.Tab.Keyboard.PressAsync("l");
        await Assertions.Expect(page.Tab.Locator(".shelf li").First).ToBeVisibleAsync();
        Assert.DoesNotContain(asked, url => url.Contains("/author/", StringComparison.Ordinal));
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Write a new lesson" }).ClickAsync();
        await Assertions.Expect(page.Tab.GetByLabel("Title of the lesson")).ToBeVisibleAsync();
        Assert.Contains(asked, url => url.EndsWith("/author/editor.js", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task A_scene_is_written_beside_its_preview_and_everything_can_be_taken_back()
    {
        await using var page = await OpenNewAsync();
        await page.Tab.GetByLabel("Title of the lesson").FillAsync("How rivals unite");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Add a scene" }).ClickAsync();
        await Assertions.Expect(page.Tab.GetByLabel("Title, the largest")).ToBeFocusedAsync();
        await page.Tab.GetByLabel("Title, the largest").FillAsync("July 1926");
        await page.Tab.GetByLabel("Date", new() { Exact = true }).FillAsync("1926-07");
        foreach (var (typed, name) in new[] { ("Trotzki", "Trotsky"), ("Зиновьев", "Zinoviev"), ("kamenev", "Kamenev") })
        {
            await page.Tab.GetByRole(AriaRole.Combobox, new() { Name = "People in full ink" }).FillAsync(typed);
            await page.Tab.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Tab.Locator(".names li").Last).ToContainTextAsync(name);
        }
        await page.Tab.GetByLabel("Kamenev and Trotsky: allied").Or(page.Tab.GetByLabel("Trotsky and Kamenev: allied")).CheckAsync();
        await page.Tab.GetByLabel("What to look at").FillAsync("Look at the **three** lines.");
        await page.Tab.GetByLabel("Question").FillAsync("Who was for it, and who against?");
        await Assertions.Expect(page.Tab.Locator(".preview h1")).ToHaveTextAsync("July 1926");
        await Assertions.Expect(page.Tab.Locator(".preview .watch b")).ToHaveTextAsync("three");
        await Assertions.Expect(page.Tab.Locator(".preview .ask")).ToHaveTextAsync("Who was for it, and who against?");
        await page.Tab.GetByLabel("Answer", new() { Exact = true }).FillAsync("Both.");
        await Assertions.Expect(page.Tab.Locator(".preview .answer")).ToHaveTextAsync("");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "On", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(".preview .answer")).ToHaveTextAsync("Both.");
        await Assertions.Expect(page.Tab.Locator(".below-field", new() { HasText = "July 1926" })).ToBeVisibleAsync();

        var question = page.Tab.GetByLabel("Question");
        await question.FillAsync(new string('x', 73));
        await Assertions.Expect(page.Tab.Locator(".left.over")).ToHaveTextAsync("3 too many");
        await Assertions.Expect(question).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Tab.Locator(".lesson-faults")).ToContainTextAsync("The question has 73 letters, and 70 find room.");

        var last = await DraftAsync(page);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Double" }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await page.Tab.Locator(".scene-row").First.ClickAsync();
        while (await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Undo" }).IsEnabledAsync())
        {
            await page.Tab.Keyboard.PressAsync("Control+z");
        }
        await Assertions.Expect(page.Tab.GetByLabel("Title of the lesson")).ToHaveValueAsync("My lesson");
        await Assertions.Expect(page.Tab.Locator(".scene-rows li")).ToHaveCountAsync(0);
        while (await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Redo" }).IsEnabledAsync())
        {
            await page.Tab.Keyboard.PressAsync("Control+Shift+Z");
        }
        Assert.Equal(last, await DraftAsync(page));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Scenes_are_moved_by_keys_and_by_dragging()
    {
        await using var page = await OpenCopyAsync();
        var titles = await page.Tab.Locator(".scene-rows strong").AllInnerTextsAsync();
        await page.Tab.Locator(".scene-row").First.FocusAsync();
        await page.Tab.Keyboard.PressAsync("ArrowDown");
        await page.Tab.Keyboard.PressAsync("Alt+ArrowDown");
        await page.Tab.Keyboard.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(page.Tab.Locator(".scene-row").Nth(3)).ToBeFocusedAsync();
        await Assertions.Expect(page.Tab.Locator(".scene-rows strong").Nth(2)).ToHaveTextAsync(titles[0]);
        await page.Tab.Locator(".scene-rows li").Nth(2).DragToAsync(page.Tab.Locator(".scene-rows li").First);
        await Assertions.Expect(page.Tab.Locator(".scene-rows strong")).ToHaveTextAsync(titles);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(".scene-rows strong").Nth(2)).ToHaveTextAsync(titles[0]);
    }

    [BrowserFact]
    public async Task A_lesson_is_saved_to_a_file_and_is_the_same_when_it_is_opened_again()
    {
        await using var page = await OpenCopyAsync();
        var written = await DraftAsync(page);
        var download = await page.Tab.RunAndWaitForDownloadAsync(() =>
            page.Tab.GetByRole(AriaRole.Button, new() { Name = "Save to a file" }).ClickAsync()
        );
        Assert.Equal("enemies-become-friends-copy.md", download.SuggestedFilename);
        var text = await File.ReadAllBytesAsync(await download.PathAsync());
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "All lessons" }).ClickAsync();
        // The field of the page that is left is gone by then.
        await Assertions.Expect(page.Tab.Locator("#lessons .shelf")).ToBeVisibleAsync();
        await page
            .Tab.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "Mine (1).md",
                    MimeType = "text/markdown",
                    Buffer = text,
                }
            );
        await Assertions.Expect(page.Tab).ToHaveURLAsync(OpenedAgain());
        Assert.Equal(written, await DraftAsync(page));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_damaged_file_is_shown_with_lines_and_remedies_takes_no_place_and_the_rest_is_played()
    {
        await using var page = await OpenCopyAsync();
        var before = await DraftAsync(page);
        foreach (var choice in new[] { "Do not open it", "Present it" })
        {
            await page
                .Tab.Locator("input[type=file]")
                .SetInputFilesAsync(
                    new FilePayload
                    {
                        Name = "broken.md",
                        MimeType = "text/markdown",
                        Buffer = System.Text.Encoding.UTF8.GetBytes(Damaged),
                    }
                );
            var problems = page.Tab.Locator(".file-faults .problems");
            await Assertions.Expect(problems).ToContainTextAsync("Line 15. There is no person trotzky. Did you mean trotsky?");
            await Assertions.Expect(problems).ToContainTextAsync("Line 25. 1926-13 is no date");
            Assert.Equal(before, await DraftAsync(page));
            await page.Tab.GetByRole(AriaRole.Button, new() { Name = choice }).ClickAsync();
        }
        await Assertions.Expect(page.Tab.Locator(".scene h1")).ToHaveTextAsync("1926");
        await Assertions.Expect(page.Tab.Locator(".scene .ask")).ToHaveTextAsync("Who is it?");
        Assert.Contains("lesson=own-broken", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "All lessons" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(".own-list h3")).ToHaveTextAsync(["Broken", "Enemies become friends (copy)"]);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task What_was_typed_two_seconds_ago_outlives_a_killed_tab()
    {
        await using var page = await OpenNewAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Add a scene" }).ClickAsync();
        await page.Tab.GetByLabel("Question").ClickAsync();
        // Keys all the time: it is not only kept in a pause.
        var typed = "";
        for (var i = 0; i < 60; i++)
        {
            await page.Tab.Keyboard.TypeAsync("x");
            typed += "x";
            await Task.Delay(50);
        }
        var address = page.Tab.Url;
        var devTools = await page.Tab.Context.NewCDPSessionAsync(page.Tab);
        _ = devTools.SendAsync("Page.crash");
        await Task.Delay(500);
        var tab = await page.Tab.Context.NewPageAsync();
        await tab.GotoAsync(address);
        var question = await tab.GetByLabel("Question").InputValueAsync();
        await tab.CloseAsync();
        Assert.True(question.Length > 20, $"{question.Length} of {typed.Length} letters");
    }

    [BrowserFact]
    public async Task What_was_typed_last_is_kept_when_the_tab_is_closed_or_left()
    {
        await using var page = await OpenNewAsync();
        await page.Tab.GetByLabel("Title of the lesson").FillAsync("Typed last");
        await page.Tab.ReloadAsync();
        await Assertions.Expect(page.Tab.GetByLabel("Title of the lesson")).ToHaveValueAsync("Typed last");
        await page.Tab.GetByLabel("Title of the lesson").FillAsync("Then left");
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "All lessons" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(".own-list h3")).ToHaveTextAsync("Then left");
    }

    [BrowserFact]
    public async Task Two_windows_follow_each_other_and_where_both_change_a_lesson_both_stay()
    {
        await using var page = await OpenNewAsync();
        var other = await page.Tab.Context.NewPageAsync();
        await other.GotoAsync(page.Tab.Url);
        await Assertions.Expect(other.GetByLabel("Title of the lesson")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.Tab.GetByLabel("Title of the lesson").FillAsync("From the first");
        await Assertions.Expect(other.GetByLabel("Title of the lesson")).ToHaveValueAsync("From the first");
        await Assertions.Expect(other.Locator(".author .said")).ToContainTextAsync("Another window has changed this lesson.");

        // Both at once, and each before it hears of the other.
        await Task.WhenAll(
            page.Tab.GetByLabel("For whom").FillAsync("Those of the first"),
            other.GetByLabel("For whom").FillAsync("Those of the second")
        );
        await page.Tab.WaitForFunctionAsync(
            """
            () => {
              const kept = Object.keys(localStorage).filter(key => key.startsWith('explorer.lesson '));
              const audiences = kept.map(key => JSON.parse(localStorage[key]).draft.audience);
              return audiences.includes('Those of the first') && audiences.includes('Those of the second');
            }
            """
        );
        await other.CloseAsync();
    }

    [BrowserFact]
    public async Task A_lesson_of_ones_own_is_given_with_the_window_for_the_teacher()
    {
        await using var page = await OpenCopyAsync();
        await page.Tab.Locator(".scene-row").Nth(2).ClickAsync();
        await page.Tab.GetByLabel("Question").FillAsync("My own question?");
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Present" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(".scene .ask")).ToHaveTextAsync("My own question?");
        var speaker = await page.Tab.Context.NewPageAsync();
        await speaker.GotoAsync(page.Tab.Url + "&speaker=on");
        await Assertions.Expect(speaker.Locator(".speaker h1")).ToHaveTextAsync("My own question?", new() { Timeout = 30_000 });
        await page.Tab.Keyboard.PressAsync("Home");
        await Assertions.Expect(speaker.Locator(".speaker header")).ToContainTextAsync("Scene 1 of 7");
        await speaker.CloseAsync();
        Assert.Empty(page.Complaints);
    }

    [BrowserTheory]
    [InlineData("QuotaExceededError", "This browser has no room left")]
    [InlineData("SecurityError", "This browser keeps nothing.")]
    public async Task A_browser_that_keeps_nothing_says_so_and_the_lesson_can_still_be_given(string error, string said)
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.AddInitScriptAsync($"Storage.prototype.setItem = () => {{ throw new DOMException('no', '{error}'); }}");
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926&page=lessons"));
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Write a new lesson" }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Add a scene" }).ClickAsync();
        await page.Tab.GetByLabel("Question").FillAsync("Still here?");
        await Assertions.Expect(page.Tab.Locator(".kept")).ToContainTextAsync(said);
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "Present" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(".scene .ask")).ToHaveTextAsync("Still here?");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Without_a_server_a_year_still_has_its_picture_and_another_date_says_why_not()
    {
        await using var page = await OpenNewAsync();
        await page.Tab.RouteAsync("**/api/lessons/read*", route => route.AbortAsync());
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Add a scene" }).ClickAsync();
        await page.Tab.GetByLabel("Date", new() { Exact = true }).FillAsync("1923");
        await page.Tab.GetByRole(AriaRole.Combobox, new() { Name = "People in full ink" }).FillAsync("Lenin");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator(".preview canvas").First).ToBeVisibleAsync();
        await page.Tab.GetByLabel("Date", new() { Exact = true }).FillAsync("1923-07");
        await Assertions.Expect(page.Tab.Locator(".below-field.over")).ToContainTextAsync("the server, which does not answer");
        await page.Tab.UnrouteAsync("**/api/lessons/read*");
        await page.Tab.GetByLabel("Title, the largest").FillAsync("July");
        await Assertions.Expect(page.Tab.Locator(".below-field.over")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator(".preview canvas").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Lessons_of_ones_own_are_renamed_deleted_and_brought_back_by_the_keyboard()
    {
        await using var page = await OpenNewAsync();
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "All lessons" }).ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Rename: My lesson" }).FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Keyboard.PressAsync("Control+A");
        await page.Tab.Keyboard.TypeAsync("Another name");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator(".own-list a").First).ToBeFocusedAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Delete: Another name" }).FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator(".own .said")).ToContainTextAsync("“Another name” is deleted.");
        await Assertions.Expect(page.Tab.Locator(".own-list li")).ToHaveCountAsync(0);
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator(".own-list h3")).ToHaveTextAsync("Another name");
        await page.Tab.ReloadAsync();
        await Assertions.Expect(page.Tab.Locator(".own-list h3")).ToHaveTextAsync("Another name");
    }

    [BrowserFact]
    public async Task What_is_written_is_read_as_the_same()
    {
        await using var page = await fixture.OpenAsync("?year=1926&page=lessons");
        var differing = await page.Tab.EvaluateAsync<string[]>(GeneratedLessons.Script, 400);
        Assert.Empty(differing);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_and_every_button_has_a_name_of_its_own_and_room_for_a_finger()
    {
        await using var page = await OpenCopyAsync();
        foreach (var scene in new[] { 0, 4, 6 })
        {
            await page.Tab.Locator(".scene-row").Nth(scene).ClickAsync();
            await page.Tab.EvaluateAsync("() => document.querySelectorAll('.author details').forEach(part => (part.open = true))");
            foreach (var (width, height) in new[] { (1366, 768), (390, 844) })
            {
                await page.Tab.SetViewportSizeAsync(width, height);
                await AssertSoundAsync(page, $"scene {scene}, {width}x{height}");
            }
            await page.Tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await AssertSoundAsync(page, $"scene {scene}, dark");
            await page.Tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "All lessons" }).ClickAsync();
        await AssertSoundAsync(page, "the start page");
        await page
            .Tab.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "broken.md",
                    MimeType = "text/markdown",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(Damaged),
                }
            );
        await Assertions.Expect(page.Tab.Locator(".file-faults")).ToBeVisibleAsync();
        await AssertSoundAsync(page, "a damaged file");
    }

    private static async Task AssertSoundAsync(PageUnderTest page, string where)
    {
        var options = new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions
            {
                Type = "tag",
                Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            },
            ResultTypes = [ResultType.Violations],
        };
        var found = await page.Tab.RunAxe(options);
        Assert.Empty(
            found.Violations.Select(one =>
                $"{where}: {one.Id}: {one.Help} at {string.Join(" | ", one.Nodes.Take(4).Select(node => node.Html))}"
            )
        );
        var names = await page.Tab.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main:not([hidden]) :is(button, select, input, textarea), dialog[open] button')]
              .filter(element => element.checkVisibility())
              .map(element => (element.getAttribute('aria-label') ?? (element.labels?.[0] ?? element).innerText).trim().replace(/\s+/g, ' '))
            """
        );
        Assert.DoesNotContain("", names);
        Assert.Empty(
            names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{where}: {group.Key}")
        );
        var small = await page.Tab.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main:not([hidden]) :is(button, select, textarea, .tick), main:not([hidden]) input:not([type=checkbox])')]
              .filter(element => element.checkVisibility())
              .map(element => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
              .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.slice(0, 90)}`)
            """
        );
        Assert.True(small.Length == 0, $"{where}: {string.Join(" | ", small.Take(4))}");
    }

    private static async Task<string> DraftAsync(PageUnderTest page)
    {
        await Assertions.Expect(page.Tab.Locator(".kept")).ToHaveTextAsync("Kept in this browser");
        return await page.Tab.EvaluateAsync<string>(
            """
            () => {
              const name = new URLSearchParams(location.search).get('write');
              return JSON.stringify(JSON.parse(localStorage[`explorer.lesson succession ${name}`]).draft);
            }
            """
        );
    }

    private async Task<PageUnderTest> OpenNewAsync()
    {
        var page = await fixture.OpenAsync("?year=1926&page=lessons");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Write a new lesson" }).ClickAsync();
        await Assertions.Expect(page.Tab.GetByLabel("Title of the lesson")).ToBeVisibleAsync();
        return page;
    }

    private async Task<PageUnderTest> OpenCopyAsync()
    {
        var page = await fixture.OpenAsync("?page=lessons&lesson=3-enemies-become-friends");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Change a copy of this lesson" }).ClickAsync();
        await Assertions.Expect(page.Tab.GetByLabel("Title of the lesson")).ToBeVisibleAsync();
        return page;
    }

    [GeneratedRegex("write=enemies-become-friends-copy-2$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OpenedAgain();
}
