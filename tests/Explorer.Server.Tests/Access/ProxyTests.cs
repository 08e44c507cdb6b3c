using System.Net;
using Explorer.Server.Options;
using Explorer.Server.Tests.Page;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Access;

/// <summary>The server behind a proxy that shows it below a path, under another name, with TLS.</summary>
public sealed class ProxyTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_proxy_on_this_machine_says_is_believed(bool stripsPath)
    {
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions
            {
                Hosts = ["school.example"],
                Code = "class-1917",
                AllowWrites = true,
            }
        );
        using var client = ThroughProxy(server, "school.example");
        client.DefaultRequestHeaders.Add("X-Explorer-Code", "class-1917");
        var below = stripsPath ? "" : "tools/explorer/";

        using var discovery = new HttpRequestMessage(HttpMethod.Get, below);
        discovery.Headers.Add("Accept", "application/json");
        using var found = await client.SendAsync(discovery, Cancellation);
        var where = await found.Content.ReadAsStringAsync(Cancellation);
        using var nothing = await client.GetAsync(below + "api/nothing", Cancellation);
        using var token = new HttpRequestMessage(HttpMethod.Post, below + "api/write-token");
        token.Headers.Add("Origin", "https://school.example");
        using var given = await client.SendAsync(token, Cancellation);

        Assert.Contains("\"https://school.example/tools/explorer/db/{databaseName}/query/v2\"", where, StringComparison.Ordinal);
        Assert.Contains("/tools/explorer/api/timeline", await nothing.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
    }

    [Fact]
    public async Task Who_signs_in_through_it_has_a_cookie_for_that_path_and_for_TLS()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Hosts = ["school.example"], Code = "class-1917" });
        using var client = ThroughProxy(server, "school.example");
        using var form = new FormUrlEncodedContent([new("code", "class-1917")]);

        using var answer = await client.PostAsync("deep/down", form, Cancellation);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("path=/tools/explorer", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("./down", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_proxy_that_is_not_known_is_not_believed()
    {
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions { Hosts = ["school.example"], Proxies = [IPNetwork.Parse("10.0.0.5/32")] }
        );
        using var client = ThroughProxy(server, "school.example");
        using var discovery = new HttpRequestMessage(HttpMethod.Get, "");
        discovery.Headers.Add("Accept", "application/json");

        using var found = await client.SendAsync(discovery, Cancellation);
        var where = await found.Content.ReadAsStringAsync(Cancellation);

        Assert.Contains($"\"http://{server.Address.Authority}/db/", where, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_server_was_not_given_is_told_with_what_to_do()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions());
        using var client = ThroughProxy(server, "school.example");

        using var answer = await client.GetAsync("api/timeline", Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("--hosts", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_visitor_behind_it_has_limits_of_his_own()
    {
        var limits = new QueryApiLimits
        {
            AtOncePerVisitor = 1,
            AtOnce = 8,
            Wait = TimeSpan.FromMilliseconds(200),
            StatementTime = TimeSpan.FromSeconds(20),
        };
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Limits = limits });
        await server.GetAsync("/api/timeline");
        using var leave = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        using var first = From(server, "10.9.9.1");
        using var second = From(server, "10.9.9.2");
        var running = first.PostAsync(
            "db/neo4j/query/v2",
            Statement("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN max(a * b) AS most"),
            leave.Token
        );
        await Task.Delay(500, Cancellation);

        using var own = await first.PostAsync("db/neo4j/query/v2", Statement("RETURN 1 AS one"), Cancellation);
        using var other = await second.PostAsync("db/neo4j/query/v2", Statement("RETURN 1 AS one"), Cancellation);
        await leave.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        Assert.Equal(HttpStatusCode.TooManyRequests, own.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, other.StatusCode);
    }

    [Fact]
    public async Task A_real_proxy_below_a_path_serves_the_page_and_its_parts()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions());
        await using var proxy = await PathProxy.StartAsync(server.Address, "/tools/explorer/");
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = proxy.Address };

        var page = await client.GetStringAsync("", Cancellation);
        using var timeline = await client.GetAsync("api/timeline", Cancellation);

        Assert.Contains("<title>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, timeline.StatusCode);
        Assert.Empty(proxy.Strays);
    }

    private static HttpClient From(LoopbackServer server, string address)
    {
        var client = server.NewClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }

    private static HttpClient ThroughProxy(LoopbackServer server, string name)
    {
        var client = server.NewClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "10.9.9.9");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", name);
        client.DefaultRequestHeaders.Add("X-Forwarded-Prefix", "/tools/explorer");
        return client;
    }

    private static StringContent Statement(string text)
    {
        var content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { statement = text }));
        content.Headers.ContentType = new("application/json");
        return content;
    }
}
