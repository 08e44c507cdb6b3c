using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;
using Explorer.Server.Options;

namespace Explorer.Server.Tests.Queries;

/// <summary>One truth: each question about a year says what the map draws of it, for every year and every person.</summary>
public sealed class QuestionsAndMapTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    internal static readonly CypherFolder Cypher = new(Places.Cypher(new ServerOptions()));

    private static readonly QueryLibrary Library = new(Cypher.Path);

    internal static readonly int[] AllSeeds = [.. Enumerable.Range(1, 24)];

    public static TheoryData<int> Seeds { get; } = [.. AllSeeds];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_the_bundled_data_set() => await CompareBundledAsync(await server.GraphAsync(), server.Client, pairsAYear: 70);

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Of_a_data_set_that_nobody_would_write(int seed)
    {
        var graph = await server.GraphAsync();
        // Every fourth is loaded as a large one is, under a key that is not its id.
        await CompareGeneratedAsync(
            graph,
            server.Client,
            seed,
            isStaged: seed % 4 == 0,
            () => server.Clock.Advance(TimeSpan.FromMinutes(1))
        );
    }

    /// <summary>All years and people of the bundled data set; the questions about two people for some of all pairs, others each year.</summary>
    internal static async Task CompareBundledAsync(IGraphConnection graph, HttpClient client, int pairsAYear)
    {
        const string Id = "succession";
        var names = await DrawnYear.NamesAsync(client, Id, Cancellation);
        var questioner = new Questioner(graph, Library, await Questioner.KeyAsync(graph, Library, Id));
        var comparison = new QuestionComparison(questioner, Id, names, ("Politburo full member", "Politburo candidate"));
        var ids = names.Keys.Order(StringComparer.Ordinal).ToList();
        var years = new List<DrawnYear>();
        for (var year = 1917; year <= 1940; year++)
        {
            years.Add(await DrawnYear.ReadAsync(client, Id, year, names, Cancellation));
            var shift = year - 1916;
            await comparison.CompareAsync(
                years[^1],
                ids.Select((id, i) => (id, ids[(i + shift) % ids.Count])).Skip(shift % 2).Take(pairsAYear)
            );
        }

        await comparison.CompareAllFlipsAsync(years[0], years[^1]);
        Assert.True(questioner.Asked > 24 * names.Count * 2, $"Only {questioner.Asked} questions were asked.");
        Assert.True(years.Sum(year => year.Ties.Count) > 1000);
    }

    /// <summary>All years, people and pairs of a generated data set.</summary>
    internal static async Task CompareGeneratedAsync(IGraphConnection graph, HttpClient client, int seed, bool isStaged, Action whenLoaded)
    {
        using var generated = new GeneratedDataSet(seed);
        var options = isStaged ? new LoadOptions { OneTransactionRows = 0 } : null;
        await DataSetLoader.LoadAsync(DataSetReader.Read(generated.Folder).Sound, Cypher, graph, options, cancellationToken: Cancellation);
        whenLoaded();

        var names = await DrawnYear.NamesAsync(client, generated.Id, Cancellation);
        var key = await Questioner.KeyAsync(graph, Library, generated.Id);
        Assert.Equal(isStaged, key != generated.Id);
        var questioner = new Questioner(graph, Library, key);
        var comparison = new QuestionComparison(
            questioner,
            generated.Id,
            names,
            (GeneratedDataSet.FullSeat, GeneratedDataSet.CandidateSeat)
        );
        var ids = names.Keys.ToList();
        var pairs = ids.SelectMany(one => ids.Where(other => string.CompareOrdinal(one, other) < 0).Select(other => (one, other))).ToList();
        var years = new List<DrawnYear>();
        for (var year = GeneratedDataSet.First; year <= GeneratedDataSet.Last; year++)
        {
            years.Add(await DrawnYear.ReadAsync(client, generated.Id, year, names, Cancellation));
            await comparison.CompareAsync(years[^1], pairs);
        }

        await comparison.CompareAllFlipsAsync(years[0], years[^1]);
        Assert.True(years.Sum(year => year.Ties.Count) > 30);
    }
}
