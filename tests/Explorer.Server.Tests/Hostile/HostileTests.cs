using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.Tests.QueryApi;

namespace Explorer.Server.Tests.Hostile;

/// <summary>
/// Everything in hostile.json, sent to a server that only reads, on the embedded graph and, where there is one, before a real Neo4j: nothing is written, no file is
/// read, nobody is called, the server lives on, and each is answered within the limits, with a sentence where it is refused.
/// </summary>
[Collection("Neo4j server")]
public sealed class HostileTests : IAsyncLifetime
{
    private const string Secret = "a-secret-that-no-answer-holds";
    private const string Counting =
        "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS ties, count(n.evil) AS evil";

    private static readonly TimeSpan StatementTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15); // the limit, a full build machine, and what Neo4j takes to notice

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"explorer-secret-{Guid.NewGuid():N}.csv");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static QueryApiLimits Limits =>
        new()
        {
            StatementTime = StatementTime,
            MemoryBytes = 256L << 20,
            AtOnce = 40,
            AtOncePerVisitor = 40,
        };

    public async ValueTask InitializeAsync()
    {
        _listener.Start();
        await File.WriteAllTextAsync(_file, Secret + "\n", Cancellation);
    }

    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        File.Delete(_file);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void There_are_enough_of_every_kind()
    {
        Assert.InRange(HostileCase.All.Count(one => !one.EmbeddedOnly), 150, 1000);
        Assert.All(HostileCase.All.GroupBy(one => one.Kind), kind => Assert.True(kind.Count() >= 2, kind.Key));
    }

    [Fact]
    public async Task On_the_embedded_graph()
    {
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Limits = Limits });
        await RunAsync(server, isEmbedded: true);
    }

    [Fact]
    public async Task Before_a_real_Neo4j()
    {
        var address = Environment.GetEnvironmentVariable("EXPLORER_TEST_NEO4J_HTTP");
        Assert.SkipWhen(string.IsNullOrEmpty(address), "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to attack.");
        await using (var writing = await LoopbackServer.StartAsync(new ServerOptions { Graph = address, AllowWrites = true }))
        {
            await writing.RunAsync(
                "UNWIND range(1, 60) AS i MERGE (p:Person {id: 'p' + i}) MERGE (q:Person {id: 'p' + (i % 7)}) MERGE (p)-[:ALLIED_WITH]->(q)"
            );
        }
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = address, Limits = Limits });
        await RunAsync(server, isEmbedded: false);

        // What was given up here has ended there, too.
        await using var looking = await LoopbackServer.StartAsync(new ServerOptions { Graph = address, AllowWrites = true });
        await Task.Delay(TimeSpan.FromSeconds(2), Cancellation);
        // A transaction without a statement runs nothing: Neo4j keeps some open after what it refused, until their time is over.
        var left = await looking.RunAsync(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery <> '' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery"
        );
        Assert.Equal("[]", left.Values);
    }

    private async Task RunAsync(LoopbackServer server, bool isEmbedded)
    {
        using var visitor = server.NewClient();
        visitor.Timeout = TimeSpan.FromMinutes(2);
        var before = await AskAsync(visitor, Counting);
        var wrong = new List<string>();
        foreach (var one in HostileCase.All.Where(one => isEmbedded || !one.EmbeddedOnly))
        {
            var text = one.Text(server.Address.Authority, new Uri($"http://{_listener.LocalEndpoint}/"), _file);
            var watch = Stopwatch.StartNew();
            var (status, answer) = one.Statement is null ? await SendAsync(server.Address, text) : await AskAsync(visitor, text);
            if (Fault(isEmbedded ? one.Embedded ?? one.Expect : one.Expect, status, answer, watch.Elapsed) is { } fault)
            {
                wrong.Add(
                    $"{one}\n    {fault}; it took {watch.Elapsed.TotalSeconds:0.0} s; {status}: {answer[..Math.Min(300, answer.Length)]}"
                );
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {HostileCase.All.Count}:\n{string.Join('\n', wrong)}");
        Assert.Equal(before, await AskAsync(visitor, Counting));
        Assert.False(_listener.Pending(), "The listener was called.");
        using var lives = await visitor.GetAsync("livez", Cancellation);
        Assert.Equal(HttpStatusCode.OK, lives.StatusCode);
    }

    private static string? Fault(string expected, int status, string answer, TimeSpan took)
    {
        if (took > Patience)
        {
            return "It was held too long";
        }
        if (answer.Contains(Secret, StringComparison.Ordinal))
        {
            return "The file was read";
        }
        if (answer.Contains("   at ", StringComparison.Ordinal) || answer.Contains("Exception", StringComparison.Ordinal))
        {
            return "It shows where in the program it failed";
        }
        if (answer.Contains("<script>alert", StringComparison.Ordinal))
        {
            return "It is echoed as it came";
        }
        if (status >= 500)
        {
            return "The server failed";
        }
        var hasError = answer.Contains("\"errors\":[{\"code\":\"Neo.", StringComparison.Ordinal);
        return expected switch
        {
            "answered" => status < 300 && !hasError ? null : "It is harmless, but was refused",
            "harmless" => null,
            "refused" => hasError && Sentence(answer).Length > 15 ? null : "It was not refused with a sentence",
            "limited" => hasError ? null : "It met no limit",
            var number => status == int.Parse(number, CultureInfo.InvariantCulture) ? null : $"It should be {number}",
        };
    }

    private static string Sentence(string answer)
    {
        var end = answer[answer.IndexOf("\"errors\":[", StringComparison.Ordinal)..];
        var start = end.IndexOf("\"message\":\"", StringComparison.Ordinal);
        return start < 0 ? "" : end[(start + 11)..].Split('"')[0];
    }

    private static async Task<(int Status, string Answer)> AskAsync(HttpClient visitor, string statement)
    {
        using var body = new ByteArrayContent(
            JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["statement"] = statement })
        );
        body.Headers.ContentType = new("application/json");
        using var answer = await visitor.PostAsync("db/neo4j/query/v2", body, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        return ((int)answer.StatusCode, text.Length < 20_000 ? text : text[..1000] + text[^1000..]);
    }

    /// <summary>Bytes as they are; status 400 stands for a connection that was closed without a word.</summary>
    private static async Task<(int Status, string Answer)> SendAsync(Uri server, string raw)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, Cancellation);
        var stream = client.GetStream();
        var answer = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(raw), Cancellation);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            patience.CancelAfter(raw.Contains("Connection: close", StringComparison.Ordinal) ? Patience : Silence);
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (OperationCanceledException) when (!Cancellation.IsCancellationRequested)
        {
            // It keeps the connection for the next request.
        }
        catch (IOException)
        {
            // Closed in the middle: what came so far counts.
        }
        var text = Encoding.UTF8.GetString(answer.ToArray());
        var status = text.StartsWith("HTTP/1.", StringComparison.Ordinal)
            ? int.Parse(text.AsSpan(9, 3), CultureInfo.InvariantCulture)
            : 400;
        return (status, text);
    }
}
