using System.Diagnostics;
using System.Globalization;

namespace Explorer.Benchmarks.Social;

/// <summary>
/// The workload of <see cref="SocialQuery"/> on <see cref="SocialGraph"/>: the first run of each text in this process, the mean of the runs after it, and what a run allocates.
/// Beside it, where PEERS_HOME names them, the same of the peers (<see cref="SocialPeers"/>), the fastest of them for each text.
/// EXPLORER_BENCH_MEASURE says for how many milliseconds each statement is timed (400); EXPLORER_BENCH_PLANS=plain finds rows in the way in which each text says, to compare with;
/// EXPLORER_BENCH_HELPERS says how many threads may help a statement (0 for none).
/// </summary>
internal static class SocialBenchmark
{
    private const int FewestRuns = 3;

    public static async Task RunAsync(TextWriter output)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        using var graph = new SocialGraph();
        var seconds = watch.Elapsed.TotalSeconds;
        var live = GC.GetTotalMemory(forceFullCollection: true) - before;
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"social network: {graph.Size}, {live / 1048576.0:0.0} MiB live, made in {seconds:0.0} s; milliseconds cold and warm, KB of a run, and the fastest peer"
            )
        );
        var measure = double.Parse(
            Environment.GetEnvironmentVariable("EXPLORER_BENCH_MEASURE") is { Length: > 0 } given ? given : "400",
            CultureInfo.InvariantCulture
        );
        var peers = await SocialPeers.RunAsync(graph, measure);
        var ratios = new PeerRatios(peers);
        var (cold, warm) = (new List<double>(), new List<double>());
        foreach (var query in SocialQuery.All)
        {
            var one = Measure(graph, query, measure);
            var beside = ratios.Add(query.Name, one.Rows, one.Only, one.Cold, one.Warm);
            cold.Add(one.Cold);
            warm.Add(one.Warm);
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {query.Name, -30} {one.Rows, 7} rows {one.Cold, 10:0.00} {one.Warm, 10:0.000} {one.Bytes / 1024.0, 12:0.0}{beside}"
                )
            );
        }

        await output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"  geometric means: cold {Mean(cold):0.000} ms, warm {Mean(warm):0.0000} ms")
        );
        foreach (var line in ratios.Summary())
        {
            await output.WriteLineAsync(line);
        }
    }

    private static (int Rows, string? Only, double Cold, double Warm, long Bytes) Measure(
        SocialGraph graph,
        SocialQuery query,
        double measure
    )
    {
        var start = Stopwatch.GetTimestamp();
        var rows = graph.Run(query);
        var cold = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        // The compiler takes the better part of the first runs; what is timed comes after them.
        var warming = Stopwatch.StartNew();
        while (warming.Elapsed.TotalMilliseconds < measure / 2)
        {
            graph.Run(query);
        }

        var (runs, watch, before) = (0, Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        while (runs < FewestRuns || watch.Elapsed.TotalMilliseconds < measure)
        {
            graph.Run(query);
            runs++;
        }

        return (
            rows.Count,
            rows is [[var only]] ? only.ToString() : null,
            cold,
            watch.Elapsed.TotalMilliseconds / runs,
            (GC.GetAllocatedBytesForCurrentThread() - before) / runs
        );
    }

    private static double Mean(List<double> times) => Math.Exp(times.Average(Math.Log));
}
