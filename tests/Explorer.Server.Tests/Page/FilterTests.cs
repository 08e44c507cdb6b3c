using System.Globalization;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The filter: ink changes and places do not, list and table follow, the address keeps it, and it can be given a name.</summary>
public class FilterTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string Lit = "() => explorer.ties().filter(tie => !tie.ended && !tie.dim).map(tie => tie.id).sort()";
    private const string Places = "() => explorer.people().map(one => `${one.id} ${one.x} ${one.y}`)";

    private ILocator Word(PageUnderTest page, string text) =>
        page.Tab.Locator("#filter").GetByRole(AriaRole.Button, new() { Name = text, Exact = true });

    [BrowserFact]
    public async Task By_keyboard_alone_rivals_of_the_record_keep_their_ink_and_nobody_moves()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        var places = await page.Tab.EvaluateAsync<string[]>(Places);
        await page.Tab.Keyboard.PressAsync("f");
        await Assertions.Expect(page.Tab.Locator("#filter")).ToBeFocusedAsync();
        await Word(page, "Rivals").FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Word(page, "Rivals")).ToBeFocusedAsync();
        await Assertions.Expect(Word(page, "Rivals")).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Contains("only=sign:rivals", page.Tab.Url, StringComparison.Ordinal);

        var year = await fixture.ReadAsync("/api/years/1926");
        string[] rivals =
        [
            .. year.GetProperty("ties")
                .EnumerateArray()
                .Where(tie => tie.GetProperty("sign").GetInt32() < 0)
                .Select(tie => tie.GetProperty("id").GetString()!)
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(rivals, await page.Tab.EvaluateAsync<string[]>(Lit));
        Assert.Equal(places, await page.Tab.EvaluateAsync<string[]>(Places));
        await Assertions
            .Expect(page.Tab.Locator("#filter-line"))
            .ToContainTextAsync(
                $"Rivals. {rivals.Length} of {year.GetProperty("ties").GetArrayLength().ToString(CultureInfo.InvariantCulture)} of the ties of 1926."
            );

        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Tab.Locator("#filter")).ToBeHiddenAsync();
        Assert.Equal(rivals, await page.Tab.EvaluateAsync<string[]>(Lit));
        await page.Tab.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Tab.Locator("#table tr[data-tie]:not(.ended)")).ToHaveCountAsync(rivals.Length);
        await page.Tab.Locator("#filter-line").GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions
            .Expect(page.Tab.Locator("#table tr[data-tie]:not(.ended)"))
            .ToHaveCountAsync(year.GetProperty("ties").GetArrayLength());
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Views_beside_the_map_take_the_ink_from_what_does_not_pass_too()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&only=sign:rivals&view=matrix");
        await Assertions.Expect(page.Tab.Locator("#matrix .filter-line")).ToContainTextAsync("Rivals. The rest is pale.");
        await Assertions.Expect(page.Tab.Locator("#matrix td:has(rect.ally)")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator("#matrix td:has(rect.ally):not(.quiet)")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator("#matrix td.quiet:has(rect.rival)")).ToHaveCountAsync(0);

        await page.Tab.Keyboard.PressAsync("y");
        await Assertions.Expect(page.Tab.Locator("#years .all-years:not([aria-busy])")).ToBeVisibleAsync();
        var drawn = "#years .tie:not([data-ended])";
        await Assertions.Expect(page.Tab.Locator($"{drawn}[data-sign='-1']:not([data-quiet])")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator($"{drawn}[data-sign='1']:not([data-quiet])")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator($"{drawn}[data-sign='-1'][data-quiet]")).ToHaveCountAsync(0);

        await page.Tab.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Tab.Locator("#compare .two:not([aria-busy]) .tie")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator("#compare .tie[data-sign='1']:not([data-quiet])")).ToHaveCountAsync(0);
        await page.Tab.Locator("#compare .filter-line").GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#compare .tie[data-sign='1']:not([data-quiet])")).Not.ToHaveCountAsync(0);
        Assert.DoesNotContain("only=", page.Tab.Url, StringComparison.Ordinal);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Pictures_of_many_years_take_it_in_the_years_in_which_somebody_does_not_pass()
    {
        // Allies of Trotsky: Zinoviev from 1926 on, not before; Molotov never.
        await using var page = await fixture.OpenStillAsync("?year=1926&only=sign:allied,around:trotsky~1&view=storyline");
        await Assertions.Expect(page.Tab.Locator("#storyline .filter-line")).ToContainTextAsync("The rest is pale.");
        var zinoviev = page.Tab.Locator("#storyline .line[data-person='zinoviev'] path:not(.casing, .reach)");
        await Assertions.Expect(zinoviev.And(page.Tab.Locator(".quiet"))).Not.ToHaveCountAsync(0);
        await Assertions.Expect(zinoviev.And(page.Tab.Locator(":not(.quiet)"))).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator("#storyline .person:not(.quiet):has([data-person='trotsky'])")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Tab.Locator("#storyline .person.quiet:has([data-person='molotov'])")).ToHaveCountAsync(1);

        await page.Tab.Keyboard.PressAsync("v");
        var block = (string faction, int year, string more) =>
            page.Tab.Locator($"#alluvial .block{more}[data-faction='{faction}'][data-year='{year}']");
        await Assertions.Expect(block("united-opposition", 1926, ":not(.quiet)")).ToHaveCountAsync(1);
        await Assertions.Expect(block("stalin-group", 1926, ".quiet")).ToHaveCountAsync(1);
        await page.Tab.Locator("#alluvial .filter-line").GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#alluvial .quiet")).ToHaveCountAsync(0);
        await page.Tab.Keyboard.PressAsync("o");
        await Assertions.Expect(page.Tab.Locator("#storyline .line")).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.Tab.Locator("#storyline .quiet")).ToHaveCountAsync(0);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_panel_offers_what_it_is_about_as_a_filter()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&select=person:bukharin");
        await page.Tab.Locator("#evidence").GetByRole(AriaRole.Link, new() { Name = "Only the ties of Bukharin" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#filter-line")).ToContainTextAsync("Bukharin");
        Assert.Contains("only=around:bukharin~1", page.Tab.Url, StringComparison.Ordinal);
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926&select=pair:rykov%7Cstalin"));
        await page.Tab.Locator("#evidence").GetByRole(AriaRole.Link, new() { Name = "The shortest chain of allies" }).ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => location.search.includes('only=chain:')");
        await page.Tab.Keyboard.PressAsync("Escape");
        await page.Tab.WaitForFunctionAsync("() => explorer.ties().filter(tie => !tie.ended && !tie.dim).length === 1");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task It_stays_over_the_years_and_says_where_something_passes_when_nothing_does()
    {
        await using var page = await fixture.OpenAsync("?year=1926&only=chain:trotsky~stalin");
        var line = page.Tab.Locator("#filter-line");
        await Assertions.Expect(line).ToContainTextAsync("None of the ties of 1926.");
        Assert.Empty(await page.Tab.EvaluateAsync<string[]>(Lit));
        await line.GetByRole(AriaRole.Button, new() { Name = "Go to 19" }).ClickAsync();
        await page.StandStillAsync();
        var lit = await page.Tab.EvaluateAsync<string[]>(Lit);
        Assert.NotEmpty(lit);
        var ends = await page.Tab.EvaluateAsync<string[]>(
            "() => explorer.ties().filter(tie => !tie.ended && !tie.dim).flatMap(tie => tie.sign > 0 ? [tie.a, tie.b] : ['a rival'])"
        );
        Assert.Contains("trotsky", ends);
        Assert.Contains("stalin", ends);
        Assert.DoesNotContain("a rival", ends);
    }

    [BrowserFact]
    public async Task A_filter_is_kept_under_its_name_and_one_that_is_not_understood_is_said()
    {
        await using var page = await fixture.OpenAsync("?year=1926&panel=filter&only=around:bukharin~1");
        await page.Tab.GetByLabel("Name of this filter").FillAsync("Bukharin's own");
        await Word(page, "Save").ClickAsync();
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926&panel=filter&only=hide:nobody"));
        await Assertions.Expect(page.Tab.Locator("#remark")).ToContainTextAsync("The filter “hide:nobody” is not understood here.");
        Assert.DoesNotContain("only", page.Tab.Url, StringComparison.Ordinal);
        await Word(page, "Bukharin's own").ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#filter-line")).ToContainTextAsync("One step from Bukharin.");
        await page.Tab.GetByLabel("Forget the filter Bukharin's own").ClickAsync();
        await Assertions.Expect(Word(page, "Bukharin's own")).ToHaveCountAsync(0);
        Assert.Empty(page.Complaints);
    }
}
