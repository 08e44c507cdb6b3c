using System.Diagnostics;
using System.Globalization;
using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;

namespace Explorer.Benchmarks.Load;

/// <summary>
/// Loads a generated data set into a fresh Neo4j by LOAD CSV, and into another fresh one by our loader over HTTP, which also reads and checks the files. The
/// rates count nodes and relationships, by the client's clock. EXPLORER_BENCH_SIZE is S, M or L (1,000,000 ties; the default).
/// </summary>
internal static class LoadBenchmark
{
    private const double MostBytes = 300_000_000;

    public static async Task RunAsync(TextWriter output)
    {
        var cypher = CypherFolder.Find(given: null, AppContext.BaseDirectory);
        var shared = Path.GetFullPath("../../shared", cypher.Path);
        if (!File.Exists(Path.Combine(shared, "neo4j", "start")) || !File.Exists(Path.Combine(shared, "bench", "gen.mjs")))
        {
            await output.WriteLineAsync("load: skipped, because ../shared with its generator and its Neo4j is not there.");
            return;
        }

        var work = Directory.CreateTempSubdirectory("explorer-load-").FullName;
        try
        {
            await RunAsync(output, cypher, shared, work);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task RunAsync(TextWriter output, CypherFolder cypher, string shared, string work)
    {
        var size = Environment.GetEnvironmentVariable("EXPLORER_BENCH_SIZE") is { Length: > 0 } given ? given : "L";
        var generator = Path.Combine(shared, "bench", "gen.mjs");
        // The generator runs by itself only under its real path.
        await Tool.RunAsync("sh", new Dictionary<string, string>(), "-c", $"node \"$(realpath '{generator}')\" {size} '{work}/generated'");
        var folder = Path.Combine(work, GeneratedDataSet.Id);
        GeneratedDataSet.Write(Path.Combine(work, "generated"), folder);

        var (csv, csvFound) = await LoadCsvAsync(cypher, shared, folder);
        var (ours, oursFound, peak) = await LoaderAsync(shared, folder);
        if (csvFound != oursFound)
        {
            throw new InvalidOperationException($"The graphs differ: LOAD CSV {csvFound}, ours {oursFound}.");
        }
        var rows = oursFound.Nodes + oursFound.Relationships;
        var (csvRate, ourRate) = (rows / csv.TotalSeconds, rows / ours.TotalSeconds);
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                load, size {size}: {oursFound.Nodes:N0} nodes, {oursFound.Relationships:N0} relationships
                  LOAD CSV                        {csvRate, 8:N0} rows/s  {csv.TotalSeconds, 6:N1} s
                  ours, files read and checked    {ourRate, 8:N0} rows/s  {ours.TotalSeconds, 6:N1} s
                  ours / LOAD CSV                 {ourRate / csvRate, 8:N2}          bar 1.00 {(ourRate >= csvRate ? "ok" : "MISSED")}
                  peak memory of our process      {peak / 1e6, 8:N0} MB      bar {MostBytes / 1e6:N0} MB {(
                    peak < MostBytes ? "ok" : "MISSED"
                )}
                """
            )
        );
    }

    private static async Task<(TimeSpan Time, Found Found)> LoadCsvAsync(CypherFolder cypher, string shared, string folder)
    {
        await using var server = await Neo4jKit.StartAsync(shared);
        await using var graph = await OpenAsync(server);
        LoadCsv.WriteFiles(DataSetReader.Read(folder).Sound, cypher, server.Import);
        foreach (var file in cypher.Files("schema"))
        {
            await using var cursor = await graph.RunAsync(new Statement(file.Text), AccessMode.Write);
            await cursor.ConsumeAsync();
        }

        var watch = Stopwatch.StartNew();
        await LoadCsv.RunAsync(cypher, server.Import, graph);
        return (watch.Elapsed, await Found.InAsync(graph));
    }

    private static async Task<(TimeSpan Time, Found Found, long PeakBytes)> LoaderAsync(string shared, string folder)
    {
        await using var server = await Neo4jKit.StartAsync(shared);
        await using var graph = await OpenAsync(server);
        var watch = Stopwatch.StartNew();
        var loader = Path.Combine(AppContext.BaseDirectory, "Explorer.Loader.dll");
        var (_, peak) = await Tool.RunAsync("dotnet", server.Login, loader, "load", folder, "--graph", server.Address);
        return (watch.Elapsed, await Found.InAsync(graph), peak);
    }

    private static Task<IGraphConnection> OpenAsync(Neo4jKit server) =>
        GraphConnections.OpenAsync(
            server.Address,
            new GraphConnectionOptions { Silence = TimeSpan.FromMinutes(30), Environment = server.Login.GetValueOrDefault }
        );
}
