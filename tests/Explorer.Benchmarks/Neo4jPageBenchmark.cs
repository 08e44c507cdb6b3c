using System.Diagnostics;
using Explorer.Benchmarks.Load;
using Explorer.Content.Loading;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>On a Neo4j that holds the data set: from the start of our server's process to its first healthy answer, and from opening the page to the first picture.</summary>
internal static class Neo4jPageBenchmark
{
    private const int Rounds = 10;

    public static async Task RunAsync(TextWriter output)
    {
        var shared = Path.GetFullPath("../../shared", CypherFolder.Find(given: null, AppContext.BaseDirectory).Path);
        if (!File.Exists(Path.Combine(shared, "neo4j", "start")))
        {
            await output.WriteLineAsync("neo4j-page: skipped, because ../shared with its Neo4j is not there.");
            return;
        }

        await using var neo4j = await Neo4jKit.StartAsync(shared);
        var loader = Path.Combine(AppContext.BaseDirectory, "Explorer.Loader.dll");
        await Tool.RunAsync("dotnet", neo4j.Login, loader, "load", "succession", "--graph", neo4j.Address);
        foreach (var (name, value) in neo4j.Login)
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        var (ready, picture) = (new List<double>(), new List<double>());
        await using var chromium = await Chromium.StartAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var page = await chromium.Context.NewPageAsync();
            var watch = Stopwatch.StartNew();
            // A server that has just started has asked Neo4j for nothing yet.
            await using var server = await ServerProcess.StartAsync("--graph", neo4j.Address);
            ready.Add(watch.Elapsed.TotalMilliseconds);
            watch.Restart();
            await page.GotoAsync(server.Address.ToString());
            await page.WaitForFunctionAsync("() => window.explorer && window.explorer.ready && window.explorer.ties().length > 0");
            picture.Add(watch.Elapsed.TotalMilliseconds);
            await page.CloseAsync();
        }

        await output.WriteLineAsync(new Percentiles(ready).Against("on Neo4j, server ready, from process start", 0.5, 500));
        await output.WriteLineAsync(new Percentiles(picture).Against("on Neo4j, first picture, from opening the page", 0.5, 1000));
    }
}
