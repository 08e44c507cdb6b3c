using System.Net;
using System.Text;
using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.Tests.Page;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Operations;

/// <summary>What whoever runs the server sees of it.</summary>
public sealed class OperationsTests
{
    private const string Secret = "a-value-that-no-log-holds";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("X-Request-Id", "lesson-7.request_3", "lesson-7.request_3")]
    [InlineData("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "0af7651916cd43dd8448eb211c80319c")]
    [InlineData("X-Request-Id", "a b", null)]
    [InlineData("X-Request-Id", "<script>", null)]
    [InlineData("X-Request-Id", "x", null)]
    [InlineData("traceparent", "00-zz-zz-01", null)]
    public async Task Every_answer_names_its_request(string header, string value, string? name)
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions());
        server.Client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        foreach (var path in (string[])["/", "/api/nothing", "/api/timeline?dataset=nope", "/livez", "/db/nothing"])
        {
            var answer = await server.GetAsync(path);

            var given = Assert.Single(answer.Response.Headers.GetValues("X-Request-Id"));
            Assert.Matches(name is null ? "^[0-9a-f]{32}$" : $"^{name}$", given);
        }
    }

    [Fact]
    public async Task A_problem_holds_the_name_of_its_request()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions());

        var problem = await server.GetAsync("/api/nothing");

        Assert.Equal(Assert.Single(problem.Response.Headers.GetValues("X-Request-Id")), problem.Json.GetProperty("requestId").GetString());
    }

    [Fact]
    public async Task Measurements_are_there_for_Prometheus_only_when_asked_for()
    {
        await using var without = await LoopbackServer.StartAsync(new ServerOptions());
        await using var server = await LoopbackServer.StartAsync(
            new ServerOptions
            {
                Metrics = true,
                Limits = new QueryApiLimits { Rows = 3 },
            }
        );
        await server.RunAsync("UNWIND [1, 2] AS n RETURN n");
        await server.RunAsync("UNWIND range(1, 9) AS n RETURN n");
        await server.RunAsync($"RETURN '{Secret}' AS x");

        var metrics = await server.GetAsync("/metrics");

        Assert.Equal(404, (await without.GetAsync("/metrics")).Status);
        Assert.Equal(200, metrics.Status);
        Assert.Contains("explorer_statements_duration_seconds_count{", metrics.Text, StringComparison.Ordinal);
        Assert.Contains("outcome=\"cut\"", metrics.Text, StringComparison.Ordinal);
        Assert.Contains("explorer_statements_refused_total{", metrics.Text, StringComparison.Ordinal);
        Assert.Contains("explorer_statements_running{", metrics.Text, StringComparison.Ordinal);
        Assert.Contains("http_server_request_duration_seconds", metrics.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, metrics.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_class_code_measurements_are_too()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Metrics = true, Code = "class-1917" });

        Assert.Equal(401, (await server.GetAsync("/metrics")).Status);
        server.Client.DefaultRequestHeaders.Add("X-Explorer-Code", "class-1917");
        Assert.Equal(200, (await server.GetAsync("/metrics")).Status);
    }

    [Fact]
    public async Task The_log_is_a_line_of_JSON_for_each_request_and_statement_without_texts_values_and_secrets()
    {
        await using var server = await ServerProcess.StartAsync(
            "--log",
            "json",
            "--code",
            "code-" + Secret,
            "--allow-writes",
            "--write-token",
            "token-" + Secret
        );
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"x:token-{Secret}")));
        client.DefaultRequestHeaders.Add("X-Request-Id", "lesson-7");
        using var body = new StringContent(
            JsonSerializer.Serialize(new { statement = $"RETURN $a AS a, '{Secret}' AS b", parameters = new { a = Secret } }),
            new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")
        );
        using var answer = await client.PostAsync("db/neo4j/query/v2?x=" + Secret, body, Cancellation);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);

        List<JsonElement> lines = [];
        for (var i = 0; i < 50 && !lines.Any(line => line.GetRawText().Contains("lesson-7", StringComparison.Ordinal)); i++)
        {
            await Task.Delay(100, Cancellation);
            lines = [.. server.Output.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement)];
        }

        var printed = string.Join('\n', lines.Select(line => line.GetRawText()));
        Assert.DoesNotContain(Secret, printed, StringComparison.Ordinal);
        Assert.Contains(
            lines,
            line => line.GetProperty("Message").GetString()!.Contains("A statement ended: ok, 1 rows", StringComparison.Ordinal)
        );
        Assert.Contains(
            lines,
            line => line.GetProperty("Message").GetString()!.Contains("/db/neo4j/query/v2 was answered with 202", StringComparison.Ordinal)
        );
        Assert.All(
            lines.Where(line => line.GetProperty("Message").GetString()!.Contains("/db/", StringComparison.Ordinal)),
            line => Assert.Contains("lesson-7", line.GetRawText(), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_collector_gets_measurements_and_traces_when_asked_for()
    {
        using var collector = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        collector.Start();
        var called = collector.AcceptTcpClientAsync(Cancellation).AsTask();
        await using (
            var server = await LoopbackServer.StartAsync(new ServerOptions { Otlp = new Uri($"http://{collector.LocalEndpoint}") })
        )
        {
            await server.RunAsync("RETURN 1 AS one");
            using var connection = await called.WaitAsync(TimeSpan.FromSeconds(20), Cancellation);
            var first = new byte[14];
            await connection.GetStream().ReadExactlyAsync(first, Cancellation);

            Assert.Equal("PRI * HTTP/2.0", Encoding.ASCII.GetString(first)); // as gRPC begins
        }
    }

    [Fact]
    public async Task Readiness_and_liveness_are_two_questions()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = "http://127.0.0.1:9" });

        Assert.Equal(200, (await server.GetAsync("/livez")).Status);
        Assert.Equal(503, (await server.GetAsync("/readyz")).Status);
    }
}
