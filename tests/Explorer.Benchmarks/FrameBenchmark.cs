using System.Globalization;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>
/// The time between frames while the year changes from 1922 to 1929 and back, in every view that follows it, and the longest task, in headless Chromium
/// without a GPU.
/// </summary>
internal static class FrameBenchmark
{
    private const int Steps = 7; // years

    /// <summary>The address of each view after the year, by the name that is printed.</summary>
    private static readonly (string Name, string Route)[] Views =
    [
        ("map", ""),
        ("storyline", "&view=storyline"),
        ("all years", "&view=years"),
        ("two years", "&view=compare"),
        ("two people", "&view=pair&select=pair:stalin|zinoviev"),
        ("matrix", "&view=matrix"),
        ("alluvial", "&view=alluvial"),
        ("table", "&view=table"),
        ("filter", "&panel=filter&only=sign:rivals"),
    ];

    public static async Task RunAsync(TextWriter output)
    {
        await using var server = await ServerProcess.StartAsync();
        foreach (var (width, height) in new[] { (1366, 768), (1920, 1080) })
        {
            await using var chromium = await Chromium.StartAsync(width, height, more: [.. FrameWatch.Uncapped]);
            foreach (var (name, route) in Views)
            {
                var page = await FrameWatch.OpenAsync(chromium.Context);
                await page.GotoAsync(new Uri(server.Address, $"?year=1922{route}").ToString());
                await page.WaitForFunctionAsync("() => window.explorer && window.explorer.ready");
                await FrameWatch.WalkAsync(page, Steps); // warm-up, not counted
                await FrameWatch.ForgetAsync(page);
                var frames = new Percentiles((await FrameWatch.WalkAsync(page, Steps)).Frames);
                var longest = await FrameWatch.LongestTaskAsync(page);
                var what = string.Create(CultureInfo.InvariantCulture, $"frame while the year changes, {name}, {width}x{height}");
                await output.WriteLineAsync(frames.Against(what, 0.95, 16.7));
                await output.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"  longest task {longest:F0} ms (bar 50; 0: none over 50)")
                );
                await page.CloseAsync();
            }
        }
    }
}
