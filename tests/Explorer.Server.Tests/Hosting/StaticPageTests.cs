using System.Net;

namespace Explorer.Server.Tests.Hosting;

/// <summary>The page as files, and the headers that guard it.</summary>
public sealed class StaticPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/index.html", "text/html")]
    [InlineData("/src/main.js", "text/javascript")]
    [InlineData("/libman.json", "application/json")]
    public async Task A_file_of_the_page_has_its_media_type(string path, string type)
    {
        using var answer = await server.Client.GetAsync(path, Cancellation);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotNull(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("/nothing.html")]
    [InlineData("/..%2fREADME.md")]
    [InlineData("/%2e%2e/README.md")]
    [InlineData("/.eslintrc.json")]
    [InlineData("/src")]
    [InlineData("//etc/passwd")]
    public async Task What_is_no_file_of_the_page_is_a_page_that_says_so(string path)
    {
        using var answer = await server.Client.GetAsync(new Uri(server.Client.BaseAddress + path[1..], UriKind.Absolute), Cancellation);

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/timeline")]
    [InlineData("/api/nothing")]
    [InlineData("/nothing.html")]
    [InlineData("/api/timeline?dataset=nope")]
    [InlineData("/api/years/last")]
    [InlineData("/db/neo4j/query/v2")]
    public async Task Every_answer_is_guarded(string path)
    {
        using var answer = await server.Client.GetAsync(path, Cancellation);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
    }
}
