using Explorer.Connections;
using Explorer.Content.Loading;

namespace Explorer.Content.Tests.Loading;

public sealed class DataSetLoaderTests : IDisposable
{
    private const string Ties = "relationships.csv";

    private readonly DataSetCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task An_empty_graph_gets_everything()
    {
        await using var graph = await GraphProbe.OpenAsync();

        var summary = await LoadAsync(graph);

        Assert.Equal((0, 0), (summary.Changed, summary.Removed));
        Assert.Equal(
            [
                "data set 1",
                "ties 288",
                "memberships 146",
                "tenures 215",
                "taking part 715",
                "claims about 218",
                "claims made in 100",
                "people 65",
                "factions 14",
                "offices 100",
                "events 131",
                "sources 159",
                "claims 100",
                "years 24",
                "terms 96",
            ],
            summary.Counts.Select(count => $"{count.Kind} {count.Added}")
        );
        Assert.Equal(288, await graph.CountAsync("(:Person)-[r:ALLIED_WITH|RIVAL_OF]->(:Person)"));
    }

    [Fact]
    public async Task Loading_twice_changes_nothing()
    {
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph);

        var summary = await LoadAsync(graph);

        Assert.True(summary.NothingChanged);
    }

    [Fact]
    public async Task A_row_that_differs_is_changed_and_no_other()
    {
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph);
        _copy.Set(Ties, "r-stalin-trotsky-02", "strength", "2");

        var summary = await LoadAsync(graph);

        Assert.Equal([new LoadCount("data set", 0, 1, 0), new LoadCount("ties", 0, 1, 0)], Touched(summary));
        Assert.Equal(2, (await graph.OneAsync("MATCH ()-[r:RIVAL_OF {id: 'r-stalin-trotsky-02'}]->() RETURN r.strength")).AsInteger());
    }

    [Fact]
    public async Task A_row_gone_from_the_files_goes_from_the_graph()
    {
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph);
        _copy.Remove(Ties, "r-stalin-trotsky-02");

        var summary = await LoadAsync(graph);

        Assert.Equal([new LoadCount("data set", 0, 1, 0), new LoadCount("ties", 0, 0, 1)], Touched(summary));
        Assert.Equal(0, await graph.CountAsync("()-[r {id: 'r-stalin-trotsky-02'}]->()"));
    }

    [Fact]
    public async Task A_person_gone_from_the_files_goes_from_the_graph_with_what_was_his()
    {
        _copy.Append("people.csv", "nobody,N. Body,N. Body,,Body,1890,,,Takes part in nothing,3,,");
        _copy.Append("offices.csv", "nobody,Nothing chair,1920,1921,cohen-1973,");
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph);
        _copy.Remove("people.csv", "nobody");
        _copy.Remove("offices.csv", "nobody");

        var summary = await LoadAsync(graph);

        Assert.Equal(
            [
                new LoadCount("data set", 0, 1, 0),
                new LoadCount("tenures", 0, 0, 1),
                new LoadCount("people", 0, 0, 1),
                new LoadCount("offices", 0, 0, 1),
            ],
            Touched(summary)
        );
    }

    [Fact]
    public async Task A_tie_that_changes_its_sign_is_replaced()
    {
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph);
        _copy.Set(Ties, "r-stalin-trotsky-02", "kind", "ALLIED_WITH");

        var summary = await LoadAsync(graph);

        Assert.Equal(new LoadCount("ties", 1, 0, 1), Touched(summary)[1]);
        Assert.Equal("ALLIED_WITH", (await graph.OneAsync("MATCH ()-[r {id: 'r-stalin-trotsky-02'}]->() RETURN type(r)")).AsString());
    }

    [Fact]
    public async Task Another_data_set_in_the_graph_is_left_alone()
    {
        using var other = new DataSetCopy();
        other["dataset.yaml"] = other["dataset.yaml"].Replace("id: succession", "id: other", StringComparison.Ordinal);
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph);
        await LoadAsync(graph, other);
        other.Remove(Ties, "r-stalin-trotsky-02");
        await LoadAsync(graph, other);

        Assert.Equal(288, await graph.CountAsync("()-[:ALLIED_WITH|RIVAL_OF {dataset: 'succession'}]->()"));
        Assert.Equal(287, await graph.CountAsync("()-[:ALLIED_WITH|RIVAL_OF {dataset: 'other'}]->()"));
        Assert.True((await LoadAsync(graph)).NothingChanged);
    }

    [Fact]
    public async Task What_others_added_to_the_graph_stays()
    {
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph);
        await using (
            var cursor = await graph.RunAsync(
                new Statement("CREATE (:Person {id: 'mine'})"),
                AccessMode.Write,
                TestContext.Current.CancellationToken
            )
        )
        {
            await cursor.ConsumeAsync(TestContext.Current.CancellationToken);
        }

        var refusal = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(graph));
        Assert.Contains("1 Person node", refusal.Message, StringComparison.Ordinal);
        Assert.True((await LoadAsync(graph, options: new LoadOptions { BesideForeignData = true })).NothingChanged);
        Assert.Equal(1, await graph.CountAsync("(:Person {id: 'mine'})"));
    }

    [Fact]
    public async Task A_statement_that_fails_leaves_the_graph_as_it_was()
    {
        using var folder = new CypherCopy();
        folder.Write("load/49-fails.cypher", "// title: Fails\n// rows: people\nUNWIND $rows AS row RETURN 1 / 0 AS added");
        await using var graph = await GraphProbe.OpenAsync();

        await Assert.ThrowsAsync<GraphException>(() =>
            DataSetLoader.LoadAsync(_copy.Read().Sound, folder.Folder, graph, cancellationToken: TestContext.Current.CancellationToken)
        );

        Assert.Equal(0, await graph.CountAsync("(n)"));
    }

    [Fact]
    public async Task A_file_keeps_what_was_loaded()
    {
        var address = $"embedded:{_copy.PathOf("graph.db")}";
        await using (var graph = await GraphProbe.OpenAsync(address))
        {
            await LoadAsync(graph);
        }

        await using var again = await GraphProbe.OpenAsync(address);
        Assert.True((await LoadAsync(again)).NothingChanged);
    }

    [Fact]
    public async Task Progress_names_every_step_and_ends_at_the_total()
    {
        var steps = new List<LoadStep>();
        await using var graph = await GraphProbe.OpenAsync();

        await DataSetLoader.LoadAsync(
            _copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            options: null,
            new Recorder(steps),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Enumerable.Range(0, (int)steps[0].Total + 1).Select(step => (long)step), steps.Select(step => step.Done));
        Assert.All(steps.SkipLast(1), step => Assert.NotEmpty(step.Title));
    }

    private Task<LoadSummary> LoadAsync(IGraphConnection graph, DataSetCopy? copy = null, LoadOptions? options = null) =>
        DataSetLoader.LoadAsync(
            (copy ?? _copy).Read().Sound,
            DataSetCopy.Cypher,
            graph,
            options,
            cancellationToken: TestContext.Current.CancellationToken
        );

    private static List<LoadCount> Touched(LoadSummary summary) =>
        [.. summary.Counts.Where(count => count.Added + count.Changed + count.Removed > 0)];

    private sealed class Recorder(List<LoadStep> steps) : IProgress<LoadStep>
    {
        public void Report(LoadStep value) => steps.Add(value);
    }
}
