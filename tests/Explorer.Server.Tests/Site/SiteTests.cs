using System.Globalization;
using System.Text.Json;
using Explorer.Loader;
using Explorer.Loader.Commands;
using Explorer.Server.Tests.Page;
using Microsoft.Playwright;

namespace Explorer.Server.Tests.Site;

/// <summary>What is peculiar to the page as files: nothing is asked of a program, and what needs one says so.</summary>
[Collection(SiteCollection.Name)]
public sealed class SiteTests(SiteFixture site)
{
    private const string Html = "index.html";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [BrowserFact]
    public async Task Every_view_finds_all_that_it_asks_for_among_the_files()
    {
        await using var page = await site.NewTabAsync();
        var asked = new List<string>();
        page.Tab.Response += (_, response) =>
            asked.Add($"{(response.Status == 304 ? 200 : response.Status)} {new Uri(response.Url).PathAndQuery}");

        string[] views =
        [
            "?year=1926",
            "?year=1926&day=1926-07-23",
            "?year=1926&view=table&lang=ru",
            "?year=1926&view=storyline",
            "?year=1926&view=matrix",
            "?year=1926&with=1923&view=compare",
            "?page=sources",
            "?page=lessons",
            "?page=query",
        ];
        foreach (var view in views)
        {
            await page.GoToAsync(new Uri(site.Address, view));
            await page.Tab.WaitForFunctionAsync("() => document.fonts.status === 'loaded'");
        }

        await page.GoToAsync(new Uri(site.Address, "?year=1926&view=storyline"));
        await Assertions.Expect(page.Tab.Locator("#storyline .line")).Not.ToHaveCountAsync(0);
        await page.GoToAsync(new Uri(site.Address, "?page=lessons&lesson=4-the-last-ally&scene=2"));
        await page.Tab.WaitForFunctionAsync("() => window.lesson?.ready()");

        Assert.NotEmpty(asked);
        Assert.All(asked, one => Assert.StartsWith("200 " + site.Address.AbsolutePath, one, StringComparison.Ordinal));
        Assert.DoesNotContain(asked, one => one.Contains("/api/", StringComparison.Ordinal));
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task What_needs_the_program_says_so_or_is_not_offered()
    {
        await using var page = await site.OpenAsync("?year=1926");
        Assert.False(await page.Tab.Locator("#add-scene").IsVisibleAsync());

        await page.Tab.Keyboard.PressAsync("q");
        await page.Tab.GetByText("Questions need the program").WaitForAsync();

        await page.Tab.Keyboard.PressAsync("l");
        await page.Tab.Locator("#lessons ol.shelf > li").First.WaitForAsync();
        Assert.Equal(0, await page.Tab.Locator("#lessons .own").CountAsync());

        await page.GoToAsync(new Uri(site.Address, "?page=lessons&lesson=3-enemies-become-friends&scene=1"));
        await page.Tab.WaitForFunctionAsync("() => window.lesson?.ready()");
        await page.Tab.Keyboard.PressAsync("j");
        await page.Tab.GetByText("A class joins the program").WaitForAsync();
        Assert.Empty(page.Complaints);
    }

    [BrowserFact]
    public async Task A_lesson_is_saved_as_one_file_from_the_site_too()
    {
        await using var page = await site.OpenAsync("?page=lessons&lesson=4-the-last-ally");

        var link = page.Tab.GetByText("One file for a stick");
        var saved = await page.Tab.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        Assert.Equal("4-the-last-ally.html", saved.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await saved.PathAsync(), Cancellation);
        Assert.Contains("<title>The last ally · Explorer</title>", text, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Its_page_keeps_out_what_comes_from_elsewhere_as_the_server_does()
    {
        await using var page = await site.OpenAsync("?year=1926");

        var isHeldBack = await page.Tab.EvaluateAsync<bool>(
            "() => fetch('http://127.0.0.1:9/').then(() => false, () => true).then(failed => failed && document.querySelector('meta[http-equiv]').content.includes(\"connect-src 'self'\"))"
        );

        Assert.True(isHeldBack);
    }

    [Fact]
    public async Task A_second_export_leaves_what_is_not_of_the_site_and_takes_away_what_was()
    {
        using var folder = new Scratch();
        Assert.Equal(0, (await ExportAsync(folder.Path)).Code);
        var first = Files(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "CNAME"), "history.school.example", Cancellation);
        var stale = Path.Combine(folder.Path, "files", "0123456789abcdef", "src", "main.js");
        Directory.CreateDirectory(Path.GetDirectoryName(stale)!);
        await File.WriteAllTextAsync(stale, "", Cancellation);

        var (code, said) = await ExportAsync(folder.Path);

        Assert.Equal(0, code);
        Assert.Contains($"Wrote {first.Count} files", said, StringComparison.Ordinal);
        Assert.Equal(first.Append("CNAME").Order(StringComparer.Ordinal), Files(folder.Path));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "files", "0123456789abcdef")));
    }

    [Fact]
    public async Task A_folder_of_somebody_else_is_left_alone()
    {
        using var folder = new Scratch();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, Html), "<html>my own page</html>", Cancellation);

        var (code, said) = await ExportAsync(folder.Path);

        Assert.Equal(ExitCodes.Usage, code);
        Assert.Contains("Nothing was written. Name a new or empty folder", said, StringComparison.Ordinal);
        Assert.Equal([Html], Files(folder.Path));
        Assert.Equal("<html>my own page</html>", await File.ReadAllTextAsync(Path.Combine(folder.Path, Html), Cancellation));
    }

    [Fact]
    public async Task The_answers_of_a_site_are_those_of_the_server()
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        using var folder = new Scratch();
        Assert.Equal(0, (await ExportAsync(folder.Path)).Code);

        var answers = (string[])["timeline", "storyline", "lessons"];
        var days = Enumerable.Range(1917, 24).Select(year => (File: $"days/{year}", Asked: $"years/{year}/days"));
        foreach (var (name, asked) in answers.Select(name => (name, name)).Concat(days))
        {
            var written = await File.ReadAllTextAsync(Path.Combine(folder.Path, "data", name + ".json"), Cancellation);
            var told = await server.Client.GetStringAsync(new Uri($"api/{asked}", UriKind.Relative), Cancellation);
            Assert.True(JsonElement.DeepEquals(Parse(told), Parse(written)), $"{name}.json is not what the server says.");
        }
        var lesson = await server.Client.GetByteArrayAsync(new Uri("api/lessons/6-how-did-he-win/file", UriKind.Relative), Cancellation);
        Assert.Equal(
            lesson,
            await File.ReadAllBytesAsync(Path.Combine(folder.Path, "data", "lessons", "6-how-did-he-win.html"), Cancellation)
        );
    }

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    private static List<string> Files(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private static async Task<(int Code, string Said)> ExportAsync(string folder)
    {
        await using var said = new StringWriter(CultureInfo.InvariantCulture);
        var code = await LoaderProgram.RunAsync(
            ["export", "--format", "site", "--output", folder],
            new Surroundings(TextReader.Null, said, said)
        );
        return (code, said.ToString());
    }

    private sealed class Scratch : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("explorer-site-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
