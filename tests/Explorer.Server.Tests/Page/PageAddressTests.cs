using System.Net;
using System.Text.RegularExpressions;
using Explorer.Server.Page;
using Microsoft.AspNetCore.Http;

namespace Explorer.Server.Tests.Page;

/// <summary>The addresses that the server gives out hold below any path, and what they name may be kept as long as it is the same.</summary>
public sealed partial class PageAddressTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/nothing")]
    [InlineData("/nothing/at/all")]
    public async Task Every_file_that_a_page_names_is_there_and_need_not_be_asked_for_again(string path)
    {
        var page = new Uri(new Uri("http://host/"), path);
        var names = Addresses().Matches(await server.Client.GetStringOfAnyAsync(path)).Select(match => match.Value).ToList();

        Assert.True(names.Count > 5);
        foreach (var name in names)
        {
            Assert.DoesNotMatch("^(/|[a-z]+:)", name);
            using var answer = await server.Client.GetAsync(new Uri(page, name).PathAndQuery, Cancellation);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, name);
            if (name.Contains("files/", StringComparison.Ordinal))
            {
                Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
            }
        }

        Assert.Contains(names, name => name.EndsWith(".css", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Below_the_name_of_other_contents_a_file_is_sent_but_not_kept()
    {
        using var answer = await server.Client.GetAsync("/files/0123456789abcdef/src/main.js", Cancellation);
        Assert.Equal((HttpStatusCode.OK, true), (answer.StatusCode, answer.Headers.CacheControl!.NoCache));
    }

    [Fact]
    public void Another_content_of_any_file_is_another_address_of_all()
    {
        var folder = Directory.CreateTempSubdirectory("explorer-page-").FullName;
        try
        {
            File.WriteAllText(
                Path.Combine(folder, "index.html"),
                """<link href="one.css"><a href="./">Map</a><script src="two.js"></script>"""
            );
            File.WriteAllText(Path.Combine(folder, "one.css"), "a {}");
            File.WriteAllText(Path.Combine(folder, "two.js"), "1");
            var documents = new PageDocuments(new PageFiles(folder));
            var before = Html(documents);
            File.WriteAllText(Path.Combine(folder, "two.js"), "22");
            var after = Html(documents);

            Assert.Matches(
                """^<link href="files/[0-9a-f]{16}/one\.css"><a href="\./">Map</a><script src="files/[0-9a-f]{16}/two\.js">""",
                before
            );
            Assert.NotEqual(before, after);
            File.WriteAllText(Path.Combine(folder, "two.js"), "1");
            Assert.Equal(before, Html(documents));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("/?year=1926", ">1926</h1>")]
    [InlineData("/?year=1926&view=table", ">1926</h1>")]
    [InlineData("/?year=%3Cb%3E", "></h1>")]
    [InlineData("/?year=19260", "></h1>")]
    [InlineData("/", "></h1>")]
    public async Task The_year_of_the_address_and_that_the_map_loads_stand_in_the_first_answer(string path, string year)
    {
        var html = await server.Client.GetStringOfAnyAsync(path);
        Assert.Contains(year, html, StringComparison.Ordinal);
        Assert.Contains("Loading the map", html, StringComparison.Ordinal);
        Assert.Contains("<noscript>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_names_its_server_as_seen_from_itself()
    {
        var document = await server.Client.GetStringOfAnyAsync("/openapi/v1.json");
        using var json = System.Text.Json.JsonDocument.Parse(document);
        var url = json.RootElement.GetProperty("servers").EnumerateArray().Single().GetProperty("url").GetString()!;
        Assert.Equal("http://host/tools/explorer/", new Uri(new Uri("http://host/tools/explorer/openapi/v1.json"), url).ToString());
    }

    [Fact]
    public async Task Whole_addresses_and_paths_in_answers_follow_the_path_that_a_proxy_names()
    {
        using var discovery = await AskAsync("/", "/tools/explorer", accept: "application/json");
        Assert.Contains(
            "/tools/explorer/db/{databaseName}/query/v2",
            await discovery.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        Assert.Contains("X-Forwarded-Prefix", discovery.Headers.Vary);

        using var problem = await AskAsync("/api/nothing", "/tools/explorer", accept: "application/json");
        var text = await problem.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("/tools/explorer/api/timeline", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"/api/", text, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string prefix, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("X-Forwarded-Prefix", prefix);
        request.Headers.Add("Accept", accept);
        return await server.Client.SendAsync(request, Cancellation);
    }

    private static string Html(PageDocuments documents) =>
        System.Text.Encoding.UTF8.GetString(documents.Find("", QueryCollection.Empty, out _)!.Identity);

    [GeneratedRegex("""(?<=\s(?:href|src)=")[^"#]+(?=")""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Addresses();
}

file static class Answers
{
    /// <summary>The text of an answer, whatever its status.</summary>
    public static async Task<string> GetStringOfAnyAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
