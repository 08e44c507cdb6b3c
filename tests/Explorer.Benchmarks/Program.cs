using Explorer.Benchmarks;
using Explorer.Benchmarks.Load;

// Measures the bars of the design on this machine, on loopback, and prints each figure beside its bar.
// dotnet run -c Release --project tests/Explorer.Benchmarks -- [startup|timeline|frames|neo4j-page|load|slices] ...   (all of them when none is named)
var benchmarks = new Dictionary<string, Func<TextWriter, Task>>
{
    ["startup"] = StartupBenchmark.RunAsync,
    ["timeline"] = TimelineBenchmark.RunAsync,
    ["frames"] = FrameBenchmark.RunAsync,
    ["neo4j-page"] = Neo4jPageBenchmark.RunAsync,
    ["load"] = LoadBenchmark.RunAsync,
    ["slices"] = SliceBenchmark.RunAsync,
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
