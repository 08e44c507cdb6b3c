using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>What a panel says is said of the year shown, and is what the map draws.</summary>
public sealed class PanelTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    // Opens one selection after the other as the browser's back and forward do, and reads the panel and the map beside it.
    private const string ReadPanels = """
        ([year, selections]) => selections.map(select => {
            history.replaceState(null, '', `?year=${year}&select=${select}`);
            dispatchEvent(new PopStateEvent('popstate'));
            const panel = document.getElementById('evidence');
            const state = panel.querySelector('.state');
            return {
                select,
                title: panel.querySelector('h2').textContent,
                sign: Number(state.dataset.sign),
                word: state.querySelector('b').textContent,
                text: state.textContent,
                happened: [...panel.querySelectorAll('h3')].map(head => head.textContent).find(text => text.startsWith('What happened')),
                open: [...panel.querySelectorAll('details.phase[open]')].map(phase => phase.dataset.tie),
                address: location.search,
            };
        })
        """;

    private const string ReadDrawn = """
        () => window.explorer.ties().filter(tie => !tie.ended)
        """;

    [BrowserFact]
    public async Task Every_pair_of_the_leaders_is_told_as_the_map_draws_it_in_every_year()
    {
        var history = await ReadHistoryAsync();
        await using var page = await fixture.OpenStillAsync($"?year={Leaders.FirstYear}");
        for (var year = Leaders.FirstYear; year <= Leaders.LastYear; year++)
        {
            await page.GoToYearAsync(year);
            await OpenFirstPanelAsync(page, year);
            var panels = await page.Tab.EvaluateAsync<JsonElement>(
                ReadPanels,
                new object[] { year, Leaders.Pairs.Select(pair => $"pair:{pair}").ToArray() }
            );
            var drawn = await DrawnAsync(page);
            Assert.Equal(Leaders.Pairs.Count, panels.GetArrayLength());
            foreach (var panel in panels.EnumerateArray())
            {
                var ids = panel.GetProperty("select").GetString()!["pair:".Length..].Split('|');
                var tie = drawn.SingleOrDefault(one => one.IsBetween(ids[0], ids[1]));
                AssertTells(history, panel, tie, year);
                Assert.Equal(tie is null ? [] : [tie.Id], panel.GetProperty("open").EnumerateArray().Select(id => id.GetString()));
            }

            Assert.Empty(page.Complaints);
        }
    }

    [BrowserFact]
    public async Task An_address_of_one_phase_opens_its_pair_for_the_year_shown_with_the_phase_marked()
    {
        var timeline = await fixture.ReadAsync("/api/timeline");
        var history = History.Of(timeline);
        var ties = Leaders.TiesIn(timeline);
        await using var page = await fixture.OpenStillAsync($"?year={Leaders.FirstYear}&select=tie:{ties[0]}");
        for (var year = Leaders.FirstYear; year <= Leaders.LastYear; year += 2)
        {
            await page.GoToYearAsync(year);
            var panels = await page.Tab.EvaluateAsync<JsonElement>(
                ReadPanels,
                new object[] { year, ties.Select(id => $"tie:{id}").ToArray() }
            );
            var drawn = await DrawnAsync(page);
            Assert.True(panels.GetArrayLength() > 60);
            foreach (var panel in panels.EnumerateArray())
            {
                var id = panel.GetProperty("select").GetString()!["tie:".Length..];
                var (a, b) = history.Ends[id];
                AssertTells(history, panel, drawn.SingleOrDefault(one => one.IsBetween(a, b)), year);
                Assert.Contains(id, panel.GetProperty("open").EnumerateArray().Select(open => open.GetString()));
            }
        }
    }

    [BrowserFact]
    public async Task An_open_panel_follows_the_year()
    {
        var history = await ReadHistoryAsync();
        foreach (var select in new[] { "pair:trotsky|zinoviev", "tie:r-trotsky-zinoviev-08", "pair:bukharin|stalin" })
        {
            await using var page = await fixture.OpenStillAsync($"?year={Leaders.FirstYear}&select={select}");
            for (var year = Leaders.FirstYear; year <= Leaders.LastYear; year++)
            {
                if (year > Leaders.FirstYear)
                {
                    await page.PressAsync("ArrowRight", year);
                }
                var panel = (await page.Tab.EvaluateAsync<JsonElement>(ReadPanels, new object[] { year, new[] { select } }))[0];
                var id = select[(select.IndexOf(':', StringComparison.Ordinal) + 1)..];
                var (a, b) = history.Ends.TryGetValue(id, out var ends) ? ends : (id.Split('|')[0], id.Split('|')[1]);
                AssertTells(history, panel, (await DrawnAsync(page)).SingleOrDefault(one => one.IsBetween(a, b)), year);
            }

            Assert.Empty(page.Complaints);
        }
    }

    [BrowserFact]
    public async Task Without_a_tie_the_nine_leaders_are_neutral_and_others_are_not_recorded()
    {
        await using var page = await fixture.OpenAsync("?year=1928&select=pair:stalin|zinoviev");
        var state = page.Tab.Locator("#evidence .state");
        await Assertions.Expect(state).ToHaveTextAsync("No tie in 1928. The two are neutral.");
        await page.GoToAsync(new Uri(fixture.Address, "?year=1928&select=pair:frumkin|zinoviev"));
        await Assertions.Expect(state).ToContainTextAsync("No tie is recorded between them in 1928.");
        await page.GoToAsync(new Uri(fixture.Address, "?year=1928&select=pair:lenin|stalin"));
        await Assertions.Expect(state).ToContainTextAsync("Vladimir Lenin died 21 January 1924");
    }

    [BrowserFact]
    public async Task The_ties_of_a_person_are_those_of_the_map_since_the_beginning_of_their_whole_run()
    {
        var history = await ReadHistoryAsync();
        await using var page = await fixture.OpenStillAsync($"?year={Leaders.FirstYear}");
        for (var year = Leaders.FirstYear; year <= Leaders.LastYear; year++)
        {
            await page.GoToYearAsync(year);
            await OpenFirstPanelAsync(page, year);
            var drawn = await DrawnAsync(page);
            var panels = await page.Tab.EvaluateAsync<JsonElement>(
                """
                ([year, ids]) => ids.map(id => {
                    history.replaceState(null, '', `?year=${year}&select=person:${id}`);
                    dispatchEvent(new PopStateEvent('popstate'));
                    return [...document.querySelectorAll('#evidence .rows li')].filter(row => row.querySelector('.sample')).map(row => ({
                        pair: new URL(row.querySelector('a').href).searchParams.get('select'),
                        sign: row.querySelector('.k-ally') ? 1 : -1,
                        note: row.querySelector('.note').textContent,
                    }));
                })
                """,
                new object[] { year, Leaders.Ids.ToArray() }
            );
            foreach (var (id, rows) in Leaders.Ids.Zip(panels.EnumerateArray()))
            {
                var own = drawn
                    .Where(tie => tie.A == id || tie.B == id)
                    .ToDictionary(tie => $"pair:{string.Join('|', new[] { tie.A, tie.B }.Order(StringComparer.Ordinal))}");
                Assert.Equal(
                    own.Keys.Order(StringComparer.Ordinal),
                    rows.EnumerateArray().Select(row => row.GetProperty("pair").GetString()!).Order(StringComparer.Ordinal)
                );
                foreach (var row in rows.EnumerateArray())
                {
                    var tie = own[row.GetProperty("pair").GetString()!];
                    Assert.Equal(tie.Sign, row.GetProperty("sign").GetInt32());
                    Assert.EndsWith(
                        $", since {history.RunOf[tie.Id].GetProperty("fromWords").GetString()}",
                        row.GetProperty("note").GetString(),
                        StringComparison.Ordinal
                    );
                }
            }
        }
    }

    [BrowserFact]
    public async Task An_event_ends_only_what_is_over_with_it()
    {
        var timeline = await fixture.ReadAsync("/api/timeline");
        var runs = timeline.GetProperty("runs").EnumerateArray().ToList();
        var events = timeline.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("id").GetString()!).ToArray();
        await using var page = await fixture.OpenAsync($"?year=1927&select=event:{events[0]}");
        var told = await page.Tab.EvaluateAsync<JsonElement>(
            """
            events => events.map(event => {
                history.replaceState(null, '', `?year=1927&select=event:${event}`);
                dispatchEvent(new PopStateEvent('popstate'));
                const head = [...document.querySelectorAll('#evidence h3')].find(one => one.textContent === 'What ended with it');
                return [...(head?.nextElementSibling.querySelectorAll('.note') ?? [])].map(note => note.textContent);
            })
            """,
            events
        );
        var count = 0;
        foreach (var (id, notes) in events.Zip(told.EnumerateArray()))
        {
            var over = runs.Where(run => run.GetProperty("endedBy").GetString() == id)
                .Select(run =>
                    $"{(run.GetProperty("sign").GetInt32() > 0 ? "Allied" : "Rivals")} until {run.GetProperty("toWords").GetString()}"
                )
                .ToList();
            Assert.All(notes.EnumerateArray(), note => Assert.Contains(note.GetString(), over));
            count += notes.GetArrayLength();
        }

        Assert.True(count > 0);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task The_fullest_panel_of_a_person_takes_a_few_screens()
    {
        await using var page = await fixture.OpenAsync("?year=1926&select=person:stalin");
        var screens = await page.Tab.EvaluateAsync<double>(
            "() => { const panel = document.getElementById('evidence'); return panel.scrollHeight / panel.clientHeight; }"
        );
        Assert.InRange(screens, 1, 4.5);
    }

    [BrowserFact]
    public async Task A_panel_can_be_cited_with_version_and_address()
    {
        var version = (await fixture.ReadAsync("/api/timeline")).GetProperty("dataset").GetProperty("version").GetString()!;
        await using var page = await fixture.OpenAsync("?year=1926&select=pair:stalin|trotsky&theme=dark");
        var cited = page.Tab.Locator("#evidence .cited");
        var text = await cited.InnerTextAsync();
        Assert.StartsWith(
            $"Explorer, Soviet leaders, 1917–1940, data version {version} (succession). Rivals: Stalin and Trotsky, 1926. http://",
            text,
            StringComparison.Ordinal
        );
        var address = text[text.IndexOf("http://", StringComparison.Ordinal)..];
        Assert.DoesNotContain("theme", address, StringComparison.Ordinal);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#evidence .cite [role=status]")).Not.ToBeEmptyAsync();
        await page.GoToAsync(new Uri(address));
        await Assertions.Expect(cited).ToHaveTextAsync(text);
    }

    [BrowserFact]
    public async Task A_citation_that_may_not_be_copied_is_selected()
    {
        await using var page = await fixture.OpenAsync("?year=1926&select=pair:stalin|trotsky");
        var said = page.Tab.Locator("#evidence .cite [role=status]");
        await page.Tab.EvaluateAsync("() => Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Assertions.Expect(said).ToHaveTextAsync("Copied."); // in the way of a page that is not trusted
        await page.Tab.EvaluateAsync("() => (document.execCommand = () => false)");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Assertions.Expect(said).ToHaveTextAsync("Selected: copy it with Ctrl+C.");
        Assert.Equal(
            await page.Tab.Locator("#evidence .cited").InnerTextAsync(),
            await page.Tab.EvaluateAsync<string>("() => getSelection().toString()")
        );
    }

    private async Task<History> ReadHistoryAsync() => History.Of(await fixture.ReadAsync("/api/timeline"));

    /// <summary>The panels come when they are wanted first; this waits for them.</summary>
    private static async Task OpenFirstPanelAsync(PageUnderTest page, int year)
    {
        await page.Tab.EvaluateAsync(
            "year => { history.replaceState(null, '', `?year=${year}&select=person:stalin`); dispatchEvent(new PopStateEvent('popstate')); }",
            year
        );
        await Assertions.Expect(page.Tab.Locator("#evidence h2").First).ToHaveTextAsync("Joseph Stalin");
    }

    private static async Task<IReadOnlyList<DrawnTie>> DrawnAsync(PageUnderTest page)
    {
        var drawn = await page.Tab.EvaluateAsync<JsonElement>(ReadDrawn);
        return [.. drawn.EnumerateArray().Select(DrawnTie.Read)];
    }

    private static void AssertTells(History history, JsonElement panel, DrawnTie? tie, int year)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{panel.GetProperty("select")} in {year}: {panel.GetProperty("text")}");
        Assert.Equal($"What happened in {year}", panel.GetProperty("happened").GetString());
        Assert.True((tie?.Sign ?? 0) == panel.GetProperty("sign").GetInt32(), what);
        Assert.True(
            panel.GetProperty("word").GetString()
                == (
                    tie?.Sign switch
                    {
                        1 => "Allied",
                        -1 => "Rivals",
                        _ => "No tie",
                    }
                ),
            what
        );
        if (tie is null)
        {
            return;
        }
        var run = history.RunOf[tie.Id];
        Assert.Contains(
            $" since {run.GetProperty("fromWords").GetString()}, ",
            panel.GetProperty("text").GetString(),
            StringComparison.Ordinal
        );
        var until = run.GetProperty("open").GetBoolean() ? "Still so" : "Until";
        Assert.Contains(
            $"{until} {run.GetProperty("toWords").GetString()}",
            panel.GetProperty("text").GetString(),
            StringComparison.Ordinal
        );
    }

    /// <summary>What the server says of ties.</summary>
    /// <param name="Ends">The two people of each tie.</param>
    /// <param name="RunOf">The whole run of each tie.</param>
    private sealed record History(IReadOnlyDictionary<string, (string A, string B)> Ends, IReadOnlyDictionary<string, JsonElement> RunOf)
    {
        public static History Of(JsonElement timeline) =>
            new(
                timeline
                    .GetProperty("ties")
                    .EnumerateArray()
                    .ToDictionary(
                        tie => tie.GetProperty("id").GetString()!,
                        tie => (tie.GetProperty("a").GetString()!, tie.GetProperty("b").GetString()!)
                    ),
                timeline
                    .GetProperty("runs")
                    .EnumerateArray()
                    .SelectMany(run => run.GetProperty("ties").EnumerateArray().Select(id => (Id: id.GetString()!, Run: run)))
                    .ToDictionary(pair => pair.Id, pair => pair.Run)
            );
    }
}
