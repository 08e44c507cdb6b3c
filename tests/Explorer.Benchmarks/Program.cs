using System.Globalization;
using Explorer.Benchmarks;
using Explorer.Benchmarks.Load;
using Explorer.Benchmarks.Peers;
using Explorer.Benchmarks.Render;
using Explorer.Benchmarks.Social;

// Measures the bars of the design on this machine, on loopback, and prints each figure beside its bar.
// dotnet run -c Release --project tests/Explorer.Benchmarks -- [startup|timeline|frames|render|class|neo4j-page|load|memory|peers|slices|first|social] ...   (all of them when none is named)
if (args is ["peer"])
{
    // As one of the peers of its own benchmark.
    await PeerProgram.RunAsync(Console.In, Console.Out);
    return 0;
}

if (args is ["bare", var address])
{
    await BareServer.RunAsync(address);
    return 0;
}

if (args is ["first-run", var number])
{
    await FirstRunBenchmark.RunOneAsync(int.Parse(number, CultureInfo.InvariantCulture), Console.Out);
    return 0;
}

var benchmarks = new Dictionary<string, Func<TextWriter, Task>>
{
    ["startup"] = StartupBenchmark.RunAsync,
    ["timeline"] = TimelineBenchmark.RunAsync,
    ["frames"] = FrameBenchmark.RunAsync,
    ["render"] = RenderBenchmark.RunAsync,
    ["class"] = ClassBenchmark.RunAsync,
    ["neo4j-page"] = Neo4jPageBenchmark.RunAsync,
    ["load"] = LoadBenchmark.RunAsync,
    ["memory"] = MemoryBenchmark.RunAsync,
    ["peers"] = PeerBenchmark.RunAsync,
    ["slices"] = SliceBenchmark.RunAsync,
    ["first"] = FirstRunBenchmark.RunAsync,
    ["social"] = SocialBenchmark.RunAsync,
};
var unknown = args.Where(name => !benchmarks.ContainsKey(name)).ToList();
if (unknown.Count > 0)
{
    await Console.Error.WriteLineAsync(
        $"There is no benchmark {string.Join(", ", unknown)}. There are: {string.Join(", ", benchmarks.Keys)}."
    );
    return 2;
}

foreach (var name in args.Length > 0 ? args : [.. benchmarks.Keys])
{
    await benchmarks[name](Console.Out);
}

return 0;
