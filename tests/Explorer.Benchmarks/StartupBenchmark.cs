using System.Diagnostics;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>From the start of the server's process to its first healthy answer, and to the first picture in a browser that is already open.</summary>
internal static class StartupBenchmark
{
    private const int Rounds = 10;
    private const int FirstPort = 15200;

    public static async Task RunAsync(TextWriter output)
    {
        var (bare, ready, picture) = (new List<double>(), new List<double>(), new List<double>());
        await using var chromium = await Chromium.StartAsync();
        for (var round = 0; round < Rounds; round++)
        {
            bare.Add(await BareServer.StartAsync(FirstPort + round));
            var page = await chromium.Context.NewPageAsync();
            var watch = Stopwatch.StartNew();
            await using var server = await ServerProcess.StartAsync();
            ready.Add(watch.Elapsed.TotalMilliseconds);
            await page.GotoAsync(server.Address.ToString());
            await page.WaitForFunctionAsync("() => window.explorer && window.explorer.ready && window.explorer.ties().length > 0");
            picture.Add(watch.Elapsed.TotalMilliseconds);
            await page.CloseAsync();
        }

        await output.WriteLineAsync($"a bare ASP.NET Core application, from process start: median {new Percentiles(bare).At(0.5):0} ms");
        await output.WriteLineAsync(new Percentiles(ready).Against("server ready, from process start", 0.5, 400));
        await output.WriteLineAsync(new Percentiles(picture).Against("first picture, from process start", 0.5, 1500));
    }
}
