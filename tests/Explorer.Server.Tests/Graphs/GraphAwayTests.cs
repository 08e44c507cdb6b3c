using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Explorer.Server.Options;
using Explorer.Server.Tests.QueryApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Explorer.Server.Tests.Graphs;

/// <summary>A server whose graph is another server, which is away, comes, goes, says nothing, holds nothing, or refuses.</summary>
public sealed class GraphAwayTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_graph_that_is_away_is_told_everywhere_and_shown_as_soon_as_it_is_there()
    {
        var port = FreePort();
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = $"http://user:secret@127.0.0.1:{port}" });

        var health = await server.GetAsync("/healthz");
        var timeline = await server.GetAsync("/api/timeline");
        var query = await server.RunAsync("RETURN 1 AS one");
        var page = await server.SendAsync(HttpMethod.Get, "/", body: null, accept: "text/html");

        Assert.Equal((503, "unavailable"), (health.Status, StatusOf(health)));
        Assert.Contains(
            $"Nothing answers at http://127.0.0.1:{port}",
            health.Json.GetProperty("reason").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal((503, "application/problem+json"), (timeline.Status, timeline.MediaType));
        Assert.Contains("Is Neo4j running there", timeline.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal((503, "Neo.TransientError.General.DatabaseUnavailable"), (query.Status, query.ErrorCode));
        Assert.All([timeline, query], answer => Assert.Equal(TimeSpan.FromSeconds(2), answer.Response.Headers.RetryAfter?.Delta));
        Assert.All([health, timeline, query], answer => Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal));
        Assert.Equal(200, page.Status);

        await using (var graph = await LoopbackServer.StartAsync(new ServerOptions(), port))
        {
            var shown = await server.GetAsync("/api/timeline");
            Assert.Equal(200, shown.Status);
            Assert.Equal((await graph.GetAsync("/api/timeline")).Text, shown.Text);
            Assert.Equal("ok", StatusOf(await server.GetAsync("/healthz")));
            Assert.Equal(
                """[["Joseph Stalin"]]""",
                (await server.RunAsync("MATCH (p:Person {id: 'stalin'}) RETURN p.name AS name")).Values
            );
        }

        await Task.Delay(TimeSpan.FromSeconds(2.2), Cancellation);
        Assert.Equal("unavailable", StatusOf(await server.GetAsync("/healthz")));
    }

    [Fact]
    public async Task A_graph_that_says_nothing_keeps_no_request_hanging()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = $"http://{silent.LocalEndpoint}" });

        var watch = Stopwatch.StartNew();
        var timeline = server.GetAsync("/api/timeline");
        var health = await server.GetAsync("/healthz");
        var healthTook = watch.Elapsed;

        Assert.Equal("unavailable", StatusOf(health));
        Assert.InRange(healthTook.TotalSeconds, 4, 9);
        Assert.Equal(503, (await timeline).Status);
        Assert.Contains("has not answered within 15 seconds", (await timeline).Text, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 14, 25);
    }

    [Fact]
    public async Task A_graph_that_holds_nothing_is_told_with_the_way_to_fill_it()
    {
        await using var graph = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true });
        await graph.RunAsync("MATCH (n) DETACH DELETE n");
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = graph.Address.ToString() });

        var health = await server.GetAsync("/healthz");
        var timeline = await server.GetAsync("/api/timeline");

        Assert.Equal((200, "empty"), (health.Status, StatusOf(health)));
        Assert.Equal(404, timeline.Status);
        Assert.Empty(timeline.Json.GetProperty("allowed").EnumerateArray());
        Assert.All(
            [health, timeline],
            answer => Assert.Contains($"load succession --graph {graph.Address}", answer.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_a_server_reads_it_never_asks_to_write()
    {
        await using var graph = await LoopbackServer.StartAsync(new ServerOptions { AllowWrites = true });
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = graph.Graph });

        var refused = await server.RunAsync("CREATE (:Note)");

        Assert.Equal((400, "Neo.ClientError.Statement.AccessMode"), (refused.Status, refused.ErrorCode));
        Assert.Contains("--allow-writes", refused.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal("[[0]]", (await graph.RunAsync("MATCH (n:Note) RETURN count(n) AS n")).Values);
    }

    [Fact]
    public async Task A_password_that_is_refused_ends_the_start_and_later_is_told()
    {
        await using var graph = await RefusingAsync();
        var address = graph.Urls.First();
        using var error = new StringWriter();

        var code = await ServerProgram.RunAsync(["--graph", address, "--urls", "http://127.0.0.1:0"], _ => null, TextWriter.Null, error);
        await using var server = await LoopbackServer.StartAsync(new ServerOptions { Graph = address });
        var health = await server.GetAsync("/healthz");
        var timeline = await server.GetAsync("/api/timeline");

        Assert.Equal(4, code);
        Assert.Contains("NEO4J_PASSWORD", error.ToString(), StringComparison.Ordinal);
        Assert.Equal((503, "refused"), (health.Status, StatusOf(health)));
        Assert.Equal((503, "The graph refuses this server"), (timeline.Status, timeline.Json.GetProperty("title").GetString()));
    }

    private static string? StatusOf(QueryAnswer health) => health.Json.GetProperty("status").GetString();

    private static async Task<WebApplication> RefusingAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(
                """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}"""
            );
        });
        await app.StartAsync(Cancellation);
        return app;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
