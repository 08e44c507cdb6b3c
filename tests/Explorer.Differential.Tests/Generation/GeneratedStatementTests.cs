using Explorer.Connections;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>
/// Generated statements, 350 that read and 175 that write, asked of both engines. After each that writes the whole graphs are compared, then it is undone.
/// A difference prints the seed, the statement as far as it could be shortened, and both answers.
/// <c>EXPLORER_TEST_SEED</c> shifts all seeds, to look further than the seeds that every run tries.
/// </summary>
[Collection(EnginesCollection.Name)]
public sealed class GeneratedStatementTests(EnginePair engines, ITestOutputHelper output)
{
    private const int ReadersAtOnce = 2;

    // Each node, and each relationship with its ends, by what they hold.
    private static readonly Statement WholeGraph = new(
        "MATCH (a) RETURN a, null AS r, null AS b UNION ALL MATCH (a)-[r]->(b) RETURN a, r, b"
    );

    [Fact]
    public Task The_engines_agree_on_a_graph_with_values_of_all_types() =>
        CompareAsync(SampleGraphs.Mixed, 100_000, 150, 100, () => engines.WriteAsync(SampleGraphs.CreateMixed()));

    [Fact]
    public Task The_engines_agree_on_a_graph_of_oddities() =>
        CompareAsync(SampleGraphs.Odd, 200_000, 125, 75, () => engines.WriteAsync(SampleGraphs.CreateOdd()));

    [Fact]
    public Task The_engines_agree_on_the_succession() => CompareAsync(SampleGraphs.Succession, 300_000, 75, 0, engines.LoadSuccessionAsync);

    /// <summary>Reads and updates go on side by side: what an open transaction has written nobody else sees.</summary>
    private async Task CompareAsync(GraphVocabulary graph, int firstSeed, int queries, int updates, Func<Task> fill)
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        await fill();
        var reading = CompareAsync(
            Enumerable.Range(firstSeed + Seeds.Shift, queries),
            ReadersAtOnce,
            seed => QueryGenerator.Of(seed, graph),
            query => engines.AskAsync(new Statement(query.Text))
        );
        var writing = CompareAsync(
            Enumerable.Range(firstSeed + 50_000 + Seeds.Shift, updates),
            1,
            seed => UpdateGenerator.Of(seed, graph),
            UpdateAsync
        );
        var read = await reading;
        var written = await writing;

        var differences = new Differences();
        foreach (var (seed, query, answers) in read.Concat(written))
        {
            differences.Compare($"generated: {graph.Name}, seed {seed}", query.Text, answers, query.Order);
        }
        output.WriteLine($"{Answered(read)} of {queries} queries were answered, {Answered(written)} of {updates} updates carried out.");
        differences.AssertOnlyKnown();
        // Statements that fail, find nothing or change nothing would agree on little.
        Assert.InRange(Answered(read), queries * 95 / 100, queries);
        Assert.InRange(read.Count(one => one.Answers.Theirs.Rows.Count > 0), queries * 2 / 5, queries);
        Assert.InRange(Answered(written), updates * 85 / 100, updates);
        Assert.InRange(written.Count(one => one.Answers.Theirs.Counters is { ContainsUpdates: true }), updates / 2, updates);
    }

    private static int Answered(IEnumerable<Compared> compared) => compared.Count(one => one.Answers.Theirs.Failure is null);

    private static async Task<List<Compared>> CompareAsync(
        IEnumerable<int> seeds,
        int atOnce,
        Func<int, GeneratedQuery> generate,
        Func<GeneratedQuery, Task<(Answer Ours, Answer Theirs)>> ask
    )
    {
        var compared = new List<Compared>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForEachAsync(
            seeds,
            options,
            async (seed, _) =>
            {
                var query = generate(seed);
                var answers = await ask(query);
                if (Differs(query, answers))
                {
                    (query, answers) = await ShortenAsync(query, answers, ask);
                }
                lock (compared)
                {
                    compared.Add(new Compared(seed, query, answers));
                }
            }
        );
        return [.. compared.OrderBy(one => one.Seed)];
    }

    private async Task<(Answer Ours, Answer Theirs)> UpdateAsync(GeneratedQuery update) =>
        (await UpdateAsync(engines.Ours, update), await UpdateAsync(engines.Theirs, update));

    /// <summary>In a transaction that is rolled back, so that each statement finds the same graph.</summary>
    private static async Task<Answer> UpdateAsync(IGraphConnection graph, GeneratedQuery update)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Write, TestContext.Current.CancellationToken);
        var answer = await transaction.AskAsync(new Statement(update.Text));
        return answer.Failure is null ? answer with { GraphAfter = (await transaction.AskAsync(WholeGraph)).Rows } : answer;
    }

    private static bool Differs(GeneratedQuery query, (Answer Ours, Answer Theirs) answers) =>
        AnswerComparison.Difference(answers.Ours, answers.Theirs, query.Order) is not null;

    /// <summary>Leaves out parts as long as the engines still differ in the same way.</summary>
    private static async Task<(GeneratedQuery Query, (Answer Ours, Answer Theirs) Answers)> ShortenAsync(
        GeneratedQuery query,
        (Answer Ours, Answer Theirs) answers,
        Func<GeneratedQuery, Task<(Answer Ours, Answer Theirs)>> ask
    )
    {
        var failed = answers.Theirs.Failure is not null;
        for (var goesOn = true; goesOn; )
        {
            goesOn = false;
            foreach (var shorter in query.Shorter())
            {
                var said = await ask(shorter);
                if (!Differs(shorter, said) || said.Theirs.Failure is not null != failed)
                {
                    continue;
                }
                (query, answers, goesOn) = (shorter, said, true);
                break;
            }
        }

        return (query, answers);
    }

    private sealed record Compared(int Seed, GeneratedQuery Query, (Answer Ours, Answer Theirs) Answers);
}
