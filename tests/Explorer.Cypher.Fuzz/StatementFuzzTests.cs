using Explorer.Cypher.Fuzz.Running;
using Explorer.Cypher.Fuzz.Statements;

namespace Explorer.Cypher.Fuzz;

/// <summary>
/// 200,000 statements, half of them generated and half of them mutations: each ends within a second, with rows or with an error of the engine's own.
/// A failure prints the seed and the statement. A process that dies without a word leaves <c>running-*.txt</c> beside the tests, which the next run prints.
/// </summary>
public sealed class StatementFuzzTests(ITestOutputHelper output)
{
    private const int Workers = 2;
    private const int MillisecondsBetweenLooks = 50;
    private const int LooksUntilHang = 400;

    [Fact]
    public async Task Every_statement_ends_soon_and_in_a_way_that_is_meant()
    {
        var failures = new Dictionary<string, FoundMistake>();
        for (var i = 0; i < Workers; i++)
        {
            if (Worker.LeftBehind(i) is { } left)
            {
                output.WriteLine($"An earlier run died, perhaps of this statement: {left}");
            }
        }

        var seeds = new SeedCounter(FuzzSettings.FirstSeed, FuzzSettings.Count);
        Worker[] workers = [.. Enumerable.Range(0, Workers).Select(i => new Worker(i, seeds, failures))];
        foreach (var worker in workers)
        {
            worker.Start();
        }
        while (workers.Any(worker => !worker.IsDone))
        {
            await Task.Delay(MillisecondsBetweenLooks, TestContext.Current.CancellationToken);
            if (workers.Select(worker => worker.RunningLongerThan(LooksUntilHang)).FirstOrDefault(one => one is not null) is { } hanging)
            {
                Assert.Fail($"This statement hangs: {hanging}");
            }
        }

        var counts = workers.SelectMany(worker => worker.Counts).ToLookup(one => one.Key, one => one.Value);
        foreach (var worker in workers)
        {
            worker.Dispose();
        }
        foreach (var kind in counts.OrderByDescending(one => one.Sum()).Take(20))
        {
            output.WriteLine($"{kind.Sum(), 7} {(kind.Key.Generated ? "generated" : "mutated")}: {kind.Key.End}");
        }
        Assert.True(
            failures.Count == 0,
            string.Join("\n\n", failures.Values.Select(one => $"{one.Count} times, such as {one.Description}"))
        );
        if (FuzzSettings.Count < 1000)
        {
            return;
        }
        // Statements that fail at once would try little.
        Assert.True(Share(true) > 0.25, $"Only {Share(true):P0} of the generated statements ran");
        // Many of the text cases are of mistakes, and stay mistakes when they are mutated.
        Assert.True(Share(false) > 0.05, $"Only {Share(false):P0} of the mutations ran");

        double Share(bool generated) =>
            counts[(generated, StatementRunner.Rows)].Sum()
            / (double)counts.Where(one => one.Key.Generated == generated).Sum(one => one.Sum());
    }

    [Fact]
    public void A_seed_gives_the_same_statement_for_ever()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            Assert.Equal(Worker.StatementOf(seed), Worker.StatementOf(seed));
        }
        Assert.InRange(Corpus.Statements.Count, 1000, 100_000);
    }
}
