using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The page of sources: what rests on each, how well ties are founded, and where the essays differ.</summary>
public partial class SourcesTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task Each_source_says_how_many_ties_rest_on_it_and_the_map_shows_them()
    {
        await using var page = await fixture.OpenAsync("?year=1926&page=sources");
        var timeline = await fixture.ReadAsync("/api/timeline");
        JsonElement[] ties =
        [
            .. timeline.GetProperty("ties").EnumerateArray().Where(tie => tie.GetProperty("run").ValueKind == JsonValueKind.String),
        ];
        var expected = timeline
            .GetProperty("sources")
            .EnumerateArray()
            .Where(source => source.GetProperty("kind").GetString() != "seed")
            .Select(source =>
                (
                    Title: source.GetProperty("title").GetString()!,
                    Ties: ties.Count(tie =>
                        tie.GetProperty("sources").EnumerateArray().Any(id => id.GetString() == source.GetProperty("id").GetString())
                    )
                )
            );
        var shown = await page.Tab.EvaluateAsync<string[][]>(
            "() => [...document.querySelectorAll('.refs > li')].map(row => [row.querySelector('b').textContent, row.querySelector('summary')?.textContent ?? ''])"
        );
        Assert.Equal(expected.Order(), shown.Select(row => (row[0], TiesIn(row[1]))).Order());

        var numbers = await page.Tab.Locator("#numbers summary").AllTextContentsAsync();
        Assert.Equal(ties.Length, numbers.Sum(words => int.Parse(words.Split(' ')[0], CultureInfo.InvariantCulture)));

        var first = page.Tab.Locator("#numbers details").First;
        await first.Locator("summary").ClickAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Show them on the map" }).ClickAsync();
        await page.StandStillAsync();
        Assert.Matches(@"\?year=1926&only=sources:\d$", page.Tab.Url);
        await Assertions.Expect(page.Tab.Locator("#filter-line")).ToContainTextAsync("sources or more");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Where_the_essays_differ_their_verdicts_do()
    {
        await using var page = await fixture.OpenAsync("?year=1926&page=sources");
        var rows = await page.Tab.EvaluateAsync<string[][]>(
            """
            () => [...document.querySelectorAll('.differences > li')].map(row =>
              [...row.querySelectorAll('.side')].map(side => side.querySelector('.silent') ? 'more' :
                [...new Set([...side.querySelectorAll('.verdict')].map(verdict => verdict.textContent.trim()))].sort().join(' ')))
            """
        );
        Assert.NotEmpty(rows);
        Assert.All(rows, sides => Assert.Equal(2, sides.Length));
        Assert.All(rows.Where(sides => !sides.Contains("more", StringComparer.Ordinal)), sides => Assert.NotEqual(sides[0], sides[1]));
    }

    private static int TiesIn(string words) =>
        TieCount().Match(words) is { Success: true } count ? int.Parse(count.Groups["count"].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<count>\d+) ties?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TieCount();
}
