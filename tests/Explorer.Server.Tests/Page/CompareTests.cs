using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Two years beside each other: the list and the pictures say what a comparison of the data says that is reckoned anew.</summary>
public sealed class CompareTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string Listed = """
        () => [...document.querySelectorAll('#compare section')].flatMap(group => [...group.querySelectorAll('li')].map(row => {
          const { was, now, person, faction } = row.dataset;
          return `${group.dataset.group} ${person ?? faction ?? `${was} > ${now}`}`.trim();
        })).filter(row => !row.startsWith('died'))
        """;

    private const string Inked = """
        year => [...document.querySelectorAll(`#compare .picture[data-year="${year}"] .tie`)]
          .filter(({ dataset }) => !('ended' in dataset))
          .map(({ dataset }) => `${dataset.tie} ${'quiet' in dataset ? 'quiet' : 'full'}`)
        """;

    [BrowserTheory]
    [InlineData(1923, 1926)]
    [InlineData(1927, 1928)]
    [InlineData(1917, 1940)]
    [InlineData(1930, 1924)]
    public async Task It_lists_and_draws_what_differs(int left, int right)
    {
        await using var page = await fixture.OpenAsync(
            string.Create(CultureInfo.InvariantCulture, $"?year={right}&with={left}&view=compare")
        );
        await StandAsync(page, left, right);
        var data = await fixture.ReadAsync("api/timeline");
        var (earlier, later) = (Math.Min(left, right), Math.Max(left, right));
        var expected = Differences(data, earlier, later).ToList();
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            (await page.Tab.EvaluateAsync<string[]>(Listed)).Order(StringComparer.Ordinal)
        );
        var changed = expected
            .Where(row => row.Split(' ')[0] is "flipped" or "began" or "gone")
            .SelectMany(row => row.Split(' ').Skip(1))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var year in new[] { earlier, later })
        {
            var wanted = Ties(data, year).Values.Select(tie => tie.Id).Select(id => $"{id} {(changed.Contains(id) ? "full" : "quiet")}");
            var drawn = await page.Tab.EvaluateAsync<string[]>(Inked, year);
            Assert.Equal(wanted.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
        }

        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Stalin_and_Zinoviev_changed_sides_and_their_names_lead_to_the_evidence()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&with=1923&view=compare");
        await StandAsync(page, 1923, 1926);
        var row = page.Tab.Locator("#compare [data-group=flipped] li", new() { HasText = "Stalin and Zinoviev" });
        await Assertions.Expect(row).ToContainTextAsync("Stalin and Zinoviev: allied in 1923, rivals in 1926.");
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await page.StandStillOnAsync(1926);
        await Assertions.Expect(page.Tab.Locator("#evidence .state")).ToContainTextAsync("Rivals");
        await Assertions.Expect(page.Tab.Locator("#evidence [aria-current] .note")).ToContainTextAsync("1926");
        await page.Tab.GoBackAsync();
        await StandAsync(page, 1923, 1926);
    }

    [BrowserFact]
    public async Task Both_years_are_chosen_and_swapped_by_the_keyboard()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&view=compare");
        await StandAsync(page, 1922, 1926);
        await page.Tab.GetByLabel("Year on the left").FocusAsync();
        await page.Tab.Keyboard.PressAsync("ArrowDown");
        await StandAsync(page, 1923, 1926);
        Assert.EndsWith("?year=1926&view=compare&with=1923", page.Tab.Url, StringComparison.Ordinal);
        await page.Tab.GetByLabel("Year on the right").FocusAsync();
        await page.Tab.Keyboard.PressAsync("ArrowUp");
        await StandAsync(page, 1923, 1925);
        await page.Tab.Keyboard.PressAsync("End");
        await StandAsync(page, 1923, 1940);
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Swap the two" }).FocusAsync();
        await page.Tab.Keyboard.PressAsync("Enter");
        await StandAsync(page, 1940, 1923);
        await Assertions.Expect(page.Tab.Locator("#compare .about")).ToContainTextAsync("From 1923 to 1940, ");
        await page.Tab.GetByLabel("Year on the left").SelectOptionAsync("1923");
        await Assertions.Expect(page.Tab.Locator("#compare .about")).ToContainTextAsync("Both pictures show 1923.");
        await Assertions.Expect(page.Tab.Locator("#compare section")).ToHaveCountAsync(0);
    }

    /// <summary>Waits until both pictures are drawn.</summary>
    private static async Task StandAsync(PageUnderTest page, int left, int right) =>
        await page.Tab.WaitForFunctionAsync(
            """
            years => [...document.querySelectorAll('#compare .picture')].map(picture => Number(picture.dataset.year)).join() === years.join()
              && !document.querySelector('#compare [aria-busy]')
            """,
            new[] { left, right }
        );

    private sealed record Tie(string Id, int Sign, int Strength);

    /// <summary>The ties of a year by pair.</summary>
    private static Dictionary<string, Tie> Ties(JsonElement data, int year)
    {
        var ids = Entry(data, year).GetProperty("ties").EnumerateArray().Select(id => id.GetString()!).ToHashSet(StringComparer.Ordinal);
        return data.GetProperty("ties")
            .EnumerateArray()
            .Where(tie => ids.Contains(tie.GetProperty("id").GetString()!))
            .ToDictionary(
                tie =>
                    string.Join(
                        '|',
                        new[] { tie.GetProperty("a").GetString()!, tie.GetProperty("b").GetString()! }.Order(StringComparer.Ordinal)
                    ),
                tie => new Tie(
                    tie.GetProperty("id").GetString()!,
                    tie.GetProperty("sign").GetInt32(),
                    tie.GetProperty("strength").GetInt32()
                ),
                StringComparer.Ordinal
            );
    }

    private static JsonElement Entry(JsonElement data, int year) =>
        data.GetProperty("years").GetProperty("entries").EnumerateArray().Single(entry => entry.GetProperty("year").GetInt32() == year);

    /// <summary>All that differs, in the words of the list's groups.</summary>
    private static IEnumerable<string> Differences(JsonElement data, int earlier, int later)
    {
        var (before, after) = (Ties(data, earlier), Ties(data, later));
        foreach (var pair in before.Keys.Union(after.Keys, StringComparer.Ordinal))
        {
            var (was, now) = (before.GetValueOrDefault(pair), after.GetValueOrDefault(pair));
            var group =
                was is null ? "began"
                : now is null ? "gone"
                : was.Sign != now.Sign ? "flipped"
                : was.Strength != now.Strength ? "graded"
                : null;
            if (group is not null)
            {
                yield return $"{group} {was?.Id} > {now?.Id}".Trim();
            }
        }

        var (seats, others) = (Seats(data, earlier), Seats(data, later));
        foreach (var person in seats.Keys.Union(others.Keys, StringComparer.Ordinal))
        {
            if (!string.Equals(seats.GetValueOrDefault(person), others.GetValueOrDefault(person), StringComparison.Ordinal))
            {
                yield return $"seats {person}";
            }
        }

        var (camps, latter) = (Members(data, earlier), Members(data, later));
        foreach (var faction in camps.Keys.Union(latter.Keys, StringComparer.Ordinal))
        {
            var members = camps.GetValueOrDefault(faction) ?? [];
            if (!members.SetEquals(latter.GetValueOrDefault(faction) ?? []))
            {
                yield return $"factions {faction}";
            }
        }
    }

    private static Dictionary<string, string> Seats(JsonElement data, int year) =>
        Entry(data, year)
            .GetProperty("seats")
            .EnumerateArray()
            .ToDictionary(
                seat => seat.GetProperty("person").GetString()!,
                seat => seat.GetProperty("seat").GetString()!,
                StringComparer.Ordinal
            );

    private static Dictionary<string, HashSet<string>> Members(JsonElement data, int year) =>
        Entry(data, year)
            .GetProperty("factions")
            .EnumerateArray()
            .ToDictionary(
                faction => faction.GetProperty("id").GetString()!,
                faction =>
                    faction
                        .GetProperty("members")
                        .EnumerateArray()
                        .Select(member => member.GetProperty("person").GetString()!)
                        .ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );
}
