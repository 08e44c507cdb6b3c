using System.Net;
using System.Text;
using Explorer.Server.Options;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Access;

/// <summary>The class code: who does not know it gets nothing but the page that asks for it.</summary>
public sealed class ClassCodeTests : IAsyncLifetime
{
    private const string Code = "kiev-1919";

    private LoopbackServer _server = null!;
    private HttpClient _visitor = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync(new ServerOptions { Code = Code, AllowWrites = true });
        _visitor = _server.NewClient();
        _server.Client.DefaultRequestHeaders.Add("X-Explorer-Code", Code);
        await _server.GetAsync("/api/timeline"); // so that the graph is filled
    }

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("GET", "/", 401)]
    [InlineData("GET", "/api/timeline", 401)]
    [InlineData("GET", "/api/nothing", 401)]
    [InlineData("GET", "/openapi/v1.json", 401)]
    [InlineData("GET", "/src/main.js", 401)]
    [InlineData("POST", "/db/neo4j/query/v2", 401)]
    [InlineData("DELETE", "/db/neo4j/query/v2/tx/1", 401)]
    [InlineData("POST", "/api/write-token", 401)]
    [InlineData("POST", "/healthz", 401)]
    [InlineData("GET", "/styles/../src/main.js", 401)]
    [InlineData("GET", "/healthz", 200)]
    [InlineData("GET", "/livez", 200)]
    [InlineData("GET", "/readyz", 200)]
    [InlineData("GET", "/styles/missing.css", 200)]
    [InlineData("GET", "/favicon.svg", 200)]
    public async Task Without_it_only_health_and_the_page_that_asks_are_there(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), path);
        using var answer = await _visitor.SendAsync(request, Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_browser_is_asked_for_it_and_keeps_a_cookie_that_scripts_and_other_sites_do_not_see()
    {
        using var asked = await GetAsync("/?year=1926", cookie: null);
        var page = await asked.Content.ReadAsStringAsync(Cancellation);
        using var mistyped = await PostAsync("/?year=1926", "kiev-1920");
        using var signedIn = await PostAsync("/?year=1926", " Kiev 1919 ");
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
        using var again = await GetAsync("/api/questions", cookie.Split(';')[0]);

        Assert.Equal((HttpStatusCode.Unauthorized, "text/html"), (asked.StatusCode, asked.Content.Headers.ContentType?.MediaType));
        Assert.Contains("Type the class code.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("kiev", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(
            "role=\"alert\" id=\"wrong\">That is not the class code.",
            await mistyped.Content.ReadAsStringAsync(Cancellation),
            StringComparison.Ordinal
        );
        Assert.Contains("form-action 'self'", Assert.Single(asked.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "./?year=1926"), (signedIn.StatusCode, signedIn.Headers.Location?.ToString()));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("kiev", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData("explorer-visitor=x")]
    [InlineData("explorer-visitor=0123456789abcdef.0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("explorer-visitor=.")]
    [InlineData("explorer-visitor=kiev-1919")]
    public async Task A_cookie_that_is_not_from_here_lets_nobody_in(string cookie)
    {
        using var answer = await GetAsync("/api/questions", cookie);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("X-Explorer-Code", "KIEV1919", 202)]
    [InlineData("X-Explorer-Code", "kiev-1918", 401)]
    [InlineData("Authorization", "Basic anybody:kiev-1919", 202)]
    [InlineData("Authorization", "Basic kiev-1919:anything", 401)]
    [InlineData("Authorization", "Basic anybody:" + LoopbackServer.Token, 202)]
    [InlineData("Authorization", "Bearer kiev-1919", 202)]
    public async Task Programs_send_it_in_a_header_or_as_a_password(string header, string value, int status)
    {
        var sent = value.StartsWith("Basic ", StringComparison.Ordinal)
            ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(value[6..]))
            : value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/db/neo4j/query/v2");
        request.Content = new StringContent(
            """{"statement":"RETURN 1 AS one"}""",
            new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")
        );
        request.Headers.TryAddWithoutValidation(header, sent);
        using var response = await _visitor.SendAsync(request, Cancellation);
        var answer = await QueryAnswer.ReadAsync(response);

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 401 ? "Neo.ClientError.Security.Unauthorized" : null, answer.ErrorCode);
    }

    [Fact]
    public async Task Who_guesses_is_slowed_down_and_whoever_is_in_stays_in()
    {
        using var signedIn = await PostAsync("/", Code);
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie")).Split(';')[0];
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 30; i++)
        {
            // Long enough for parts of a try to come back: they are none.
            await Task.Delay(20, Cancellation);
            using var wrong = await PostAsync("/", $"wrong-{i:000}");
            statuses.Add(wrong.StatusCode);
        }

        using var right = await PostAsync("/", Code);
        using var inside = await GetAsync("/api/questions", cookie);

        // A bucket that stood full for long may be filled once more by its first look at the clock.
        Assert.InRange(statuses.Count(status => status == HttpStatusCode.Unauthorized), 10, 21);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        // Otherwise a guess would be answered after all.
        Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
        Assert.NotNull(right.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", "text/html");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }
        return await _visitor.SendAsync(request, Cancellation);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string code)
    {
        using var form = new FormUrlEncodedContent([new("code", code)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("Accept", "text/html");
        return await _visitor.SendAsync(request, Cancellation);
    }
}
