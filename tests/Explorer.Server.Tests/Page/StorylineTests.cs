using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The storyline, the alluvial view and the matrix: what is drawn is what the server says, by pointer and by keys.</summary>
public class StorylineTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task Every_line_of_the_answer_is_drawn_in_its_order_and_no_text_lies_on_another()
    {
        await using var page = await OpenAsync("?year=1926&view=storyline");
        var reply = await fixture.ReadAsync("/api/storyline");
        var lines = reply.GetProperty("lines").EnumerateArray().ToList();
        var alive = lines.Where(line => !line.GetProperty("dies").GetBoolean()).ToList();
        var order = alive
            .OrderBy(line => line.GetProperty("stays").EnumerateArray().Last().GetProperty("height").GetDouble())
            .Select(line => line.GetProperty("person").GetString()!);

        var drawn = await page.Tab.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#storyline .line')]
              .flatMap(line => [...line.parentElement.querySelectorAll('.name')].map(name => ({ line, box: name.getBoundingClientRect() })))
              .filter(({ box }) => box.left > innerWidth * 0.8)
              .sort((a, b) => a.box.top - b.box.top)
              .map(({ line }) => line.dataset.person)
            """
        );
        Assert.Equal(order, drawn);
        Assert.Equal(lines.Count, await page.Tab.Locator("#storyline .line").CountAsync());
        var foot = await page.Tab.Locator("#storyline .foot").InnerTextAsync();
        Assert.Contains($"{reply.GetProperty("crossings")} crossings", foot, StringComparison.Ordinal);
        Assert.Contains($"there would be {reply.GetProperty("alphabeticalCrossings")}", foot, StringComparison.Ordinal);
        Assert.Equal(reply.GetProperty("moments").GetArrayLength(), await page.Tab.Locator("#storyline .words tbody tr").CountAsync());

        foreach (var (width, height) in new[] { (1366, 768), (1366, 625), (1920, 1080) })
        {
            await page.ResizeAsync(width, height);
            await Assertions.Expect(page.Tab.Locator($"#storyline .plot[width='{await RoomAsync(page)}']")).ToBeVisibleAsync();
            Assert.Empty(await OverlapsAsync(page, "#storyline"));
        }

        Assert.Empty(page.Complaints);
    }

    [BrowserTheory]
    [InlineData("succession")]
    [InlineData("powers")]
    [InlineData("revolution")]
    public async Task No_name_of_a_faction_or_of_a_line_lies_on_another_in_any_bundled_set(string dataset)
    {
        await using var server = await ServerProcess.StartAsync("--dataset", dataset);
        await using var page = await fixture.NewTabAsync();
        await page.Tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var route in new[] { "?view=storyline", "?view=storyline&size=large" })
        {
            await page.GoToAsync(new Uri(server.Address, route));
            await Assertions.Expect(page.Tab.Locator("#storyline .plot")).ToBeVisibleAsync();
            foreach (var (width, height) in new[] { (1024, 768), (1366, 625), (1366, 768), (1920, 1080) })
            {
                await page.ResizeAsync(width, height);
                await Assertions.Expect(page.Tab.Locator($"#storyline .plot[width='{await RoomAsync(page)}']")).ToBeVisibleAsync();
                Assert.Empty(await OverlapsAsync(page, "#storyline"));
                Assert.Empty(await NamelessAsync(page));
                Assert.False(await IsCutAsync(page), $"The plot is higher than its room at {width}x{height}.");
            }
        }

        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_click_on_a_year_opens_it_and_arrows_go_on_while_the_view_stays()
    {
        await using var page = await OpenAsync("?year=1926&view=storyline");
        await page.Tab.Locator("#storyline .axis text", new() { HasText = "1924" }).ClickAsync();
        await page.StandStillOnAsync(1924);
        await page.PressAsync("ArrowRight", 1925);

        Assert.Contains("year=1925", page.Tab.Url, StringComparison.Ordinal);
        Assert.Contains("view=storyline", page.Tab.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Tab.Locator("#storyline .axis text.now")).ToHaveTextAsync("1925");
        await Assertions.Expect(page.Tab.Locator("#storyline .foot b")).ToHaveTextAsync("1925 is selected.");
        Assert.True(await page.Tab.Locator("#storyline .open-year").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Years_are_widened_by_keys_and_by_a_pull_and_the_address_keeps_them()
    {
        await using var page = await OpenAsync("?year=1926&view=storyline");
        // It is drawn once more when the room that it has is known.
        await Assertions.Expect(page.Tab.Locator($"#storyline .plot[width='{await RoomAsync(page)}']")).ToBeVisibleAsync();
        var usual = await page.Tab.Locator("#storyline .open-year").EvaluateAsync<double>("year => year.getBoundingClientRect().width");
        await page.Tab.Keyboard.PressAsync("Shift+ArrowRight");
        await page.Tab.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(page.Tab).ToHaveURLAsync(Holding("span=1926-1927"));
        await page.Tab.WaitForFunctionAsync(
            "width => document.querySelector('#storyline .open-year').getBoundingClientRect().width > width * 1.5",
            usual
        );
        Assert.Contains("1926–1927 drawn wider", await page.Tab.Locator("#storyline .foot").InnerTextAsync(), StringComparison.Ordinal);
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Tab).Not.ToHaveURLAsync(Holding("span="));
        await page.Tab.WaitForFunctionAsync(
            "width => document.querySelector('#storyline .open-year').getBoundingClientRect().width < width + 1",
            usual
        );

        var (from, to) = (await YearAsync(page, "1923"), await YearAsync(page, "1925"));
        await page.Tab.Mouse.MoveAsync(from.X, from.Y);
        await page.Tab.Mouse.DownAsync();
        await page.Tab.Mouse.MoveAsync(to.X, to.Y, new() { Steps = 4 });
        await page.Tab.Mouse.UpAsync();
        await Assertions.Expect(page.Tab).ToHaveURLAsync(Holding("span=1923-1925"));
        Assert.Contains("year=1926", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_line_lights_those_who_stand_with_its_person_and_opens_him()
    {
        await using var page = await OpenAsync("?year=1926&view=storyline");
        var times = (await fixture.ReadAsync("/api/storyline")).GetProperty("times").EnumerateArray();
        var last = times.Last(time => string.CompareOrdinal(time.GetProperty("from").GetString(), "1926-12-30") <= 0);
        var camp = last.GetProperty("camps").EnumerateArray().Select(Ids).Single(ids => ids.Contains("trotsky"));
        Assert.Contains("zinoviev", camp);

        await page.Tab.Locator("#storyline .line[data-person=trotsky]").FocusAsync();
        var lit = await page.Tab.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#storyline .line.on')].map(line => line.dataset.person)"
        );
        Assert.Equal(camp.Order(StringComparer.Ordinal), lit.Order(StringComparer.Ordinal));
        Assert.Contains(
            "Zinoviev",
            await page.Tab.Locator("#storyline .line[data-person=trotsky]").GetAttributeAsync("aria-label") ?? "",
            StringComparison.Ordinal
        );

        await page.Tab.Keyboard.PressAsync("ArrowDown");
        var next = await page.Tab.EvaluateAsync<string>("() => document.activeElement.dataset.person");
        Assert.NotEqual("trotsky", next);
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab).ToHaveURLAsync(Holding($"select=person:{next}"));
        await Assertions.Expect(page.Tab.Locator("#plate")).ToBeVisibleAsync();
        await page.Tab.GoBackAsync();
        await Assertions.Expect(page.Tab.Locator("#storyline .plot")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_matrix_has_the_ties_of_the_year_and_arrows_go_through_it()
    {
        await using var page = await OpenAsync("?year=1926&view=matrix");
        var camps = (await fixture.ReadAsync("/api/storyline")).GetProperty("camps").EnumerateArray();
        var people = camps
            .Single(one => one.GetProperty("year").GetInt32() == 1926)
            .GetProperty("camps")
            .EnumerateArray()
            .SelectMany(Ids)
            .ToHashSet();
        var ties = (await fixture.ReadAsync("/api/years/1926")).GetProperty("ties").EnumerateArray();
        var among = ties.Where(tie => people.Contains(End(tie, "a")) && people.Contains(End(tie, "b"))).ToList();
        var allied = among.Count(tie => tie.GetProperty("sign").GetInt32() > 0);

        Assert.Equal(2 * allied, await page.Tab.Locator("#matrix td rect.ally").CountAsync());
        Assert.Equal(2 * (among.Count - allied), await page.Tab.Locator("#matrix td rect.rival").CountAsync());
        await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.PressAsync("ArrowRight");
        var pair = await page.Tab.EvaluateAsync<string>("() => document.activeElement.dataset.pair");
        Assert.Contains("year=1926", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#evidence")).ToBeVisibleAsync();
        Assert.Contains($"select=pair:{pair}", Uri.UnescapeDataString(page.Tab.Url), StringComparison.Ordinal);
        Assert.Empty(page.Complaints);

        static string End(JsonElement tie, string end) => tie.GetProperty(end).GetString()!;
    }

    [BrowserFact]
    public async Task The_blocks_of_a_year_are_as_high_as_its_factions_have_members()
    {
        await using var page = await OpenAsync("?year=1926&view=alluvial");
        var years = (await fixture.ReadAsync("/api/timeline")).GetProperty("years").GetProperty("entries").EnumerateArray();
        var factions = years
            .Single(entry => entry.GetProperty("year").GetInt32() == 1926)
            .GetProperty("factions")
            .EnumerateArray()
            .ToDictionary(
                faction => faction.GetProperty("id").GetString()!,
                faction => faction.GetProperty("members").EnumerateArray().Select(one => one.GetProperty("person").GetString()!).ToHashSet()
            );
        var blocks = await page.Tab.EvaluateAsync<JsonElement>(
            """
            () => [...document.querySelectorAll('#alluvial .block[data-year="1926"]')].map(block => ({
              faction: block.dataset.faction,
              height: Number(block.querySelector('rect').getAttribute('height')),
              members: Number(/: (\d+) member/.exec(block.getAttribute('aria-label'))[1]),
            }))
            """
        );
        var drawn = blocks.EnumerateArray().ToList();

        Assert.NotEmpty(drawn);
        Assert.All(drawn, block => Assert.InRange(Number(block, "members"), 1, factions[block.GetProperty("faction").GetString()!].Count));
        // Each person counts once.
        var all = drawn.SelectMany(block => factions[block.GetProperty("faction").GetString()!]).ToHashSet();
        Assert.Equal(all.Count, drawn.Sum(block => Number(block, "members")));
        var unit = Number(drawn[0], "height") / Number(drawn[0], "members");
        Assert.All(drawn, block => Assert.Equal(unit * Number(block, "members"), Number(block, "height"), 1.0));
        Assert.Equal(drawn.Count, await page.Tab.Locator("#alluvial .words tbody tr").CountAsync());

        await page.Tab.Locator("#alluvial .block[tabindex='0']").FocusAsync();
        await page.Tab.Keyboard.PressAsync("ArrowDown");
        var second = await page.Tab.EvaluateAsync<string>("() => document.activeElement.dataset.faction");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab).ToHaveURLAsync(Holding($"select=faction:{second}"));
        Assert.Empty(page.Complaints);

        static double Number(JsonElement block, string name) => block.GetProperty(name).GetDouble();
    }

    private async Task<PageUnderTest> OpenAsync(string route)
    {
        var page = await fixture.OpenStillAsync(route);
        await Assertions.Expect(page.Tab.Locator(".view:not([hidden]) :is(.plot, .matrix tbody)").First).ToBeVisibleAsync();
        return page;
    }

    /// <summary>An address that has a part.</summary>
    private static Regex Holding(string part) => new(Regex.Escape(part), RegexOptions.None, TimeSpan.FromSeconds(1));

    private static List<string> Ids(JsonElement list) => [.. list.EnumerateArray().Select(id => id.GetString()!)];

    private static async Task<(float X, float Y)> YearAsync(PageUnderTest page, string year)
    {
        var box = (await page.Tab.Locator("#storyline .axis text", new() { HasText = year }).BoundingBoxAsync())!;
        return (box.X + box.Width / 2, box.Y + box.Height / 2);
    }

    private static Task<double> RoomAsync(PageUnderTest page) =>
        page.Tab.EvaluateAsync<double>("() => document.querySelector('#storyline .room').getBoundingClientRect().width");

    /// <summary>Factions with a ground as wide as a name that have no name.</summary>
    private static Task<string[]> NamelessAsync(PageUnderTest page) =>
        page.Tab.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('#storyline .band')]
              .filter(band => band.getBBox().width > 120)
              .map(band => band.classList[1])
              .filter(faction => !document.querySelector(`#storyline .faction-names .${faction}`))
            """
        );

    /// <summary>Whether the room does not show all of its plot.</summary>
    private static Task<bool> IsCutAsync(PageUnderTest page) =>
        page.Tab.EvaluateAsync<bool>(
            "() => document.querySelector('#storyline .plot').getBoundingClientRect().bottom > document.querySelector('#storyline .room').getBoundingClientRect().bottom + 1"
        );

    /// <summary>Texts of a picture that lie on each other.</summary>
    private static Task<string[]> OverlapsAsync(PageUnderTest page, string root) =>
        page.Tab.EvaluateAsync<string[]>(
            """
            root => {
              const texts = [...document.querySelectorAll(`${root} .plot text`)].map(text => ({ text, box: text.getBBox() }));
              return texts.flatMap(({ text, box: a }, i) => texts.slice(i + 1)
                // Letters are lower than their boxes.
                .filter(({ box: b }) => a.x < b.x + b.width && b.x < a.x + a.width
                  && a.y + a.height * 0.18 < b.y + b.height * 0.82 && b.y + b.height * 0.18 < a.y + a.height * 0.82)
                .map(other => `${text.textContent} / ${other.text.textContent}`));
            }
            """,
            root
        );
}
