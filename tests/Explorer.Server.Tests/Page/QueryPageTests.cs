using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Page;

/// <summary>Asking in the page: saved questions, the editor, parameters that follow the year, answers in every form.</summary>
public sealed class QueryPageTests(PageFixture fixture) : IClassFixture<PageFixture>
{
    private const string Rows = "#query .answers tbody tr";

    [BrowserFact]
    public async Task Every_saved_question_is_offered_by_its_grade_and_answers()
    {
        await using var page = await OpenAsync("?year=1926&page=query");
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
        await using var page = await OpenAsync("?year=1926&page=query");
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
        await using var page = await OpenAsync("?year=1926&page=query");
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
    public async Task In_another_data_set_a_question_opens_with_people_who_are_there()
    {
        await using var server = await ServerProcess.StartAsync("--dataset", "powers");
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        var timeline = await client.GetFromJsonAsync<JsonElement>(
            new Uri(server.Address, "api/timeline"),
            TestContext.Current.CancellationToken
        );
        var leading = timeline
            .GetProperty("people")
            .EnumerateArray()
            .Where(one => one.GetProperty("tier").GetInt32() < 3)
            .Select(one => one.GetProperty("id").GetString()!)
            .ToList();

        await using var page = await fixture.NewTabAsync();
        await page.GoToAsync(new Uri(server.Address, "?page=query"));
        await page.Tab.Locator("#query .saved button[data-name='common-enemies']").ClickAsync();
        var fields = page.Tab.Locator("#query .parameter input");
        await Assertions.Expect(fields.Nth(0)).ToHaveValueAsync(leading[0]);
        await Assertions.Expect(fields.Nth(1)).ToHaveValueAsync(leading[1]);
        await Assertions.Expect(page.Tab.Locator("#query .cm-content")).ToContainTextAsync("// param other: string = trotsky");

        await page.Tab.Locator("#query .saved button[data-name='allies-in-year']").ClickAsync();
        await Assertions.Expect(fields).ToHaveValueAsync(leading[0]);
        await RunAsync(page);
        Assert.NotEqual(0, await page.Tab.Locator(Rows).CountAsync());
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_link_brings_the_statement_and_runs_nothing_by_itself()
    {
        await using var page = await OpenAsync(
            "?year=1926&page=query&q=" + Uri.EscapeDataString("RETURN 1 AS one, 'a;b' AS two; RETURN 2 AS three")
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
            "?year=1926&page=query&q="
                + Uri.EscapeDataString("MATCH p = (:Person {id: 'stalin'})-[:ALLIED_WITH]-(:Person) RETURN p LIMIT 5")
        );
        await RunAsync(page);
        foreach (var (form, text) in new[] { ("Text", "(:Person {"), ("JSON", "\"ALLIED_WITH\"") })
        {
            await page.Tab.Locator("#query .tabs [aria-pressed]", new() { HasText = form }).ClickAsync();
            await Assertions.Expect(page.Tab.Locator("#query .written")).ToContainTextAsync(text);
        }

        await page.Tab.Locator("#query .tabs [aria-pressed]", new() { HasText = "Graph" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#query .answer-graph .foot").First).ToContainTextAsync("5 relationships");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task Nothing_is_written_and_what_was_run_is_still_there_after_a_reload()
    {
        await using var page = await OpenAsync("?year=1926&page=query");
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
        await using var page = await OpenAsync("?year=1926&page=query");
        await page.Tab.WaitForFunctionAsync("() => document.querySelectorAll('#query .saved li').length > 0");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await TypeAsync(page, "MATCH (p:Per");
        await Assertions.Expect(page.Tab.Locator("#query .cm-tooltip-autocomplete li").First).ToHaveTextAsync("Person");
    }

    [BrowserFact]
    public async Task Ten_thousand_rows_are_there_a_screenful_at_a_time_and_every_one_can_be_reached_sorted_and_read()
    {
        await using var page = await OpenAsync(
            "?page=query&q=" + Uri.EscapeDataString("UNWIND range(1, 10000) AS n RETURN n, 'text ' + n AS said, -n AS less, [] AS none")
        );
        await RunAsync(page);
        Assert.StartsWith("10,000 rows, ", await page.Tab.Locator("#query .ran").InnerTextAsync(), StringComparison.Ordinal);
        var frame = page.Tab.Locator("#query .rows");
        foreach (var part in new[] { 0.5, 1.0, 0.25, 0.0 })
        {
            await frame.EvaluateAsync("(root, part) => root.scrollTo(0, root.scrollHeight * part)", part);
            await page.Tab.WaitForFunctionAsync(
                """
                () => {
                    const frame = document.querySelector('#query .rows').getBoundingClientRect();
                    const x = frame.left + 10;
                    return [frame.top + 60, Math.min(innerHeight, frame.bottom) - 20].every((y) => document.elementFromPoint(x, y)?.closest('td[data-column]'));
                }
                """
            );
            Assert.InRange(await page.Tab.Locator(Rows).CountAsync(), 10, 220);
        }

        await page.Tab.Locator("#query th button", new() { HasText = "less" }).ClickAsync();
        await page.Tab.Locator("#query tbody td[tabindex='0']").FocusAsync();
        await page.Tab.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Tab.Locator("#query td:focus")).ToHaveTextAsync("10000");
        await page.Tab.Keyboard.PressAsync("Control+End");
        await page.Tab.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Tab.Locator("#query td:focus")).ToHaveTextAsync("1");
        await page.Tab.Keyboard.PressAsync("ArrowRight");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Tab.Locator("#query .cell .value")).ToHaveTextAsync("'text 1'");
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task More_rows_than_are_read_are_cut_and_the_page_says_so()
    {
        await using var page = await OpenAsync("?page=query&q=" + Uri.EscapeDataString("UNWIND range(1, 2000000) AS n RETURN n"));
        await RunAsync(page);
        Assert.StartsWith("10,000 rows and more", await page.Tab.Locator("#query .ran").InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.Tab.Locator("#query .result > .foot")).ToContainTextAsync("the first 10,000 rows; there are more");
    }

    [BrowserFact]
    public async Task Rows_that_came_before_an_error_are_shown_with_it()
    {
        await using var page = await OpenAsync(
            "?page=query&q=" + Uri.EscapeDataString("UNWIND range(1, 5) AS n RETURN n, 10 / (n - 4) AS part")
        );
        await RunAsync(page);
        await Assertions.Expect(page.Tab.Locator("#query .remark-line.error")).ToContainTextAsync("divided by zero");
        await Assertions.Expect(page.Tab.Locator(Rows)).ToHaveCountAsync(3);
    }

    [BrowserFact]
    public async Task A_column_is_widened_by_its_edge_with_the_mouse_and_with_keys()
    {
        await using var page = await OpenAsync("?page=query&q=" + Uri.EscapeDataString("UNWIND range(1, 3) AS n RETURN n, n AS other"));
        await RunAsync(page);
        var head = page.Tab.Locator("#query th").First;
        var edge = head.Locator(".edge");
        var before = (await head.BoundingBoxAsync())!.Width;
        await edge.FocusAsync();
        await page.Tab.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(before + 16, (await head.BoundingBoxAsync())!.Width, 1.0);
        var box = (await edge.BoundingBoxAsync())!;
        await page.Tab.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + 5);
        await page.Tab.Mouse.DownAsync();
        await page.Tab.Mouse.MoveAsync(box.X + (box.Width / 2) + 100, box.Y + 5);
        await page.Tab.Mouse.UpAsync();
        Assert.Equal(before + 116, (await head.BoundingBoxAsync())!.Width, 1.0);
    }

    [BrowserFact]
    public async Task Sheets_keep_what_was_written_through_a_question_a_link_and_a_reload()
    {
        await using var page = await OpenAsync("?year=1926&page=query");
        await TypeAsync(page, "RETURN $mine AS own");
        await page.Tab.Locator("#query .parameter input").FillAsync("1917");
        await page.Tab.Locator("#query .saved button[data-name='allies-in-year']").ClickAsync();
        var sheets = page.Tab.Locator("#query .sheet");
        await Assertions.Expect(sheets).ToHaveCountAsync(2);
        await page.Tab.Locator("#query .saved button[data-name='together-against']").ClickAsync();
        await Assertions.Expect(sheets).ToHaveCountAsync(2); // nobody wrote in the question that went

        await sheets.First.Locator("button").First.ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#query .parameter input")).ToHaveValueAsync("1917");
        await RunAsync(page);
        Assert.Equal(["1917"], await page.Tab.Locator(Rows).AllInnerTextsAsync());
        Assert.Contains("&$mine=1917", page.Tab.Url, StringComparison.Ordinal);

        await page.Tab.ReloadAsync();
        await page.StandStillAsync();
        await Assertions.Expect(sheets).ToHaveCountAsync(2);
        await Assertions.Expect(page.Tab.Locator("#query .cm-content")).ToContainTextAsync("RETURN $mine AS own");
        await Assertions.Expect(page.Tab.Locator("#query .parameter input")).ToHaveValueAsync("1917");

        await page.GoToAsync(new Uri(page.Tab.Url.Replace("1917", "42", StringComparison.Ordinal)));
        await Assertions.Expect(sheets).ToHaveCountAsync(2);
        await Assertions.Expect(page.Tab.Locator("#query .parameter input")).ToHaveValueAsync("42");
        await page.GoToAsync(new Uri(page.Tab.Url.Split('?')[0] + "?page=query&q=RETURN+2"));
        await Assertions.Expect(sheets).ToHaveCountAsync(3);
        await Assertions.Expect(page.Tab.Locator("#query .cm-content")).ToContainTextAsync("RETURN 2");
    }

    [BrowserFact]
    public async Task What_stands_in_the_editor_can_be_copied_for_a_shell_and_for_Neo4j_Browser()
    {
        await using var page = await OpenAsync(
            "?year=1926&page=query&q=" + Uri.EscapeDataString("RETURN $who AS who, $year AS year") + "&$who=it's"
        );
        foreach (
            var (word, wanted) in new[]
            {
                ("link", "$who=it%27s"),
                ("as curl", "db/neo4j/query/v2' \\\n"),
                ("for Neo4j Browser", ":params {who: 'it\\'s', year: 1926};"),
            }
        )
        {
            await page.Tab.EvaluateAsync(
                "() => (navigator.clipboard.writeText = (text) => { window.taken = text; return Promise.resolve(); })"
            );
            await page.Tab.Locator("#query .takes button", new() { HasText = word }).ClickAsync();
            await Assertions.Expect(page.Tab.Locator("#query .ran")).ToContainTextAsync("is copied");
            Assert.Contains(wanted, await page.Tab.EvaluateAsync<string>("() => window.taken"), StringComparison.Ordinal);
        }
    }

    [BrowserFact]
    public async Task The_graph_is_walked_by_keys()
    {
        await using var page = await OpenAsync(
            "?page=query&q="
                + Uri.EscapeDataString("MATCH p = (:Person {id: 'stalin'})-[:ALLIED_WITH]-(:Person {id: 'molotov'}) RETURN p LIMIT 1")
        );
        await RunAsync(page);
        await page.Tab.Locator("#query .tabs [aria-pressed]", new() { HasText = "Graph" }).ClickAsync();
        var foot = page.Tab.Locator("#query .answer-graph .foot").First;
        await Assertions.Expect(foot).ToContainTextAsync("2 nodes, 1 relationship.");
        await page.Tab.Locator("#query .answer-plate").FocusAsync();
        await page.Tab.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Tab.Locator("#query .about-one h3")).ToHaveTextAsync("Person");
        await page.Tab.Keyboard.PressAsync("Enter");
        await Assertions.Expect(foot).Not.ToContainTextAsync("2 nodes,");
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
