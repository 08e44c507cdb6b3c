using System.Diagnostics;
using System.Globalization;
using Explorer.Graph.Store;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Benchmarks;

/// <summary>
/// What 1,000,000 dated relationships among 50,000 people take: the live bytes of the whole graph after a full collection, without an index and with one on the days.
/// Many relationships share their days in one of the graphs, and hardly any in the other.
/// </summary>
internal static class MemoryBenchmark
{
    private const int People = 50_000;
    private const int Ties = 1_000_000;
    private const int Days = 36_500;
    private const double MostMebibytes = 150;
    private static readonly IndexDefinition Index = new("days", EntityKind.Relationship, "ALLIED_WITH", ["validFrom", "validTo"]);

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"memory: {Ties:#,0} dated relationships among {People:#,0} people, live MiB")
        );
        await MeasureAsync(output, "ends of years", dice => (Year(dice, month: 1, day: 1), Year(dice, month: 12, day: 31)));
        await MeasureAsync(output, "any days", dice => (dice.Next(Days), Days + dice.Next(Days)));
    }

    private static async Task MeasureAsync(TextWriter output, string name, Func<Random, (long From, long To)> span)
    {
        var before = Live();
        var watch = Stopwatch.StartNew();
        using var graph = Filled(span);
        var seconds = watch.Elapsed.TotalSeconds;
        var bare = Live() - before;
        using (var transaction = graph.BeginWrite())
        {
            transaction.CreateIndex(Index);
            transaction.Commit();
        }

        var indexed = Live() - before;
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {name, -14} {bare:0} MiB, with the index {indexed:0}; bar {MostMebibytes}: {(
                    indexed <= MostMebibytes ? "held" : "MISSED"
                )}; made in {seconds:0.00} s"
            )
        );
        GC.KeepAlive(graph);
    }

    private static PropertyGraph Filled(Func<Random, (long From, long To)> span)
    {
        var dice = new Random(1917);
        var graph = new PropertyGraph();
        using var transaction = graph.BeginWrite();
        var people = new NodeId[People];
        for (var id = 0; id < People; id++)
        {
            people[id] = transaction.CreateNode(["Person"], KeyValuePair.Create("id", (Value)id));
        }

        for (var tie = 0; tie < Ties; tie++)
        {
            var (from, to) = span(dice);
            transaction.CreateRelationship(
                "ALLIED_WITH",
                people[dice.Next(People)],
                people[dice.Next(People)],
                KeyValuePair.Create("validFrom", Value.Date(new CypherDate(from))),
                KeyValuePair.Create("validTo", Value.Date(new CypherDate(to))),
                KeyValuePair.Create("strength", (Value)(dice.Next(3) + 1))
            );
        }

        transaction.Commit();
        return graph;
    }

    private static long Year(Random dice, int month, int day) => CypherDate.Of(1900 + dice.Next(100), month, day).EpochDay;

    private static double Live() => GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
}
