using System.Globalization;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>
/// The time between frames while the year changes from 1922 to 1929 and back, in every view that follows it, and the longest task, in headless Chromium
/// without a GPU.
/// </summary>
internal static class FrameBenchmark
{
    /// <summary>Frames come as fast as they can be made, so that their spacing is their cost and not the beat of a screen.</summary>
    private static readonly string[] Uncapped = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

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

    /// <summary>
    /// Notes long tasks, and keeps frames coming at full rate by a dot that moves: a page at rest is woken sixty times a second whatever it costs.
    /// </summary>
    private const string Watch = """
        window.longest_ = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => { longest_ = Math.max(longest_, e.duration); })).observe({ type: 'longtask' });
        addEventListener('DOMContentLoaded', () => {
          const dot = document.createElement('div');
          dot.style.cssText = 'position:fixed;right:0;bottom:0;width:4px;height:4px;background:#888;will-change:transform';
          document.body.append(dot);
          let n = 0;
          const tick = () => { dot.style.transform = `translateX(${n++ & 3}px)`; requestAnimationFrame(tick); };
          tick();
        });
        """;

    public static async Task RunAsync(TextWriter output)
    {
        await using var server = await ServerProcess.StartAsync();
        foreach (var (width, height) in new[] { (1366, 768), (1920, 1080) })
        {
            await using var chromium = await Chromium.StartAsync(width, height, more: Uncapped);
            foreach (var (name, route) in Views)
            {
                var page = await chromium.Context.NewPageAsync();
                await page.AddInitScriptAsync(Watch);
                await page.GotoAsync(new Uri(server.Address, $"?year=1922{route}").ToString());
                await page.WaitForFunctionAsync("() => window.explorer && window.explorer.ready");
                await WalkAsync(page); // warm-up, not counted
                await page.EvaluateAsync("() => { window.longest_ = 0; }");
                var frames = new Percentiles(await WalkAsync(page));
                var longest = await page.EvaluateAsync<double>("() => window.longest_");
                var what = string.Create(CultureInfo.InvariantCulture, $"frame while the year changes, {name}, {width}x{height}");
                await output.WriteLineAsync(frames.Against(what, 0.95, 16.7));
                await output.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"  longest task {longest:F0} ms (bar 50; 0: none over 50)")
                );
                await page.CloseAsync();
            }
        }
    }

    /// <summary>
    /// Steps by the arrow keys and records each frame from the key to two frames after the picture stands, so that handing the picture over from the film to
    /// the drawing counts; in a view without a film, the twenty frames after the year has changed.
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
                    const lengths = [], from = explorer.year; let last = performance.now(), moved = false, filmed = false, rest = 0;
                    const frame = now => {
                      const before = last;
                      if (moved) lengths.push(now - last);
                      last = now;
                      filmed ||= !explorer.ready;
                      if (!moved && (filmed || explorer.year !== from)) { moved = true; lengths.push(now - before); }
                      if (moved && explorer.ready) rest++;
                      rest > (filmed ? 2 : 20) ? done(lengths) : requestAnimationFrame(frame);
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
