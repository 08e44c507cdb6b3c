using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Asking in the page: saved questions, the editor, parameters that follow the year, answers in every form.</summary>
[Collection(EvidenceCollection.Name)]
public sealed class QueryPageTests(PageFixture fixture)
{
    private const string Rows = "#query .answers tbody tr";

    [BrowserFact]
    public async Task Every_saved_question_is_offered_by_its_grade_and_answers()
    {
        await using var page = await OpenAsync("?year=1926&view=query");
        var questions = (await fixture.ReadAsync("/api/questions")).EnumerateArray().ToList();
        var offered = page.Tab.Locator("#query .saved li button");
        await Assertions.Expect(offered).ToHaveCountAsync(questions.Count);
        Assert.Equal(
            questions
                .Select(one => one.GetProperty("grade").GetString()!)
                .Distinct()
                .Select(grade => char.ToUpperInvariant(grade[0]) + grade[1..]),
            await page.Tab.Locator("#query .saved h2").AllInnerTextsAsync()
        );

        foreach (var question in questions)
        {
            await page.Tab.Locator($"#query .saved button[data-name='{question.GetProperty("name").GetString()}']").ClickAsync();
            await Assertions.Expect(page.Tab.Locator("#query h1")).ToHaveTextAsync(question.GetProperty("title").GetString()!);
            await RunAsync(page);
            Assert.Matches("^[0-9]+ rows?, [0-9]+ ms, read only$", await page.Tab.Locator("#query .ran").InnerTextAsync());
        }

        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_mistake_is_underlined_and_the_near_word_put_in_its_place()
    {
        await using var page = await OpenAsync("?year=1926&view=query");
        await TypeAsync(page, "MATCH (p:Person)\nRETRUN p.name LIMIT 3");
        await page.Tab.Keyboard.PressAsync("Control+Enter");
        var remark = page.Tab.Locator("#query .remark-line.error");
        await Assertions.Expect(remark).ToContainTextAsync("did you mean RETURN? Line 2, column 1.");
        await Assertions.Expect(page.Tab.Locator("#query .cm-lintRange-error")).ToHaveTextAsync("RETRUN");
        await remark.GetByRole(AriaRole.Button, new() { Name = "Write RETURN" }).ClickAsync();
        await RunAsync(page);
        await Assertions.Expect(page.Tab.Locator(Rows)).ToHaveCountAsync(3);
        await Assertions.Expect(page.Tab.Locator("#query .remark-line")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_question_about_a_year_follows_the_year_of_the_page()
    {
        await using var page = await OpenAsync("?year=1926&view=query");
        await page.Tab.Locator("#query .saved button[data-name='allies-in-year']").ClickAsync();
        await RunAsync(page);
        var before = await page.Tab.Locator(Rows).AllInnerTextsAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "A year back" }).ClickAsync();
        await page.Tab.WaitForFunctionAsync(
            "before => document.querySelectorAll('#query .answers tbody tr').length && ![...document.querySelectorAll('#query .answers tbody tr')].every((row, i) => row.innerText === before[i])",
            before
        );
        Assert.Contains("year=1925", page.Tab.Url, StringComparison.Ordinal);
        var year = await fixture.ReadAsync("/api/years/1925");
        var allies = year.GetProperty("ties")
            .EnumerateArray()
            .Count(tie =>
                tie.GetProperty("sign").GetInt32() > 0
                && (tie.GetProperty("a").GetString() == "trotsky" || tie.GetProperty("b").GetString() == "trotsky")
            );
        await Assertions.Expect(page.Tab.Locator(Rows)).ToHaveCountAsync(allies);
    }

    [BrowserFact]
    public async Task A_link_brings_the_statement_and_runs_nothing_by_itself()
    {
        await using var page = await OpenAsync(
            "?year=1926&view=query&q=" + Uri.EscapeDataString("RETURN 1 AS one, 'a;b' AS two; RETURN 2 AS three")
        );
        await Task.Delay(300, TestContext.Current.CancellationToken);
        await Assertions.Expect(page.Tab.Locator("#query .answers > *")).ToHaveCountAsync(0);
        await RunAsync(page);
        Assert.Equal(["1\ta;b", "2"], await page.Tab.Locator(Rows).AllInnerTextsAsync());
    }

    [BrowserFact]
    public async Task The_answer_has_forms_and_the_picked_node_leads_to_the_map()
    {
        await using var page = await OpenAsync(
            "?year=1926&view=query&q="
                + Uri.EscapeDataString("MATCH p = (:Person {id: 'stalin'})-[:ALLIED_WITH]-(:Person) RETURN p LIMIT 5")
        );
        await RunAsync(page);
        foreach (var (form, text) in new[] { ("Text", "(:Person {"), ("JSON", "\"ALLIED_WITH\"") })
        {
            await page.Tab.Locator("#query .tabs button", new() { HasText = form }).ClickAsync();
            await Assertions.Expect(page.Tab.Locator("#query .written")).ToContainTextAsync(text);
        }

        await page.Tab.Locator("#query .tabs button", new() { HasText = "Graph" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#query .answer-graph .foot").First).ToContainTextAsync("5 relationships");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Nothing_is_written_and_what_was_run_is_still_there_after_a_reload()
    {
        await using var page = await OpenAsync("?year=1926&view=query");
        await TypeAsync(page, "CREATE (n:Note) RETURN n");
        await page.Tab.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Tab.Locator("#query .remark-line.error")).ToBeVisibleAsync();
        await TypeAsync(page, "MATCH (n:Note) RETURN count(n) AS notes");
        await RunAsync(page);
        Assert.Equal(["0"], await page.Tab.Locator(Rows).AllInnerTextsAsync());

        await page.Tab.ReloadAsync();
        await page.StandStillAsync();
        await page.Tab.Locator("#query .cm-content").ClickAsync();
        await page.Tab.Keyboard.PressAsync("Control+ArrowUp");
        await page.Tab.Keyboard.PressAsync("Control+ArrowUp");
        await Assertions.Expect(page.Tab.Locator("#query .cm-content")).ToContainTextAsync("CREATE (n:Note)");
    }

    [BrowserFact]
    public async Task The_editor_offers_what_the_graph_holds()
    {
        await using var page = await OpenAsync("?year=1926&view=query");
        await page.Tab.WaitForFunctionAsync("() => document.querySelectorAll('#query .saved li').length > 0");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await TypeAsync(page, "MATCH (p:Per");
        await Assertions.Expect(page.Tab.Locator("#query .cm-tooltip-autocomplete li").First).ToHaveTextAsync("Person");
    }

    private async Task<PageUnderTest> OpenAsync(string route) => await fixture.OpenAsync(route);

    // Chromium gives what is typed in place of other text a style of its own; the policy refuses it, nobody needs it, and the console complains.
    private static async Task TypeAsync(PageUnderTest page, string text)
    {
        await page.Tab.Locator("#query .cm-content").ClickAsync();
        await page.Tab.Keyboard.PressAsync("Control+A");
        await page.Tab.Keyboard.PressAsync("Delete");
        await page.Tab.Keyboard.InsertTextAsync(text);
    }

    private static async Task RunAsync(PageUnderTest page)
    {
        await page.Tab.Locator("#query .run").ClickAsync();
        await page.Tab.WaitForFunctionAsync(
            "() => /read only|Not run|nothing to run/.test(document.querySelector('#query .ran').textContent)"
        );
    }
}
