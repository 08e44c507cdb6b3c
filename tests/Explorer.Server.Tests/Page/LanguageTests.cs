using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The page in another language than English: Russian for its own words and for names, and the data's texts marked as what they are.</summary>
public sealed class LanguageTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    /// <summary>What is English on a page, apart from what says that it is: texts, and what is heard or shown beside an element.</summary>
    private const string English = """
        () => {
          const same = /Explorer|Cypher|Cytoscape JSON|Cytoscape|Gephi|yEd|igraph|NetworkX|Neo4j Browser|curl|Page Up|Page Down|Ctrl|LIMIT/g;
          const forms = /\b(?:CSV|GEXF|GraphML|SVG|PNG|GIF|MP4|WebM|PDF|JSON|URL|QR|Esc|Tab|Enter|Shift|Alt|Home|End|[SFO])\b|\$\w+/g;
          const hash = /\b[0-9a-f]{16}\b|\b[SA-Z]\d?-\d+\b/g;
          const left = text => text.replace(same, '').replace(forms, '').replace(hash, '');
          const told = element => element.closest('code, kbd, pre, script, style, noscript') !== null
            || element.closest('[lang]:not([lang=""])').getAttribute('lang') === 'en';
          const found = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const { data, parentElement } = walker.currentNode;
            if (/[A-Za-z]{2}/.test(left(data)) && !told(parentElement)) found.push(data.trim());
          }
          for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext']) {
            for (const element of document.body.querySelectorAll(`[${name}]`)) {
              const text = element.getAttribute(name);
              if (name !== 'aria-valuetext' && /[A-Za-z]{2}/.test(left(text)) && !told(element)) found.push(`${name}: ${text}`);
            }
          }
          return [...new Set(found)];
        }
        """;

    [BrowserFact]
    public async Task The_page_that_is_not_there_says_so_in_Russian()
    {
        await using var page = await fixture.OpenUncheckedAsync("nothing/here?lang=ru");
        await Assertions.Expect(page.Tab.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Такой страницы нет.");

        Assert.Empty(await page.Tab.EvaluateAsync<string[]>(English));
        Assert.Equal("Нет такой страницы · Explorer", await page.Tab.TitleAsync());
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "К карте" }).ClickAsync();
        await page.StandStillAsync();
        Assert.Equal("ru", await page.Tab.EvaluateAsync<string>("() => document.documentElement.lang"));
    }

    [BrowserTheory]
    [InlineData("?lang=ru&year=1926")]
    [InlineData("?lang=ru&year=1926&list=all")]
    [InlineData("?lang=ru&year=1926&day=1926-07-23")]
    [InlineData("?lang=ru&year=1926&select=pair:stalin|zinoviev")]
    [InlineData("?lang=ru&year=1926&select=person:trotsky")]
    [InlineData("?lang=ru&year=1926&select=faction:united-opposition")]
    [InlineData("?lang=ru&year=1927&select=event:e-1927-11-expulsion")]
    [InlineData("?lang=ru&year=1926&select=claim:S1-19")]
    [InlineData("?lang=ru&year=1926&panel=filter&only=sign:rivals,around:stalin~2,hide:molotov")]
    [InlineData("?lang=ru&year=1926&view=storyline")]
    [InlineData("?lang=ru&year=1926&view=years")]
    [InlineData("?lang=ru&year=1926&with=1923&view=compare")]
    [InlineData("?lang=ru&year=1926&view=pair&select=pair:stalin|zinoviev")]
    [InlineData("?lang=ru&year=1926&view=matrix")]
    [InlineData("?lang=ru&year=1926&view=alluvial")]
    [InlineData("?lang=ru&year=1926&view=table")]
    [InlineData("?lang=ru&year=1926&page=sources")]
    [InlineData("?lang=ru&year=1926&page=query")]
    [InlineData("?lang=ru&page=query&course=twelve-steps:5")]
    [InlineData("?lang=ru&page=lessons")]
    [InlineData("?lang=ru&page=lessons&lesson=3-enemies-become-friends")]
    public async Task No_view_in_Russian_has_English_words_that_do_not_say_so(string route)
    {
        await using var page = await fixture.OpenAsync(route);
        await page.Tab.WaitForFunctionAsync("() => !document.querySelector('.loading[role=status]')?.checkVisibility()");
        Assert.Equal("ru", await page.Tab.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.Empty(await page.Tab.EvaluateAsync<string[]>(English));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Names_and_dates_are_Russian_and_the_texts_of_the_data_say_that_they_are_English()
    {
        await using var page = await fixture.OpenAsync("?lang=ru&year=1926&day=1926-07-23");
        var names = await page.Tab.EvaluateAsync<string[]>("() => explorer.people().map(({ name }) => name)");
        Assert.Contains("Троцкий", names);
        Assert.Contains("И. Смирнов", names);
        Assert.DoesNotContain(names, name => Regex.IsMatch(name, "[A-Za-z]", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(page.Tab.Locator("#year")).ToHaveTextAsync("1926 23 июля");
        Assert.All(
            await page.Tab.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#what li b')].map(title => title.lang)"),
            lang => Assert.Equal("en", lang)
        );
        await Assertions.Expect(page.Tab.Locator("#legend")).ToContainTextAsync("Язык текстов: английский");
    }

    [BrowserFact]
    public async Task The_switch_keeps_what_is_open_and_is_kept()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table&select=person:trotsky");
        var other = page.Tab.GetByRole(AriaRole.Button, new() { Name = "RU, Русский", Exact = true });
        await Assertions.Expect(other).ToHaveTextAsync("RU");
        await Assertions.Expect(other).ToHaveAttributeAsync("lang", "ru");
        await other.FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.WaitForFunctionAsync("() => document.documentElement.lang === 'ru' && window.explorer?.ready");
        foreach (var part in new[] { "year=1926", "view=table", "select=person:trotsky", "lang=ru" })
        {
            Assert.Contains(part, page.Tab.Url, StringComparison.Ordinal);
        }
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToHaveTextAsync("Лев Троцкий");

        await page.GoToAsync(new Uri(new Uri(page.Tab.Url), "?year=1926"));
        await Assertions.Expect(page.Tab.Locator("html")).ToHaveAttributeAsync("lang", "ru");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "EN, English", Exact = true }).ClickAsync();
        await page.Tab.WaitForFunctionAsync("() => document.documentElement.lang === 'en' && window.explorer?.ready");
        await Assertions.Expect(page.Tab.Locator("#what-title")).ToHaveTextAsync("What changed in 1926");
    }

    [BrowserFact]
    public async Task Numbers_ask_for_the_forms_that_Russian_has()
    {
        await using var page = await fixture.OpenAsync("?lang=ru&year=1926");
        var forms = await page.Tab.EvaluateAsync<string[]>(
            """
            async () => {
              const { $modules } = await import(document.querySelector('script[type=module]').src);
              const { plural } = $modules['src/words/words.js'];
              return [1, 2, 5, 11, 21, 22, 1000].map(n => plural(n, { one: '{n} tie', other: '{n} ties' }));
            }
            """
        );
        Assert.Equal(["1 связь", "2 связи", "5 связей", "11 связей", "21 связь", "22 связи", "1\u00a0000 связей"], forms);
    }

    [BrowserFact]
    public async Task English_asks_for_no_list_and_a_list_that_does_not_come_leaves_the_page_in_English()
    {
        await using var page = await fixture.OpenAsync("?year=1926");
        const string Lists = "() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/words/')).length";
        Assert.Equal(0, await page.Tab.EvaluateAsync<int>(Lists));

        await page.Tab.RouteAsync("**/words/ru.json", route => route.FulfillAsync(new() { Status = 500 }));
        await page.GoToAsync(new Uri(new Uri(page.Tab.Url), "?year=1926&lang=ru"));
        await Assertions.Expect(page.Tab.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(page.Tab.Locator("#what-title")).ToHaveTextAsync("What changed in 1926");
    }

    [BrowserTheory]
    [InlineData("?lang=ru&year=1926&select=pair:stalin|zinoviev")]
    [InlineData("?lang=ru&year=1926&view=table")]
    public async Task Axe_finds_no_fault_in_Russian(string route)
    {
        await using var page = await fixture.OpenAsync(route);
        var found = (await Axe.ViolationsAsync(page.Tab, Axe.Rules)).Select(violation =>
            $"{violation.Id} at {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
        );
        Assert.Equal("", string.Join('\n', found));
    }
}
