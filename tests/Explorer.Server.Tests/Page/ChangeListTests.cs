using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The list of what changed: events among ties, each line opening what it tells of.</summary>
public sealed class ChangeListTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task Each_line_opens_its_pair_person_or_event_and_has_the_keyboard_again_afterwards()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        var changes = (await EntryAsync(1926)).GetProperty("changes").EnumerateArray().ToList();
        var buttons = page.Tab.Locator("#what li button");
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < await buttons.CountAsync(); i++)
        {
            var title = await buttons.Nth(i).Locator("b").InnerTextAsync();
            var change = changes.First(one => one.GetProperty("title").GetString() == title);
            await buttons.Nth(i).FocusAsync();
            await page.Tab.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToBeVisibleAsync();
            Assert.Contains($"select={Opens(change)}", Uri.UnescapeDataString(page.Tab.Url), StringComparison.Ordinal);
            await page.Tab.Keyboard.PressAsync("Escape");
            await Assertions.Expect(buttons.Nth(i)).ToBeFocusedAsync();
            kinds.Add(change.GetProperty("kind").GetString()!);
        }

        Assert.Contains("event", kinds);
        Assert.Contains("flipped", kinds);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task At_most_seven_have_numbers_and_events_are_among_them()
    {
        await using var page = await fixture.OpenAsync("?year=1927&list=all");
        var all = (await EntryAsync(1927)).GetProperty("changes").GetArrayLength();
        await Assertions.Expect(page.Tab.Locator("#what li")).ToHaveCountAsync(all);
        await Assertions.Expect(page.Tab.Locator("#what li button[data-n]")).ToHaveCountAsync(7);
        Assert.True(await page.Tab.Locator("#what li[data-kind=event] button[data-n]").CountAsync() > 0);
        await Assertions
            .Expect(page.Tab.GetByRole(AriaRole.Heading, new() { Name = "What changed in 1927", Exact = true }))
            .ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Every_line_has_two_lines_at_most_and_seven_fit_beside_the_map()
    {
        await using var page = await fixture.OpenStillAsync("?year=1917");
        for (var year = 1917; year <= 1940; year++)
        {
            await page.GoToYearAsync(year);
            var found = await page.Tab.EvaluateAsync<JsonElement>(
                """
                () => {
                    const list = document.getElementById('what');
                    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
                    const high = [...list.querySelectorAll('li')].filter(line => line.getBoundingClientRect().height > 3.4 * rem);
                    return { high: high.map(line => line.textContent), hidden: list.scrollHeight - list.clientHeight };
                }
                """
            );
            Assert.Empty(found.GetProperty("high").EnumerateArray().Select(line => $"{year}: {line}"));
            Assert.Equal((year, 0), (year, found.GetProperty("hidden").GetInt32()));
        }
    }

    [BrowserFact]
    public async Task In_a_low_window_the_list_says_how_many_lines_wait_below()
    {
        await using var page = await fixture.OpenAsync("?year=1926&list=all");
        await page.Tab.SetViewportSizeAsync(1366, 625);
        var below = page.Tab.Locator("#what .below");
        await Assertions.Expect(below).ToBeVisibleAsync();
        await Assertions.Expect(below).ToContainTextAsync("more below");
        await page.Tab.EvaluateAsync("() => document.getElementById('what').scrollTo(0, 1e6)");
        await Assertions.Expect(below).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task A_word_that_not_everybody_knows_explains_itself_and_escape_takes_only_the_note_away()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        var timeline = await fixture.ReadAsync("/api/timeline");
        var note = page.Tab.Locator("#explanation");
        var word = page.Tab.Locator("#what .term").First;
        var form = await word.InnerTextAsync();
        var term = timeline
            .GetProperty("terms")
            .EnumerateArray()
            .First(term =>
                term.GetProperty("aka")
                    .EnumerateArray()
                    .Append(term.GetProperty("term"))
                    .Any(known => string.Equals(known.GetString(), form, StringComparison.OrdinalIgnoreCase))
            );
        await word.HoverAsync();
        await Assertions.Expect(note).ToContainTextAsync(term.GetProperty("explanation").GetString()!);
        await page.Tab.Mouse.MoveAsync(900, 300);
        await Assertions.Expect(note).ToHaveCountAsync(0);

        await page.GoToAsync(new Uri(fixture.Address, "?year=1926&select=pair:trotsky|zinoviev"));
        word = page.Tab.Locator("#evidence .term >> visible=true").First;
        await word.FocusAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
        await Assertions.Expect(word).ToHaveAttributeAsync("aria-describedby", "explanation");
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator("#evidence")).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(note).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Tab.Locator("#evidence")).ToBeHiddenAsync();
    }

    private async Task<JsonElement> EntryAsync(int year) =>
        (await fixture.ReadAsync("/api/timeline"))
            .GetProperty("years")
            .GetProperty("entries")
            .EnumerateArray()
            .Single(entry => entry.GetProperty("year").GetInt32() == year);

    private static string Opens(JsonElement change)
    {
        var people = change.GetProperty("people").EnumerateArray().Select(id => id.GetString()!).ToList();
        return change.GetProperty("kind").GetString() switch
        {
            "began" or "ended" or "flipped" or "firmer" or "looser" => $"pair:{string.Join('|', people.Order(StringComparer.Ordinal))}",
            "died" => $"person:{people[0]}",
            _ => change.GetProperty("event").GetString() is { } e ? $"event:{e}" : $"person:{people[0]}",
        };
    }
}
