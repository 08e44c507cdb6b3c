using System.Globalization;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>The time between frames while the year changes from 1922 to 1929 and back, in headless Chromium without a GPU.</summary>
internal static class FrameBenchmark
{
    /// <summary>Frames come as fast as they can be made, so that their spacing is their cost and not the beat of a screen.</summary>
    private static readonly string[] Uncapped = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

    public static async Task RunAsync(TextWriter output)
    {
        await using var server = await ServerProcess.StartAsync();
        foreach (var (width, height) in new[] { (1366, 768), (1920, 1080) })
        {
            await using var chromium = await Chromium.StartAsync(width, height, more: Uncapped);
            var page = await chromium.Context.NewPageAsync();
            await page.GotoAsync(new Uri(server.Address, "?year=1922").ToString());
            await page.WaitForFunctionAsync("() => window.explorer && window.explorer.ready");
            await WalkAsync(page); // warm-up, not counted
            var frames = new Percentiles(await WalkAsync(page));
            var what = string.Create(CultureInfo.InvariantCulture, $"frame while the year changes, {width}x{height}");
            await output.WriteLineAsync(frames.Against(what, 0.95, 16.7));
        }
    }

    /// <summary>Steps by the arrow keys and records each frame during the second after each step.</summary>
    private static async Task<double[]> WalkAsync(Microsoft.Playwright.IPage page)
    {
        var all = new List<double>();
        foreach (var key in Enumerable.Repeat("ArrowRight", 7).Concat(Enumerable.Repeat("ArrowLeft", 7)))
        {
            await page.EvaluateAsync(
                """
                () => {
                  window.frames_ = new Promise(done => {
                    const deltas = []; let last = performance.now(); const start = last;
                    const frame = now => { deltas.push(now - last); last = now; now - start < 1100 ? requestAnimationFrame(frame) : done(deltas.slice(1)); };
                    requestAnimationFrame(now => { last = now; requestAnimationFrame(frame); });
                  });
                }
                """
            );
            await page.Keyboard.PressAsync(key);
            all.AddRange(await page.EvaluateAsync<double[]>("() => window.frames_"));
        }

        return [.. all];
    }
}
