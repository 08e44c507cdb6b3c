using System.Globalization;
using System.Text.Json;
using Explorer.Content.Loading;

namespace Explorer.Benchmarks.Peers;

/// <summary>
/// The query set of ../shared/bench on our engine and on its peers, in one run. PEERS_HOME is where the set's setup.sh has installed them; EXPLORER_BENCH_SIZE the
/// sizes (S,M,L), EXPLORER_BENCH_MEASURE for how many milliseconds each query is timed (5000), EXPLORER_BENCH_PEERS the peers (kuzu,ladybug,falkordb,grafeo), EXPLORER_BENCH_QUERIES some of the queries (all).
/// A ratio below 1 is a query that ours answers faster than the fastest peer does with the better of its texts.
/// </summary>
internal static class PeerBenchmark
{
    private const string Ours = "explorer";

    public static async Task RunAsync(TextWriter output)
    {
        var bench = Path.GetFullPath("../../shared/bench", CypherFolder.Find(given: null, AppContext.BaseDirectory).Path);
        var home = Environment.GetEnvironmentVariable("PEERS_HOME");
        if (!File.Exists(Path.Combine(bench, "run.mjs")) || !Directory.Exists(home))
        {
            await output.WriteLineAsync(
                "peers: skipped, because ../shared/bench is not there or PEERS_HOME is not the folder that its setup.sh has filled."
            );
            return;
        }

        var work = Directory.CreateTempSubdirectory("explorer-peers-").FullName;
        try
        {
            using var results = await RunPeersAsync(bench, work);
            foreach (var size in results.RootElement.GetProperty("sizes").EnumerateObject())
            {
                await PrintAsync(output, size.Name, size.Value.GetProperty("peers"));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<JsonDocument> RunPeersAsync(string bench, string work)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Explorer.Benchmarks.dll");
        var ours = new Dictionary<string, object>
        {
            [Ours] = new
            {
                cmd = "dotnet",
                args = new[] { program, "peer" },
                warm = 2000,
            },
        };
        var environment = new Dictionary<string, string>
        {
            ["EXTRA_PEERS"] = JsonSerializer.Serialize(ours),
            ["DATA_DIR"] = Path.Combine(work, "data"),
        };
        var (sizes, peers, queries) = (
            Asked("EXPLORER_BENCH_SIZE", "S,M,L"),
            Asked("EXPLORER_BENCH_PEERS", "kuzu,ladybug,falkordb,grafeo"),
            Asked("EXPLORER_BENCH_QUERIES", "")
        );
        var results = Path.Combine(work, "engines");
        string[] some = queries.Length > 0 ? ["--queries", queries] : [];
        await Tool.RunAsync(
            "node",
            environment,
            [
                Path.Combine(bench, "run.mjs"),
                "--sizes",
                sizes,
                "--peers",
                peers,
                "--measure",
                Asked("EXPLORER_BENCH_MEASURE", "5000"),
                "--out",
                results,
                .. some,
            ]
        );
        return JsonDocument.Parse(await File.ReadAllTextAsync(results + ".json"));
    }

    private static string Asked(string name, string usual) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } given ? given : usual;

    private static async Task PrintAsync(TextWriter output, string size, JsonElement peers)
    {
        var (ours, others) = (peers.GetProperty(Ours), peers.EnumerateObject().Where(peer => peer.Name != Ours).ToList());
        var ratios = new List<double>();
        await output.WriteLineAsync($"peers, size {size}: mean milliseconds, ours and the fastest peer");
        var means = Means(ours);
        foreach (var query in means.Keys.Select(Plain).Distinct(StringComparer.Ordinal))
        {
            var best = others
                .Select(peer => (peer.Name, Mean: Best(Means(peer.Value), query)))
                .Where(peer => peer.Mean is not null)
                .MinBy(peer => peer.Mean);
            await RowAsync(query, Best(means, query), best.Name, best.Mean);
        }

        var loads = others
            .Select(peer => (peer.Name, Mean: LoadOf(peer.Value)))
            .Where(peer => peer.Mean is not null)
            .MinBy(peer => peer.Mean);
        await RowAsync("load", LoadOf(ours), loads.Name, loads.Mean);
        if (ratios.Count > 0)
        {
            var mean = Math.Exp(ratios.Average(Math.Log));
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  geometric mean of the ratios {mean:0.00}; bar 1.00: {(mean <= 1 ? "held" : "MISSED")}"
                )
            );
        }

        async Task RowAsync(string name, double? our, string? peer, double? their)
        {
            if (our is { } a && their is { } b)
            {
                ratios.Add(a / b);
            }
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {name, -5} {our, 10:0.000} {their, 10:0.000} {peer, -10} {our / their, 7:0.00}"
                )
            );
        }
    }

    /// <summary>Mean milliseconds by query; a query that failed or was answered wrongly is left out, ours with an error.</summary>
    private static Dictionary<string, double> Means(JsonElement peer)
    {
        var means = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var query in peer.GetProperty("queries").EnumerateObject())
        {
            if (query.Value.TryGetProperty("opsPerSec", out var rate) && query.Value.GetProperty("wrong").GetInt32() == 0)
            {
                means[query.Name] = 1000 / rate.GetDouble();
            }
        }

        return means;
    }

    /// <summary>The better of the two texts of a query; rewritten ones carry a star.</summary>
    private static double? Best(Dictionary<string, double> means, string query) =>
        means.Where(one => Plain(one.Key) == query).Select(one => (double?)one.Value).Min();

    private static string Plain(string query) => query.TrimEnd('*');

    private static double? LoadOf(JsonElement peer) =>
        peer.TryGetProperty("loads", out var loads) && loads.GetArrayLength() > 0
            ? loads.EnumerateArray().Select(load => load.GetDouble()).Order().ElementAt(loads.GetArrayLength() / 2)
            : null;
}
