using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The course beside the editor: a class walks it, with mistakes, with a reload between, from a link, and by the keyboard alone.</summary>
public sealed class CoursePageTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string Start = "?year=1926&page=query";
    private const string Ruling = "#query .ruling";
    private const string Editor = "#query .cm-content";

    [BrowserFact]
    public async Task The_twelve_steps_are_walked_wrong_and_right_and_are_still_there_after_a_reload()
    {
        await using var page = await OpenAsync(Start);
        var steps = await StepsAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Start: Learn Cypher on this history in twelve steps" }).ClickAsync();
        for (var i = 0; i < steps.Count; i++)
        {
            await Assertions.Expect(page.Tab.Locator("#query .course h2")).ToHaveTextAsync(steps[i].GetProperty("title").GetString()!);
            await Assertions.Expect(page.Tab.Locator("#query .count")).ToHaveTextAsync($"Step {i + 1} of {steps.Count}");
            Assert.Contains($"course=twelve-steps:{i + 1}", page.Tab.Url, StringComparison.Ordinal);
            Assert.DoesNotContain("&q=", page.Tab.Url, StringComparison.Ordinal);
            if (steps[i].GetProperty("year") is { ValueKind: JsonValueKind.Number } year)
            {
                Assert.Contains($"year={year.GetInt32()}", page.Tab.Url, StringComparison.Ordinal);
            }

            await CheckAsync(page);
            await Assertions.Expect(page.Tab.Locator(Ruling)).ToContainTextAsync("Your answer has ");
            await Assertions.Expect(page.Tab.Locator("#query .ticks .done")).ToHaveCountAsync(i);
            await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Show the solution" }).ClickAsync();
            await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Put it into the editor" }).ClickAsync();
            await CheckAsync(page);
            await Assertions.Expect(page.Tab.Locator(Ruling)).ToContainTextAsync("Right.");
            await Assertions.Expect(page.Tab.Locator("#query .ticks .done")).ToHaveCountAsync(i + 1);
            if (i + 1 < steps.Count)
            {
                await page.Tab.Locator(Ruling).GetByRole(AriaRole.Button).ClickAsync();
            }
        }

        await Assertions.Expect(page.Tab.Locator(Ruling)).ToContainTextAsync("You have solved all 12 steps.");
        await page.Tab.ReloadAsync();
        await Assertions.Expect(page.Tab.Locator("#query .count")).ToHaveTextAsync("Step 12 of 12");
        await Assertions.Expect(page.Tab.Locator("#query .ticks .done")).ToHaveCountAsync(12);
        await Assertions.Expect(page.Tab.Locator(Editor)).ToContainTextAsync("Grigory Yevdokimov");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_text_of_ones_own_stays_with_its_step_and_the_one_before_the_course_comes_back()
    {
        await using var page = await OpenAsync(Start);
        await TypeAsync(page, "RETURN 'before the course'");
        await page.Tab.Locator("#query .learn button").ClickAsync();
        await Assertions.Expect(page.Tab.Locator(Editor)).ToHaveTextAsync("MATCH (p:Person)RETURN p.name");
        await TypeAsync(page, "RETURN 'mine'");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Next step" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(Editor)).ToContainTextAsync("old age");
        await page.Tab.GoBackAsync();
        await Assertions.Expect(page.Tab.Locator(Editor)).ToHaveTextAsync("RETURN 'mine'");
        await page.Tab.ReloadAsync();
        await Assertions.Expect(page.Tab.Locator(Editor)).ToHaveTextAsync("RETURN 'mine'");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Begin the step again" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(Editor)).ToHaveTextAsync("MATCH (p:Person)RETURN p.name");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Button, new() { Name = "Begin the step again" })).ToBeHiddenAsync();

        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Leave the course" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator(Editor)).ToHaveTextAsync("RETURN 'before the course'");
        await Assertions.Expect(page.Tab.Locator("#query .saved li").First).ToBeVisibleAsync();
        Assert.DoesNotContain("course=", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Go on: Learn Cypher" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#query .count")).ToHaveTextAsync("Step 1 of 12");
    }

    [BrowserFact]
    public async Task A_link_leads_to_its_step_and_runs_nothing()
    {
        await using var page = await OpenAsync("?page=query&course=twelve-steps:8");
        await Assertions.Expect(page.Tab.Locator("#query .course h2")).ToHaveTextAsync("Keep those who have none");
        await Assertions.Expect(page.Tab.Locator("#query .parameters")).ToContainTextAsync("1929-12-31");
        await Assertions.Expect(page.Tab.Locator("#query .answers > *")).ToHaveCountAsync(0);
        await page.GoToAsync(new Uri(fixture.Address, "?year=1924&page=query&course=twelve-steps:4"));
        await Assertions.Expect(page.Tab.Locator("#query .parameters")).ToContainTextAsync("1924-12-31");
    }

    [BrowserTheory]
    [InlineData("twelve-steps:13", "There is no step 13 here. This is step 12, the last.", "course=twelve-steps:12")]
    [InlineData("nothing:1", "There is no course “nothing” here.", "page=query")]
    [InlineData("<b>", "There is no step of a course “<b>” here.", "page=query")]
    public async Task An_address_of_a_step_that_is_not_there_is_put_right(string course, string said, string right)
    {
        await using var page = await OpenAsync($"?year=1926&page=query&course={Uri.EscapeDataString(course)}");
        await Assertions.Expect(page.Tab.Locator("#remark")).ToContainTextAsync(said);
        await page.Tab.WaitForURLAsync(url => url.EndsWith(right, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task What_does_not_run_is_said_and_a_later_check_counts()
    {
        await using var page = await OpenAsync("?year=1926&page=query&course=twelve-steps:2");
        foreach (
            var (text, said) in new[]
            {
                ("MATCH (p:Person) RETRUN p.name", "Your text does not run yet."),
                (" ", "There is no answer to check."),
                ("CREATE (p:Person) RETURN p.name", "Your text does not run yet."),
                ("MATCH (p:Person) WHERE p.deathManner CONTAINS 'Shot' RETURN p.name", "Your answer has no rows; the right one has 35."),
                ("UNWIND range(1, 2000) AS x RETURN 'row ' + toString(x)", "Your answer has 2,000 rows; the right one has 35."),
                ("MATCH (p:Person) RETURN p.name, p.died", "Your answer has 2 columns; the right one has 1: p.name."),
                ("MATCH (x) WHERE x.deathManner =~ '.*shot.*' RETURN x.name AS who ORDER BY who DESC", "Right."),
            }
        )
        {
            await TypeAsync(page, text);
            await CheckAsync(page);
            await Assertions.Expect(page.Tab.Locator(Ruling)).ToContainTextAsync(said);
        }
    }

    [BrowserFact]
    public async Task A_step_is_taken_by_the_keyboard_alone()
    {
        await using var page = await OpenAsync(Start);
        await page.Tab.Locator("#query .learn button").FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#query .course h2")).ToBeFocusedAsync();
        await TabToAsync(page, "Hint");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#query .unfolded").First).ToContainTextAsync("f.platform");
        await TabToAsync(page, "Cypher");
        await page.Tab.Keyboard.PressAsync("Control+A");
        await page.Tab.Keyboard.PressAsync("Delete");
        await page.Tab.Keyboard.InsertTextAsync("MATCH (f:Faction) RETURN f.name, f.platform");
        await TabToAsync(page, "Check my answer", "Shift+Tab");
        await page.Tab.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Tab.Locator(Ruling)).ToContainTextAsync("Right.");
        await TabToAsync(page, "Go on: Keep only some");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#query .course h2")).ToBeFocusedAsync();
        await Assertions.Expect(page.Tab.Locator("#query .course h2")).ToHaveTextAsync("Keep only some");
    }

    [BrowserFact]
    public async Task A_server_without_courses_leaves_the_editor_as_it_is()
    {
        await using var page = await fixture.NewTabAsync();
        await page.Tab.RouteAsync("**/api/courses", route => route.AbortAsync());
        await page.GoToAsync(new Uri(fixture.Address, Start));
        await Assertions.Expect(page.Tab.Locator("#query .learn")).ToContainTextAsync("The course could not be loaded.");
        await page.Tab.UnrouteAsync("**/api/courses");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Load the course again" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#query .learn")).ToContainTextAsync("Learn Cypher on this history in twelve steps.");
    }

    private async Task<PageUnderTest> OpenAsync(string route)
    {
        var page = await fixture.OpenAsync(route);
        await Assertions.Expect(page.Tab.Locator("#query .learn p, #query .course h2").First).ToBeVisibleAsync();
        return page;
    }

    private async Task<List<JsonElement>> StepsAsync() =>
        [
            .. (await fixture.ReadAsync("/api/courses"))
                .GetProperty("courses")
                .EnumerateArray()
                .Single(one => one.GetProperty("name").GetString() == "twelve-steps")
                .GetProperty("steps")
                .EnumerateArray(),
        ];

    private static async Task CheckAsync(PageUnderTest page)
    {
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => !/^$|Checking/.test(document.querySelector('#query .ruling').innerText)");
    }

    // Chromium gives what is typed in place of other text a style of its own; the policy refuses it, nobody needs it, and the console complains.
    private static async Task TypeAsync(PageUnderTest page, string text)
    {
        await page.Tab.Locator(Editor).ClickAsync();
        await page.Tab.Keyboard.PressAsync("Control+A");
        await page.Tab.Keyboard.PressAsync("Delete");
        await page.Tab.Keyboard.InsertTextAsync(text);
    }

    private static async Task TabToAsync(PageUnderTest page, string name, string key = "Tab")
    {
        for (var i = 0; i < 60; i++)
        {
            await page.Tab.Keyboard.PressAsync(key);
            var at = await page.Tab.EvaluateAsync<string>(
                "() => { const one = document.activeElement.shadowRoot?.activeElement ?? document.activeElement; return one.getAttribute('aria-label') ?? one.innerText ?? ''; }"
            );
            if (at == name)
            {
                return;
            }
        }
        Assert.Fail($"The key {key} never comes to {name}.");
    }
}
