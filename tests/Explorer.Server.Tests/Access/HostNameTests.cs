using System.Net;
using Explorer.Server.Options;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Access;

/// <summary>By which names the server may be asked. Whoever owns another name can let it point here (DNS rebinding).</summary>
public sealed class HostNameTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST.", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.9.9.9", true)]
    [InlineData("[::1]", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("192.168.1.7", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("localhost.localdomain", false)]
    public async Task Without_exposing_only_names_of_this_machine_are_answered(string name, bool answered) =>
        await CheckAsync(new ServerOptions(), name, answered);

    [Theory]
    [InlineData("192.168.1.7", true)]
    [InlineData("[fe80::1]", true)]
    [InlineData("localhost", true)]
    [InlineData("evil.example", false)]
    [InlineData("explorer.school.example", true)]
    [InlineData("deep.down.class.example", true)]
    [InlineData("class.example", false)]
    [InlineData("evilclass.example", false)]
    [InlineData("explorer.school.example.evil.example", false)]
    public async Task Exposed_it_answers_to_addresses_and_to_the_names_it_was_given(string name, bool answered) =>
        await CheckAsync(new ServerOptions { Expose = true, Hosts = ["Explorer.school.example", "*.class.example"] }, name, answered);

    [Theory]
    [InlineData("evil.example", "X-Forwarded-Host", "localhost")]
    [InlineData("localhost", "X-Forwarded-Host", "evil.example")]
    [InlineData("evil.example", "X-Original-Host", "localhost")]
    [InlineData("evil.example", "Forwarded", "host=localhost")]
    public async Task A_header_does_not_make_a_name_a_known_one(string name, string header, string value)
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions());
        using var client = server.NewClient();
        client.DefaultRequestHeaders.Host = name;
        client.DefaultRequestHeaders.Add(header, value);

        using var answer = await client.GetAsync("api/questions", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task CheckAsync(ServerOptions options, string name, bool answered)
    {
        await using var server = await LoopbackServer.StartAsync(options);
        server.Client.DefaultRequestHeaders.Host = $"{name}:{server.Address.Port}";

        var page = await server.GetAsync("/");
        var query = await server.RunAsync("RETURN 1 AS one");
        var health = await server.GetAsync("/healthz");

        Assert.Equal(answered, page.Status == 200);
        Assert.Equal(answered, query.Status == 202);
        Assert.Equal(answered, health.Status == 200);
        if (!answered)
        {
            Assert.Equal((403, "Neo.ClientError.Security.Forbidden"), (query.Status, query.ErrorCode));
            Assert.Contains("--hosts", query.ErrorMessage, StringComparison.Ordinal);
            Assert.Contains("--hosts", page.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.True(page.Response.Headers.Contains("Content-Security-Policy"));
        }
    }
}
