using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explorer.Server.Tests.Queries;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>All years side by side: each small picture shows what holds in its year, and nothing else.</summary>
public sealed partial class AllYearsTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    /// <summary>What is drawn of each year, and what is counted below it.</summary>
    private const string Drawn = """
        () => JSON.stringify([...document.querySelectorAll('#years a[data-year]')].map(cell => ({
          year: Number(cell.dataset.year),
          said: cell.querySelector('.said').textContent,
          counts: [...cell.querySelectorAll('.counts > span')].map(count => count.textContent),
          ties: [...cell.querySelectorAll('.tie')]
            .filter(tie => !('ended' in tie.dataset))
            .map(({ dataset: { tie, sign, strength } }) => `${tie} ${sign} ${strength}`).sort(),
        })))
        """;

    [BrowserFact]
    public async Task Each_picture_shows_the_ties_of_its_year_among_the_leading_people()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=years&years=all");
        await AssertDrawnAsDataAsync(page, fixture.Server);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task So_it_does_of_data_with_contested_pairs_and_dates_that_are_hard_to_tell()
    {
        using var generated = new GeneratedDataSet(seed: 7);
        using var shelf = new CypherShelf(generated.Folder, generated.Id);
        await using var server = await ServerProcess.StartAsync("--cypher", shelf.Folder, "--dataset", generated.Id);
        await using var page = await fixture.NewTabAsync();
        await page.GoToAsync(new Uri(server.Address, "?view=years&years=all"));
        await AssertDrawnAsDataAsync(page, server.Address);
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Fourteen_years_round_the_core_come_first_and_the_keyboard_goes_through_them()
    {
        await using var page = await fixture.OpenStillAsync("?year=1926&view=years");
        await StandAsync(page);
        var years = await page.Tab.EvaluateAsync<int[]>(
            "() => [...document.querySelectorAll('#years a[data-year]')].map(cell => Number(cell.dataset.year))"
        );
        Assert.Equal(Enumerable.Range(1917, 14), years);
        await page.PressAsync("ArrowRight", 1927);
        await Assertions.Expect(page.Tab.Locator("#years a[aria-current]")).ToHaveAttributeAsync("data-year", "1927");
        await page.PressAsync("ArrowUp", 1920);
        Assert.Equal("1920", await page.Tab.EvaluateAsync<string>("() => document.activeElement.dataset.year"));
        await page.PressAsync("ArrowDown", 1927);
        await page.PressAsync("Home", 1917);
        await page.PressAsync("ArrowLeft", 1917);
        await page.PressAsync("End", 1930);
        await page.PressAsync("ArrowLeft", 1929);
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.StandStillOnAsync(1929);
        await Assertions.Expect(page.Tab.Locator("#plate")).ToBeVisibleAsync();
        Assert.EndsWith("?year=1929", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Few_years_have_the_whole_screen_and_still_one_sheet_of_paper()
    {
        await using var server = await ServerProcess.StartAsync("--dataset", "revolution");
        await using var page = await fixture.NewTabAsync();
        await page.GoToAsync(new Uri(server.Address, "?view=years&years=all"));
        foreach (var (width, height) in new[] { (1366, 768), (1920, 1080) })
        {
            await page.ResizeAsync(width, height);
            // Pictures are drawn anew once the window rests.
            await page.Tab.WaitForFunctionAsync(
                """
                () => {
                  const [view, grid] = ['#years', '#years .all-years'].map(part => document.querySelector(part).getBoundingClientRect());
                  return grid.bottom > view.top + view.height * 0.95 && grid.bottom < view.bottom + 1;
                }
                """
            );
            await StandAsync(page);
        }

        var paper = await page.Tab.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        Assert.Equal(1, Sheets(paper));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task It_fits_on_one_sheet_of_paper_with_all_years_too()
    {
        foreach (var route in new[] { "?year=1926&view=years", "?year=1926&view=years&years=all" })
        {
            await using var page = await fixture.OpenAsync(route);
            await StandAsync(page);
            var paper = await page.Tab.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
            Assert.Equal(1, Sheets(paper));
        }
    }

    /// <summary>How many sheets a document has.</summary>
    internal static int Sheets(byte[] document) => Sheet().Count(System.Text.Encoding.Latin1.GetString(document));

    [GeneratedRegex("/Type /Page(?!s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sheet();

    /// <summary>Waits until every picture is drawn.</summary>
    private static async Task StandAsync(PageUnderTest page) =>
        await page.Tab.WaitForFunctionAsync(
            "() => document.querySelector('#years .all-years li') && !document.querySelector('#years [aria-busy]') && !document.querySelector('#years .picture:empty')"
        );

    private static async Task AssertDrawnAsDataAsync(PageUnderTest page, Uri server)
    {
        await StandAsync(page);
        var drawn = JsonSerializer.Deserialize<Cell[]>(await page.Tab.EvaluateAsync<string>(Drawn), JsonSerializerOptions.Web)!;
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        var data = await client.GetFromJsonAsync<JsonElement>(new Uri(server, "api/timeline"), TestContext.Current.CancellationToken);
        var expected = Expected(data).ToList();
        Assert.Equal(expected.Select(cell => cell.Year), drawn.Select(cell => cell.Year));
        foreach (var (cell, wanted) in drawn.Zip(expected))
        {
            Assert.Equal((wanted.Year, wanted.Said), (cell.Year, cell.Said));
            Assert.Equal(wanted.Ties.Order(StringComparer.Ordinal), cell.Ties.Order(StringComparer.Ordinal));
            Assert.Equal(wanted.Counts, cell.Counts);
        }
    }

    /// <summary>What the data say that each picture should show.</summary>
    private static IEnumerable<Cell> Expected(JsonElement data)
    {
        var people = data.GetProperty("people").EnumerateArray().ToList();
        var leading = people.Where(person => person.GetProperty("tier").GetInt32() < 3).ToList();
        var names = (leading.Count < 4 ? people : leading)
            .Select(person => person.GetProperty("id").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        var ties = data.GetProperty("ties")
            .EnumerateArray()
            .ToDictionary(tie => tie.GetProperty("id").GetString()!, StringComparer.Ordinal);
        foreach (var year in data.GetProperty("years").GetProperty("entries").EnumerateArray())
        {
            var holding = year.GetProperty("ties")
                .EnumerateArray()
                .Select(id => ties[id.GetString()!])
                .Where(tie => names.Contains(tie.GetProperty("a").GetString()!) && names.Contains(tie.GetProperty("b").GetString()!))
                .ToList();
            var allied = holding.Count(tie => tie.GetProperty("sign").GetInt32() > 0);
            var rivals = holding.Count - allied;
            yield return new(
                year.GetProperty("year").GetInt32(),
                year.GetProperty("sentence").GetString()!,
                [Words(allied, "allied"), Words(rivals, "rival")],
                [.. holding.Select(tie => $"{tie.GetProperty("id")} {tie.GetProperty("sign")} {tie.GetProperty("strength")}")]
            );
        }
    }

    private static string Words(int count, string word) => string.Create(CultureInfo.InvariantCulture, $"{count} {word}");

    private sealed record Cell(int Year, string Said, string[] Counts, string[] Ties);
}
