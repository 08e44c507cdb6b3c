using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>The table of ties: sorted, filtered, with its sources, and as a file.</summary>
public class TableTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    [BrowserFact]
    public async Task It_has_a_row_for_every_tie_of_the_year_and_for_those_that_ended_in_it()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table");
        var year = await fixture.ReadAsync("/api/years/1926");
        var expected = year.GetProperty("ties")
            .EnumerateArray()
            .Select(tie => tie.GetProperty("id").GetString()!)
            .Order(StringComparer.Ordinal);
        var rows = await page.Tab.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#table tr[data-tie]:not(.ended)')].map(row => row.dataset.tie)"
        );
        Assert.Equal(expected, rows.Order(StringComparer.Ordinal));
        Assert.NotEqual(0, await page.Tab.Locator("#table tr.ended").CountAsync());
    }

    [BrowserFact]
    public async Task A_rivalry_that_grows_is_stronger_not_closer()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table");
        var words = await page.Tab.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#table tr[data-tie] td:last-child')].map(cell => cell.textContent)"
        );
        Assert.Subset(
            new HashSet<string>(StringComparer.Ordinal) { "", "new", "turned", "stronger", "weaker", "ended" },
            words.ToHashSet(StringComparer.Ordinal)
        );
        Assert.Contains("stronger", words);
    }

    [BrowserFact]
    public async Task A_column_sorts_up_then_down_then_as_before_and_the_address_keeps_it()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table");
        var usual = await ColumnAsync(page, 1);
        var head = page.Tab.Locator("#table th[data-column=pair]");
        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.EndsWith("sort=pair", page.Tab.Url, StringComparison.Ordinal);
        var up = await ColumnAsync(page, 1);
        Assert.Equal(up.Order(StringComparer.OrdinalIgnoreCase), up);

        await page.Tab.ReloadAsync();
        await page.StandStillAsync();
        Assert.Equal(up, await ColumnAsync(page, 1));
        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        Assert.Equal(up.Reverse(), await ColumnAsync(page, 1));
        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal(usual, await ColumnAsync(page, 1));
        Assert.DoesNotContain("sort", page.Tab.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("since")]
    [InlineData("until")]
    [InlineData("strength")]
    [InlineData("certainty")]
    [InlineData("basis")]
    [InlineData("sources")]
    [InlineData("tie")]
    [InlineData("change")]
    public async Task Every_column_sorts_and_loses_no_row(string column)
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table");
        var before = await ColumnAsync(page, 1);
        await page.GoToAsync(new Uri(fixture.Address, $"?year=1926&view=table&sort={column}"));
        var up = await ColumnAsync(page, 1);
        Assert.NotEqual(before, up);
        Assert.Equal(before.Order(StringComparer.Ordinal), up.Order(StringComparer.Ordinal));
        await Assertions.Expect(page.Tab.Locator($"#table th[data-column={column}]")).ToHaveAttributeAsync("aria-sort", "ascending");
    }

    [BrowserFact]
    public async Task A_word_filters_and_the_number_of_sources_opens_them()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table");
        await page.Tab.GetByLabel("Only rows with").FillAsync("Zinoviev rivals");
        var rows = await ColumnAsync(page, 1);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains("Zinoviev", row, StringComparison.Ordinal));
        await page.Tab.GetByLabel("Only rows with").FillAsync("Trotsky Zinoviev");
        await page.Tab.Locator("button[aria-label$=' of Trotsky and Zinoviev']").ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#table tr.below li").First).ToBeVisibleAsync();
        await page.Tab.GetByLabel("Only rows with").FillAsync("qqqq");
        await Assertions.Expect(page.Tab.Locator("#table")).ToContainTextAsync("No row of 1926 has “qqqq”.");
    }

    [BrowserFact]
    public async Task It_is_saved_as_a_file_that_a_spreadsheet_opens()
    {
        await using var page = await fixture.OpenAsync("?year=1926&view=table");
        var file = await page.Tab.RunAndWaitForDownloadAsync(() =>
            page.Tab.GetByRole(AriaRole.Button, new() { Name = "Save CSV" }).ClickAsync()
        );
        Assert.Equal("explorer-1926-ties.csv", file.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(
            "year,date,id,a,a_name,b,b_name,tie,strength,basis,certainty,change,since,until,run_from,run_to,from,to,claim,sources",
            lines[0]
        );
        Assert.Equal("", lines[^1]);
        Assert.Equal(await page.Tab.Locator("#table tr[data-tie]").CountAsync(), lines.Length - 2);
        var tie = lines.Single(line => line.Contains("r-trotsky-zinoviev-09", StringComparison.Ordinal));
        Assert.StartsWith(
            "1926,1926-12-31,r-trotsky-zinoviev-09,trotsky,Leon Trotsky,zinoviev,Grigory Zinoviev,allied,",
            tie,
            StringComparison.Ordinal
        );
        Assert.Empty(page.Complaints);
    }

    private static Task<string[]> ColumnAsync(PageUnderTest page, int column) =>
        page.Tab.EvaluateAsync<string[]>(
            "n => [...document.querySelectorAll(`#table .ties tr[data-tie] td:nth-child(${n})`)].map(cell => cell.textContent)",
            column.ToString(CultureInfo.InvariantCulture)
        );
}
