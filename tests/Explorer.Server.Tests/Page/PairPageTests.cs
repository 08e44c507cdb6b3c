using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Two people through all years: every phase with its claim and its sources, every year as the data have it.</summary>
public sealed class PairPageTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string Spans = """
        () => [...document.querySelectorAll('#pair .spans li')].map(({ dataset: { from, to, standing } }) => `${from}-${to} ${standing}`)
        """;

    private const string Phases = """
        () => JSON.stringify([...document.querySelectorAll('#pair article')].map(phase => ({
          id: phase.dataset.tie,
          text: phase.textContent,
          sources: (phase.querySelector('sup')?.textContent ?? '').split(', ').filter(Boolean).map(n => Number(n)),
        })))
        """;

    [BrowserTheory]
    [InlineData("stalin", "zinoviev")]
    [InlineData("lenin", "trotsky")]
    [InlineData("kamenev", "zinoviev")]
    public async Task It_shows_every_phase_and_every_year_as_the_data_have_them(string one, string other)
    {
        await using var page = await fixture.OpenAsync($"?year=1926&view=pair&select=pair:{one}|{other}");
        var data = await fixture.ReadAsync("api/timeline");
        var ties = TiesOf(data, one, other);
        Assert.NotEmpty(ties);
        var phases = JsonSerializer.Deserialize<Phase[]>(await page.Tab.EvaluateAsync<string>(Phases), JsonSerializerOptions.Web)!;
        Assert.Equal(ties.Select(tie => tie.GetProperty("id").GetString()), phases.Select(phase => phase.Id));
        var sources = ties.SelectMany(tie => tie.GetProperty("sources").EnumerateArray().Select(id => id.GetString()!))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var (tie, phase) in ties.Zip(phases))
        {
            Assert.Contains(tie.GetProperty("claim").GetString()!, phase.Text, StringComparison.Ordinal);
            Assert.Contains(tie.GetProperty("fromWords").GetString()!, phase.Text, StringComparison.Ordinal);
            Assert.Equal(
                tie.GetProperty("sources").EnumerateArray().Select(id => sources.IndexOf(id.GetString()!) + 1).Order(),
                phase.Sources
            );
        }

        Assert.Equal(sources.Count, await page.Tab.Locator("#pair .refs li").CountAsync());
        var drawn = await page.Tab.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#pair .pair-line rect[data-tie]')].map(bar => bar.dataset.tie)"
        );
        Assert.Equal(
            ties.Where(tie => tie.GetProperty("certainty").GetString() != "legend").Select(tie => tie.GetProperty("id").GetString()),
            drawn
        );
        Assert.Equal(SpansOf(data, one, other), await page.Tab.EvaluateAsync<string[]>(Spans));
        var shared = data.GetProperty("events").EnumerateArray().Count(happened => Takes(happened, one) && Takes(happened, other));
        Assert.Equal(shared, await page.Tab.Locator("#pair .pair-line [data-event]").CountAsync());
        Assert.Equal(shared, await page.Tab.Locator("#pair .shared li").CountAsync());
        var claims = ties.SelectMany(tie => tie.GetProperty("claims").EnumerateArray().Select(id => id.GetString()!))
            .ToHashSet(StringComparer.Ordinal);
        var essays = await page.Tab.Locator("#pair .claim .ids").AllInnerTextsAsync();
        Assert.Superset(claims, essays.ToHashSet(StringComparer.Ordinal));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Two_who_never_had_a_tie_are_not_recorded_and_those_of_whom_it_is_known_are_neutral()
    {
        var data = await fixture.ReadAsync("api/timeline");
        var (one, other) = Untied(data, neutral: false);
        await using var page = await fixture.OpenStillAsync($"?year=1926&view=pair&select=pair:{one}|{other}");
        var story = page.Tab.Locator("#pair");
        await Assertions
            .Expect(story)
            .ToContainTextAsync("Not recorded. This data set does not follow the two; that does not mean that they were neutral.");
        await Assertions.Expect(story.Locator("[data-standing=neutral]")).ToHaveCountAsync(0);
        Assert.Equal(SpansOf(data, one, other), await page.Tab.EvaluateAsync<string[]>(Spans));

        (one, other) = Untied(data, neutral: true);
        await page.GoToAsync(new Uri(fixture.Address, $"?year=1926&view=pair&select=pair:{one}|{other}"));
        await Assertions.Expect(story).ToContainTextAsync("The two are neutral.");
        await Assertions.Expect(story).Not.ToContainTextAsync("Not recorded");
        Assert.Equal(SpansOf(data, one, other), await page.Tab.EvaluateAsync<string[]>(Spans));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Both_are_chosen_by_the_keyboard_in_any_spelling()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&view=pair");
        await Assertions.Expect(page.Tab.Locator("#pair .offered a")).ToHaveCountAsync(12);
        await page.Tab.GetByLabel("One person").FocusAsync();
        await page.Tab.Keyboard.TypeAsync("Trotzki");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.GetByLabel("One person")).ToHaveValueAsync("Leon Trotsky");
        Assert.Contains("select=person:trotsky", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.TypeAsync("бухарин");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#pair h1")).ToContainTextAsync("Bukharin");
        Assert.Contains("select=pair:bukharin|trotsky", page.Tab.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Tab.GetByLabel("One person")).ToHaveValueAsync("Leon Trotsky");
        await Assertions.Expect(page.Tab.GetByLabel("The other")).ToHaveValueAsync("Nikolai Bukharin");
        await page.Tab.Keyboard.TypeAsync("1926");
        await Assertions.Expect(page.Tab.Locator("#pair .found .none")).ToBeVisibleAsync();
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Tab.GetByLabel("The other")).ToHaveValueAsync("Nikolai Bukharin");
    }

    [BrowserFact]
    public async Task The_evidence_leads_there_and_Escape_leads_back()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&select=tie:r-trotsky-zinoviev-09");
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "The whole story of the two" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#pair h1")).ToHaveTextAsync("Trotsky and Zinoviev, 1917–1936");
        await page.Tab.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Tab.Locator("#evidence h2")).ToContainTextAsync("Zinoviev");
        await page.GoToAsync(new Uri(fixture.Address, "?year=1926&select=person:stalin"));
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = "With another person, through the years" }).ClickAsync();
        await Assertions.Expect(page.Tab.GetByLabel("One person")).ToHaveValueAsync("Joseph Stalin");
        await page.Tab.Locator("#pair .offered").GetByRole(AriaRole.Link, new() { Name = "Stalin and Zinoviev" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#pair h1")).ToContainTextAsync("Zinoviev");
    }

    [BrowserFact]
    public async Task The_strip_and_the_first_phases_stand_on_a_laptop_without_scrolling()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=pair&select=pair:stalin|zinoviev");
        await page.ResizeAsync(1366, 768);
        var bottoms = await page.Tab.EvaluateAsync<double[]>(
            "() => ['.pair-line', 'article:nth-of-type(2)'].map(part => document.querySelector(`#pair ${part}`).getBoundingClientRect().bottom)"
        );
        Assert.All(bottoms, bottom => Assert.InRange(bottom, 1, 768));
    }

    private sealed record Phase(string Id, string Text, int[] Sources);

    private static bool Takes(JsonElement happened, string person) =>
        happened.GetProperty("people").EnumerateArray().Any(id => id.GetString() == person);

    private static bool IsOf(JsonElement tie, string one, string other) =>
        (tie.GetProperty("a").GetString() == one && tie.GetProperty("b").GetString() == other)
        || (tie.GetProperty("a").GetString() == other && tie.GetProperty("b").GetString() == one);

    /// <summary>The ties of a pair, the oldest first.</summary>
    private static List<JsonElement> TiesOf(JsonElement data, string one, string other) =>
        [
            .. data.GetProperty("ties")
                .EnumerateArray()
                .Where(tie => IsOf(tie, one, other))
                .OrderBy(tie => tie.GetProperty("validFrom").GetString(), StringComparer.Ordinal),
        ];

    /// <summary>Two who never had a tie and whom all years know.</summary>
    private static (string One, string Other) Untied(JsonElement data, bool neutral)
    {
        var known = data.GetProperty("dataset").GetProperty("neutralAmong").EnumerateArray().Select(id => id.GetString()!).ToList();
        var people = data.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("id").GetString()!).ToList();
        return people
            .SelectMany(one => people.Select(other => (One: one, Other: other)))
            .First(pair =>
                string.CompareOrdinal(pair.One, pair.Other) < 0
                && neutral == (known.Contains(pair.One, StringComparer.Ordinal) && known.Contains(pair.Other, StringComparer.Ordinal))
                && TiesOf(data, pair.One, pair.Other).Count == 0
            );
    }

    /// <summary>How two stand on each 31 December, reckoned from the pictures of the years; everybody here is grown in all of them.</summary>
    private static List<string> SpansOf(JsonElement data, string one, string other)
    {
        var known = data.GetProperty("dataset").GetProperty("neutralAmong").EnumerateArray().Select(id => id.GetString()!).ToList();
        var nothing =
            known.Contains(one, StringComparer.Ordinal) && known.Contains(other, StringComparer.Ordinal) ? "neutral" : "unrecorded";
        var signs = TiesOf(data, one, other)
            .ToDictionary(tie => tie.GetProperty("id").GetString()!, tie => tie.GetProperty("sign").GetInt32(), StringComparer.Ordinal);
        var years = data.GetProperty("years")
            .GetProperty("entries")
            .EnumerateArray()
            .Select(entry =>
            {
                var tie = entry.GetProperty("ties").EnumerateArray().Select(id => id.GetString()!).SingleOrDefault(signs.ContainsKey);
                var dead = entry
                    .GetProperty("dead")
                    .EnumerateArray()
                    .Select(id => id.GetString()!)
                    .Where(id => id == one || id == other)
                    .ToList();
                var standing =
                    tie is not null ? (signs[tie] > 0 ? "allied" : "rivals")
                    : dead.Count > 0 ? "dead"
                    : nothing;
                return (Year: entry.GetProperty("year").GetInt32(), Standing: standing, Dead: standing == "dead" ? dead.Count : 0);
            });
        var spans = new List<(int From, int To, string Standing, int Dead)>();
        foreach (var (year, standing, dead) in years)
        {
            if (spans.Count > 0 && spans[^1].Standing == standing && spans[^1].Dead == dead)
            {
                spans[^1] = spans[^1] with { To = year };
            }
            else
            {
                spans.Add((year, year, standing, dead));
            }
        }

        return [.. spans.Select(span => string.Create(CultureInfo.InvariantCulture, $"{span.From}-{span.To} {span.Standing}"))];
    }
}
