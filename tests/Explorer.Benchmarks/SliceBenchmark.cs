using System.Diagnostics;
using System.Globalization;
using Explorer.Cypher;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Benchmarks;

/// <summary>
/// What holds on a day, asked of 100,000 and of 1,000,000 dated ties of which the same number hold on any 31 December, with the index on the days and without it.
/// A slice costs what it returns when ten times the ties take the same time.
/// </summary>
internal static class SliceBenchmark
{
    private const int People = 10_000;
    private const int BeginsPerYear = 100;
    private const int Years = 10; // each tie holds for this long, so 1,000 hold at once
    private const string Question = "MATCH (a)-[r:ALLIED_WITH]->(b) WHERE r.validFrom <= $date <= r.validTo RETURN a, r.strength, b";
    private const string Index = "CREATE INDEX days FOR ()-[r:ALLIED_WITH]-() ON (r.validFrom, r.validTo)";

    public static async Task RunAsync(TextWriter output)
    {
        var small = Measure(100_000);
        var large = Measure(1_000_000);
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                what holds on a day, {BeginsPerYear * Years:#,0} of the ties: median of 100,000 and of 1,000,000 ties
                  by the index   {small.Indexed:0.00} ms and {large.Indexed:0.00} ms, ratio {large.Indexed
                    / small.Indexed:0.00}; bar 1.10: {(large.Indexed <= small.Indexed * 1.1 ? "held" : "MISSED")}
                  without        {small.Bare:0.0} ms and {large.Bare:0.0} ms, ratio {large.Bare / small.Bare:0.0}
                """
            )
        );
    }

    private static (double Indexed, double Bare) Measure(int ties)
    {
        using var graph = Filled(ties);
        var engine = new CypherEngine(graph);
        var years = ties / BeginsPerYear;
        var bare = Median(engine, graph, years, runs: 15);
        using (var transaction = graph.BeginWrite())
        {
            engine.Execute(Index, null, transaction).Read();
            transaction.Commit();
        }

        return (Median(engine, graph, years, runs: 400), bare);
    }

    private static PropertyGraph Filled(int ties)
    {
        var random = new Random(1917);
        var graph = new PropertyGraph();
        using var transaction = graph.BeginWrite();
        var people = Enumerable.Range(0, People).Select(id => transaction.CreateNode(["Person"], Properties(("id", id)))).ToArray();
        for (var tie = 0; tie < ties; tie++)
        {
            var year = tie / BeginsPerYear;
            transaction.CreateRelationship(
                "ALLIED_WITH",
                people[random.Next(People)],
                people[random.Next(People)],
                Properties(("validFrom", Day(year, 1, 1)), ("validTo", Day(year + Years - 1, 12, 31)), ("strength", random.Next(3) + 1))
            );
        }

        transaction.Commit();
        return graph;
    }

    private static Value Day(int year, int month, int day) => Value.Date(CypherDate.Of(year, month, day));

    private static Dictionary<string, Value> Properties(params (string Key, Value Value)[] entries) =>
        entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static double Median(CypherEngine engine, PropertyGraph graph, int years, int runs)
    {
        var random = new Random(1940);
        var durations = new List<double>();
        for (var run = 0; run < runs * 2; run++)
        {
            var year = random.Next(Years, years - Years);
            var start = Stopwatch.GetTimestamp();
            using var transaction = graph.BeginRead();
            var rows = engine.Execute(Question, Properties(("date", Day(year, 12, 31))), transaction).Rows().Count();
            if (run >= runs) // the first half warms up
            {
                durations.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            if (rows != BeginsPerYear * Years)
            {
                throw new InvalidOperationException($"{rows} ties hold at the end of {year}, not {BeginsPerYear * Years}.");
            }
        }

        return new Percentiles(durations).At(0.5);
    }
}
