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

    /// <summary>
    /// Steps by the arrow keys and records each frame from the key to two frames after the picture stands, so that handing the picture over from the film to
    /// the drawing counts. What follows does not: a page at rest is woken sixty times a second whatever it costs.
    /// </summary>
    private static async Task<double[]> WalkAsync(Microsoft.Playwright.IPage page)
    {
        var all = new List<double>();
        foreach (var key in Enumerable.Repeat("ArrowRight", 7).Concat(Enumerable.Repeat("ArrowLeft", 7)))
        {
            await page.EvaluateAsync(
                """
                () => {
                  window.frames_ = new Promise(done => {
                    const lengths = []; let last = 0, moved = false, rest = 0;
                    const frame = now => {
                      if (moved) lengths.push(now - last);
                      last = now;
                      moved ||= !explorer.ready;
                      if (moved && explorer.ready) rest++;
                      rest > 2 ? done(lengths) : requestAnimationFrame(frame);
                    };
                    requestAnimationFrame(frame);
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
