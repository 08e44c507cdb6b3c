using Explorer.Connections;
using Explorer.Differential.Tests.Answers;

namespace Explorer.Differential.Tests.Generation;

/// <summary>
/// Generated queries, asked of both engines. A difference prints the seed, the query as far as it could be shortened, and both answers.
/// <c>EXPLORER_TEST_SEED</c> shifts all seeds, to look further than the seeds that every run tries.
/// </summary>
[Collection(EnginesCollection.Name)]
public sealed class GeneratedQueryTests(EnginePair engines)
{
    private static readonly int Shift = int.TryParse(Environment.GetEnvironmentVariable("EXPLORER_TEST_SEED"), out var shift) ? shift : 0;

    [Fact]
    public Task The_engines_agree_on_a_graph_with_values_of_all_types() =>
        CompareAsync(SampleGraphs.Mixed, 1000, 220, () => engines.WriteAsync(SampleGraphs.CreateMixed()));

    [Fact]
    public Task The_engines_agree_on_a_graph_of_oddities() =>
        CompareAsync(SampleGraphs.Odd, 2000, 180, () => engines.WriteAsync(SampleGraphs.CreateOdd()));

    [Fact]
    public Task The_engines_agree_on_the_succession() => CompareAsync(SampleGraphs.Succession, 3000, 100, engines.LoadSuccessionAsync);

    private async Task CompareAsync(GraphVocabulary graph, int firstSeed, int count, Func<Task> fill)
    {
        EnginePair.Require();
        await engines.EmptyAsync();
        await fill();
        var differences = new Differences();
        var (answered, withRows) = (0, 0);
        for (var seed = firstSeed + Shift; seed < firstSeed + Shift + count; seed++)
        {
            var query = QueryGenerator.Of(seed, graph);
            var answers = await AskAsync(query);
            if (Differs(query, answers))
            {
                query = await ShortenAsync(query);
                answers = await AskAsync(query);
            }

            answered += answers.Theirs.Failure is null ? 1 : 0;
            withRows += answers.Theirs.Rows.Count > 0 ? 1 : 0;
            differences.Compare($"generated: {graph.Name}, seed {seed}", query.Text, answers, query.Order);
        }

        differences.AssertOnlyKnown();
        // Queries that fail, or find nothing, would agree on little.
        Assert.InRange(answered, count * 95 / 100, count);
        Assert.InRange(withRows, count * 2 / 5, count);
    }

    private Task<(Answer Ours, Answer Theirs)> AskAsync(GeneratedQuery query) => engines.AskAsync(new Statement(query.Text));

    private static bool Differs(GeneratedQuery query, (Answer Ours, Answer Theirs) answers) =>
        AnswerComparison.Difference(answers.Ours, answers.Theirs, query.Order) is not null;

    /// <summary>Leaves out parts as long as the engines still differ in the same way.</summary>
    private async Task<GeneratedQuery> ShortenAsync(GeneratedQuery query)
    {
        var failed = (await AskAsync(query)).Theirs.Failure is not null;
        for (var goesOn = true; goesOn; )
        {
            goesOn = false;
            foreach (var shorter in query.Shorter())
            {
                var answers = await AskAsync(shorter);
                if (!Differs(shorter, answers) || answers.Theirs.Failure is not null != failed)
                    continue;
                (query, goesOn) = (shorter, true);
                break;
            }
        }

        return query;
    }
}
