using System.Globalization;
using Explorer.Server.Tests.Page;
using Microsoft.Playwright;

namespace Explorer.Benchmarks.Render;

/// <summary>
/// Our page beside plain Cytoscape.js on graphs that are much larger than the bundled data, in one browser without a GPU, one after the other: the first picture, the
/// frames while the year changes, and a change where motion is reduced, from the key to the picture that stands.
/// </summary>
internal static class RenderBenchmark
{
    private const int Steps = 5; // years
    private const int Width = 1366;
    private const int Height = 768;

    private static readonly (int People, int Ties, double Ratio, double Frame, double First)[] Sizes =
    [
        (1_000, 5_000, 3, double.PositiveInfinity, double.PositiveInfinity),
        (1_200, 16_000, 0, 100, 3_000),
    ];

    public static async Task RunAsync(TextWriter output)
    {
        foreach (var (people, ties, ratio, frame, first) in Sizes)
        {
            var folder = Directory.CreateTempSubdirectory("explorer-crowd-").FullName;
            try
            {
                var data = new CrowdDataSet(people, ties);
                await using var server = await ServerProcess.StartAsync("--dataset", data.Write(folder));
                var (calm, plainCalm) = await CompareAsync(server, data, ReducedMotion.Reduce);
                var (moving, plainMoving) = await CompareAsync(server, data, ReducedMotion.NoPreference);
                await output.WriteLineAsync(
                    string.Create(CultureInfo.InvariantCulture, $"{people:N0} people, {ties:N0} ties: ours, plain Cytoscape.js, ratio")
                );
                await LineAsync(output, "first picture", moving.First, plainMoving.First, 0, first);
                await LineAsync(output, "change, key to picture, median", calm.Change, plainCalm.Change, ratio, double.PositiveInfinity);
                await LineAsync(output, "frame while it changes, mean", moving.Mean, plainMoving.Mean, ratio, double.PositiveInfinity);
                await LineAsync(output, "frame while it changes, p95", moving.Frame, plainMoving.Frame, ratio, frame);
                await output.WriteLineAsync(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  longest task of ours {moving.Longest:0} ms, plain {plainMoving.Longest:0} ms"
                    )
                );
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>One line: both figures, how many times as fast ours is, and the bars.</summary>
    private static Task LineAsync(TextWriter output, string what, double ours, double plain, double ratio, double most)
    {
        var bars = new List<string>();
        if (ratio > 0)
        {
            bars.Add(string.Create(CultureInfo.InvariantCulture, $"bar {ratio:0} times: {(plain / ours >= ratio ? "held" : "MISSED")}"));
        }

        if (double.IsFinite(most))
        {
            bars.Add(string.Create(CultureInfo.InvariantCulture, $"bar {most:0} ms: {(ours <= most ? "held" : "MISSED")}"));
        }

        return output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {what, -32} {ours, 7:0.0} ms {plain, 8:0.0} ms {plain / ours, 6:0.0}  {string.Join("; ", bars)}"
            )
        );
    }

    /// <summary>What was measured of one side.</summary>
    private sealed record Figures(double First, double Change, double Mean, double Frame, double Longest);

    private static async Task<(Figures Ours, Figures Plain)> CompareAsync(ServerProcess server, CrowdDataSet data, ReducedMotion motion)
    {
        await using var chromium = await Chromium.StartAsync(Width, Height, motion: motion, more: [.. FrameWatch.Uncapped]);
        var address = new Uri(server.Address, $"?dataset={data.Id}&year={CrowdDataSet.FirstYear}").ToString();
        await (await OpenAsync(chromium, address)).Page.CloseAsync(); // the browser reads the scripts for the first time
        var (page, first) = await OpenAsync(chromium, address);
        await FrameWatch.WalkAsync(page, Steps); // warm-up, not counted
        await FrameWatch.ForgetAsync(page);
        var ours = Of(first, await FrameWatch.WalkAsync(page, Steps), await FrameWatch.LongestTaskAsync(page));
        var plate = await page.EvaluateAsync<double[]>(
            "() => { const { width, height } = document.getElementById('plate').getBoundingClientRect(); return [width, height]; }"
        );
        await page.CloseAsync();

        var moves = motion == ReducedMotion.NoPreference;
        var plain = await PlainCytoscape.OpenAsync(chromium.Context, server.Address, data, (plate[0], plate[1]));
        await plain.DrawAsync(moves);
        var plainFirst = await plain.DrawAsync(moves);
        await plain.WalkAsync(Steps, moves);
        await FrameWatch.ForgetAsync(plain.Page);
        var walked = await plain.WalkAsync(Steps, moves);
        return (ours, Of(plainFirst, walked, await FrameWatch.LongestTaskAsync(plain.Page)));
    }

    private static Figures Of(double first, (double[] Frames, double[] Changes) walked, double longest) =>
        new(first, new Percentiles(walked.Changes).At(0.5), walked.Frames.Average(), new Percentiles(walked.Frames).At(0.95), longest);

    /// <summary>Opens our page.</summary>
    /// <returns>It, and the milliseconds from asking for it to its first picture.</returns>
    private static async Task<(IPage Page, double First)> OpenAsync(Chromium chromium, string address)
    {
        var page = await FrameWatch.OpenAsync(chromium.Context);
        await page.GotoAsync(address);
        await page.WaitForFunctionAsync("() => window.explorer && window.explorer.ready");
        return (page, await page.EvaluateAsync<double>("() => performance.now()"));
    }
}
