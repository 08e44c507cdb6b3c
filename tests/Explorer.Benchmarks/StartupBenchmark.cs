using System.Diagnostics;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>From the start of the server's process to its first healthy answer, and to the first picture in a browser that is already open.</summary>
internal static class StartupBenchmark
{
    private const int Rounds = 10;

    public static async Task RunAsync(TextWriter output)
    {
        var ready = new List<double>();
        var picture = new List<double>();
        await using var chromium = await Chromium.StartAsync();
        for (var round = 0; round < Rounds; round++)
        {
            var page = await chromium.Context.NewPageAsync();
            var watch = Stopwatch.StartNew();
            await using var server = await ServerProcess.StartAsync();
            ready.Add(watch.Elapsed.TotalMilliseconds);
            await page.GotoAsync(server.Address.ToString());
            await page.WaitForFunctionAsync("() => window.explorer && window.explorer.ready && window.explorer.ties().length > 0");
            picture.Add(watch.Elapsed.TotalMilliseconds);
            await page.CloseAsync();
        }

        await output.WriteLineAsync(new Percentiles(ready).Against("server ready, from process start", 0.5, 500));
        await output.WriteLineAsync(new Percentiles(picture).Against("first picture, from process start", 0.5, 2000));
    }
}
