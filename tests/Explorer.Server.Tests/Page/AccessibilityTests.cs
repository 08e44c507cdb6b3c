using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Every view and every kind of evidence, on a laptop and on a phone, and for its colours in the dark: nothing that axe finds fault with.</summary>
public sealed class AccessibilityTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private static readonly (int Width, int Height)[] Windows = [(1366, 768), (390, 844)];

    /// <summary>The rules that depend on how wide the window is: the rest look at elements, which are the same in every one.</summary>
    private static readonly AxeRunOptions Layout = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["target-size", "scrollable-region-focusable", "css-orientation-lock"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>The rules about colours.</summary>
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    [BrowserTheory]
    [InlineData("?year=1926")]
    [InlineData("?year=1926&list=all")]
    [InlineData("?year=1940")]
    [InlineData("?year=1900")]
    [InlineData("?year=1926&view=table")]
    [InlineData("?year=1926&view=table&sort=-since")]
    [InlineData("?year=1926&panel=filter&only=sign:rivals,around:stalin~2,hide:molotov")]
    [InlineData("?year=1926&view=years")]
    [InlineData("?year=1926&with=1923&view=compare")]
    [InlineData("?year=1926&view=pair&select=pair:stalin|zinoviev")]
    [InlineData("?year=1926&view=pair&select=person:kollontai")]
    [InlineData("?year=1926&view=storyline")]
    [InlineData("?year=1926&view=alluvial")]
    [InlineData("?year=1926&view=matrix")]
    [InlineData("?year=1926&page=sources")]
    [InlineData("?year=1926&page=query")]
    [InlineData("?year=1926&page=query&course=twelve-steps:5")]
    [InlineData("?page=lessons")]
    [InlineData("?page=lessons&lesson=3-enemies-become-friends")]
    [InlineData("?page=lessons&lesson=2-three-against-one&scene=7.1")]
    [InlineData("?page=lessons&lesson=3-enemies-become-friends&scene=4&speaker=on")]
    [InlineData("?year=1926&select=tie:r-trotsky-zinoviev-08")]
    [InlineData("?year=1926&select=pair:stalin|trotsky")]
    [InlineData("?year=1928&select=pair:kollontai|zinoviev")]
    [InlineData("?year=1926&select=tie:r-stalin-krupskaya-03")]
    [InlineData("?year=1926&select=person:stalin")]
    [InlineData("?year=1926&select=person:lenin")]
    [InlineData("?year=1926&select=faction:united-opposition")]
    [InlineData("?year=1927&select=event:e-1927-11-expulsion")]
    [InlineData("?year=1926&select=claim:S1-19")]
    [InlineData("?year=1930")]
    public async Task Nothing_is_found(string route)
    {
        await using var page = await fixture.OpenAsync(route);
        // What is loaded when it is opened comes after the map.
        await Assertions.Expect(page.Tab.Locator("h1:visible")).Not.ToHaveCountAsync(0);
        await AssertNamesAsync(page);
        foreach (var (width, height) in Windows)
        {
            await page.ResizeAsync(width, height);
            await AssertTargetsAsync(page, $"{width}x{height}");
            // Folded parts are looked at as well, every other one open.
            await page.Tab.EvaluateAsync(
                "() => document.querySelectorAll('#evidence details').forEach((part, i) => (part.open = i % 2 === 0))"
            );
            await AssertNothingAsync(page, $"{width}x{height}, light", (width, height) == Windows[0] ? Axe.Rules : Layout);
        }

        // Of a page that is sound in one theme only colours can be wrong in the other, and those are the same in every window.
        await page.ResizeAsync(Windows[0].Width, Windows[0].Height);
        await page.Tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AssertNothingAsync(page, "dark", Colours);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Nothing_is_found_in_the_search_the_keys_the_black_screen_and_the_page_that_is_not_there()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.Keyboard.PressAsync("/");
        await page.Tab.Keyboard.TypeAsync("stalin trotsky");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await AssertNothingAsync(page, "search");
        await page.Tab.GetByRole(AriaRole.Combobox).First.FillAsync("zinklaviev");
        await AssertNothingAsync(page, "search without a result");
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.Tab.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await AssertNothingAsync(page, "keys");
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.Tab.Keyboard.PressAsync("b");
        await AssertNothingAsync(page, "black screen");
        await page.Tab.GotoAsync(new Uri(fixture.Address, "nothing/here").ToString());
        await AssertNothingAsync(page, "no such page");
    }

    [BrowserFact]
    public async Task Nothing_is_found_in_an_answer_of_any_form_or_in_the_menu_of_a_phone()
    {
        const string Statement =
            "MATCH p = (a:Person)-[:ALLIED_WITH]-(b:Person) WHERE a.id < b.id RETURN $year AS year, p, a, [] AS none LIMIT 300";
        await using var page = await fixture.OpenAsync("?year=1926&page=query&q=" + Uri.EscapeDataString("PROFILE " + Statement));
        await page.Tab.Locator("#query .run").ClickAsync();
        await page.Tab.Locator("#query tbody td[data-column]").First.ClickAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Over all years" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#query .pin svg")).ToBeVisibleAsync();
        foreach (var form in new[] { "Table", "Graph", "Text", "JSON", "Plan" })
        {
            await page.Tab.Locator("#query .tabs [aria-pressed]", new() { HasText = form }).ClickAsync();
            await AssertNothingAsync(page, form);
            await page.Tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await AssertNothingAsync(page, $"{form}, dark");
            await page.Tab.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        await page.ResizeAsync(390, 844);
        await AssertNothingAsync(page, "a phone");
        await page.Tab.Locator("#menu").ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#pages")).ToBeVisibleAsync();
        await AssertNothingAsync(page, "the menu of a phone");
    }

    [BrowserFact]
    public async Task A_fault_is_found()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        await page.Tab.EvaluateAsync(
            "() => { document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = '#ddd'; }"
        );
        var found = (await Axe.ViolationsAsync(page.Tab, Axe.Rules)).Select(violation => violation.Id).ToList();
        Assert.Contains("html-has-lang", found);
        Assert.Contains("color-contrast", found);
    }

    /// <summary>No two buttons that do different things have one name.</summary>
    private static async Task AssertNamesAsync(PageUnderTest page)
    {
        var names = await page.Tab.EvaluateAsync<string[]>(
            """
            () => {
              // What is laid out when it is looked for has no text on the screen yet, and a name all the same.
              const textOf = (element) => element.innerText || element.textContent;
              const nameOf = (element) => element.getAttribute('aria-label') ?? textOf(element.labels?.[0] ?? element);
              return [...document.querySelectorAll('button, select, [role=slider], input')]
                .filter(element => element.checkVisibility() && !element.matches('.about-links .link')) // these lead to the same as their like
                .map(element => nameOf(element).trim().replace(/\s+/g, ' '));
            }
            """
        );
        Assert.DoesNotContain("", names);
        Assert.Empty(
            names
                .GroupBy(name => name, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"{group.Count()} x {group.Key}")
        );
    }

    /// <summary>A finger hits everything that does something.</summary>
    private static async Task AssertTargetsAsync(PageUnderTest page, string where)
    {
        // Words within a sentence are as high as the sentence.
        var small = await page.Tab.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, select, input, nav a, [role=slider]')]
              .filter(element => element.checkVisibility() && !element.closest('dd, .nothing'))
              .map(element => ({ element, box: element.getBoundingClientRect() }))
              .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
              .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.slice(0, 90)}`)
            """
        );
        Assert.True(small.Length == 0, $"{where}: {string.Join(" | ", small.Take(6))}");
    }

    private static async Task AssertNothingAsync(PageUnderTest page, string where, AxeRunOptions? rules = null)
    {
        Assert.Empty(
            (await Axe.ViolationsAsync(page.Tab, rules ?? Axe.Rules)).Select(violation =>
                $"{where}: {violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Take(6).Select(node => node.Html))}"
            )
        );
    }
}
