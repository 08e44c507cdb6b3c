using System.Net;
using System.Text.Json;

namespace Explorer.Server.Tests.Api;

/// <summary>Every error under /api is problem details and says what is allowed.</summary>
public sealed class ProblemTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData("/api/years/1789", HttpStatusCode.NotFound, "1917 to 1940")]
    [InlineData("/api/years/last", HttpStatusCode.BadRequest, "1917 to 1940")]
    [InlineData("/api/years/-5", HttpStatusCode.BadRequest, "1917 to 1940")]
    [InlineData("/api/timeline?dataset=rome", HttpStatusCode.NotFound, "succession")]
    [InlineData("/api/years/1926?dataset=rome", HttpStatusCode.NotFound, "succession")]
    [InlineData("/api/nothing", HttpStatusCode.NotFound, "/api/timeline")]
    [InlineData("/api", HttpStatusCode.NotFound, "/api/timeline")]
    [InlineData("/openapi/v9.json", HttpStatusCode.NotFound, "/openapi/v1.json")]
    public async Task A_wrong_request_is_told_what_is_allowed(string path, HttpStatusCode status, string allowed)
    {
        using var answer = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);

        await AssertProblemAsync(answer, status, allowed);
    }

    [Fact]
    public async Task Writing_is_told_that_only_reading_is_answered()
    {
        using var answer = await server.Client.PostAsync("/api/timeline", content: null, TestContext.Current.CancellationToken);

        Assert.Contains("GET", answer.Content.Headers.Allow);
        await AssertProblemAsync(answer, HttpStatusCode.MethodNotAllowed, "GET");
    }

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode status, string allowed)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.Contains(allowed, problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Contains(
            problem.GetProperty("allowed").EnumerateArray(),
            one => one.GetString()!.Contains(allowed, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }
}
