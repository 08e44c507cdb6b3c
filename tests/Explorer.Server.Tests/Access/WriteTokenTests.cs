using System.Net;
using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Access;

/// <summary>Who may write on a server that allows it: who brings its token.</summary>
public sealed class WriteTokenTests : IAsyncLifetime
{
    private LoopbackServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true });

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Without_it_statements_read_and_are_told_what_would_let_them_write()
    {
        var begun = await _server.RunAsync("CREATE (:Note)", "/tx");
        _server.Client.DefaultRequestHeaders.Remove("X-Explorer-Write-Token");

        var read = await _server.RunAsync("MATCH (n:Note) RETURN count(n) AS n");
        var written = await _server.RunAsync("CREATE (:Note)");
        var inTransaction = await _server.RunAsync("CREATE (:Note)", "/tx");
        var ofAnother = await _server.PostAsync("{}", $"/tx/{begun.TransactionId}/commit");

        Assert.Equal((202, "[[0]]"), (read.Status, read.Values));
        Assert.All(
            [written, inTransaction, ofAnother],
            answer =>
            {
                Assert.Equal((403, "Neo.ClientError.Security.Forbidden"), (answer.Status, answer.ErrorCode));
                Assert.Contains("X-Explorer-Write-Token", answer.ErrorMessage, StringComparison.Ordinal);
            }
        );
    }

    [Theory]
    [InlineData("token-of-these-tests", 202)]
    [InlineData("token-of-these-test", 403)]
    [InlineData("TOKEN-OF-THESE-TESTS", 403)]
    [InlineData("", 403)]
    public async Task It_may_be_the_password_of_any_user_as_clients_of_Neo4j_send_it(string token, int status)
    {
        _server.Client.DefaultRequestHeaders.Remove("X-Explorer-Write-Token");
        _server.Client.DefaultRequestHeaders.Authorization = new(
            "Basic",
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"neo4j:{token}"))
        );

        Assert.Equal(status, (await _server.RunAsync("CREATE (:Note)")).Status);
    }

    [Theory]
    [InlineData("own", 200)]
    [InlineData(null, 403)]
    [InlineData("http://evil.example", 403)]
    [InlineData("null", 403)]
    public async Task The_page_gets_it_from_its_own_origin_and_nobody_else_does(string? origin, int status)
    {
        using var client = _server.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/write-token");
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin == "own" ? $"http://{_server.Address.Authority}" : origin);
        }

        using var answer = await client.SendAsync(request, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(status == 200, text.Contains(LoopbackServer.Token, StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        if (status == 200)
        {
            Assert.Equal(LoopbackServer.Token, JsonDocument.Parse(text).RootElement.GetProperty("token").GetString());
        }
    }

    [Fact]
    public async Task A_page_of_another_site_may_not_write_even_with_it()
    {
        _server.Client.DefaultRequestHeaders.Add("Origin", "http://elsewhere.example");

        Assert.Equal(403, (await _server.RunAsync("CREATE (:Note)")).Status);
    }

    [Fact]
    public async Task A_server_that_only_reads_has_none()
    {
        await using var reading = await LoopbackServer.StartAsync(new ServerOptions());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/write-token");
        request.Headers.Add("Origin", $"http://{reading.Address.Authority}");
        using var answer = await reading.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(400, (await reading.RunAsync("CREATE (:Note)")).Status);
    }
}
