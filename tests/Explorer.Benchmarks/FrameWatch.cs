using Microsoft.Playwright;

namespace Explorer.Benchmarks;

/// <summary>Times the frames of a page and its longest task, in a browser whose frames come as fast as they can be made.</summary>
internal static class FrameWatch
{
    /// <summary>Arguments for the browser: the spacing of frames is their cost and not the beat of a screen.</summary>
    public static IReadOnlyList<string> Uncapped { get; } = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

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

    /// <summary>A page of the browser that is watched from its beginning.</summary>
    public static async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        return page;
    }

    /// <summary>Forgets the longest task so far.</summary>
    public static Task ForgetAsync(IPage page) => page.EvaluateAsync("() => { window.longest_ = 0; }");

    /// <summary>The longest task since, in milliseconds; 0 where none took more than 50.</summary>
    public static Task<double> LongestTaskAsync(IPage page) => page.EvaluateAsync<double>("() => window.longest_");

    /// <summary>
    /// Steps through the years of our page by arrow keys and records each frame from the key to two frames after the picture stands, so that handing the picture
    /// over from the film to the drawing counts; in a view without a film, the twenty frames after the year has changed.
    /// </summary>
    /// <param name="page">Our page, ready.</param>
    /// <param name="steps">How many years it goes forward, and then back.</param>
    /// <returns>The lengths of the frames, and the times from a key to the picture that stands; milliseconds.</returns>
    public static async Task<(double[] Frames, double[] Changes)> WalkAsync(IPage page, int steps)
    {
        var (frames, changes) = (new List<double>(), new List<double>());
        foreach (var key in Enumerable.Repeat("ArrowRight", steps).Concat(Enumerable.Repeat("ArrowLeft", steps)))
        {
            await page.EvaluateAsync(
                """
                () => {
                  let pressed = 0;
                  addEventListener('keydown', event => { pressed = event.timeStamp; }, { capture: true, once: true });
                  window.walked_ = new Promise(done => {
                    const lengths = [], from = explorer.year;
                    let last = performance.now(), moved = false, filmed = false, rest = 0, stood = 0;
                    const frame = now => {
                      const before = last;
                      if (moved) lengths.push(now - last);
                      last = now;
                      filmed ||= pressed > 0 && !explorer.ready;
                      if (!moved && (filmed || explorer.year !== from)) { moved = true; lengths.push(now - before); }
                      if (moved && explorer.ready && ++rest === 1) {
                        // After the frame that shows it has been made.
                        const { port1, port2 } = new MessageChannel();
                        port1.onmessage = () => { stood = performance.now() - pressed; };
                        port2.postMessage(0);
                      }
                      rest > (filmed ? 2 : 20) ? done({ lengths, stood }) : requestAnimationFrame(frame);
                    };
                    requestAnimationFrame(frame);
                  });
                }
                """
            );
            await page.Keyboard.PressAsync(key);
            var walked = await page.EvaluateAsync<Walked>("() => window.walked_");
            frames.AddRange(walked.Lengths);
            changes.Add(walked.Stood);
        }

        return ([.. frames], [.. changes]);
    }
}
