using Explorer.Connections;
using Explorer.Content.Loading;

namespace Explorer.Content.Tests.Loading;

/// <summary>What a staged load promises, whatever the graph.</summary>
public abstract class StagedLoadSuite : IAsyncLifetime
{
    private const string Ties = "relationships.csv";

    private static readonly LoadOptions Staged = new()
    {
        OneTransactionRows = 0,
        BatchRows = 100,
        LockPatience = TimeSpan.FromSeconds(1),
    };

    private readonly DataSetCopy _copy = new();
    private IGraphConnection _graph = null!;

    public async ValueTask InitializeAsync() => _graph = await OpenEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _copy.Dispose();
        if (_graph is not null)
        {
            await _graph.DisposeAsync();
        }
    }

    protected abstract Task<IGraphConnection> OpenEmptyAsync();

    [Fact]
    public async Task Both_ways_give_the_same_graph_and_the_same_summary()
    {
        var staged = await LoadAsync(Staged);
        await using var other = await GraphProbe.OpenAsync();
        var one = await LoadAsync(new LoadOptions(), other);

        Assert.Equal(one.Counts, staged.Counts);
        Assert.Equal(await other.PictureAsync(), await _graph.PictureAsync());
        Assert.Equal(0, await _graph.CountAsync("(:LoadLock)"));

        Change();
        Assert.Equal((await LoadAsync(new LoadOptions(), other)).Counts, (await LoadAsync(Staged)).Counts);
        Assert.Equal(await other.PictureAsync(), await _graph.PictureAsync());
    }

    [Fact]
    public async Task A_second_staged_load_changes_nothing_and_writes_no_new_version()
    {
        await LoadAsync(Staged);
        var key = await KeyAsync();

        Assert.True((await LoadAsync(Staged)).NothingChanged);
        Assert.Equal(key, await KeyAsync());
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old_one_and_nothing_is_left_of_that()
    {
        await LoadAsync(Staged);
        Change();
        await LoadAsync(Staged);

        Assert.StartsWith("succession@", await KeyAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await LeftoversAsync());
        Assert.Equal(287, await _graph.CountAsync("()-[:ALLIED_WITH|RIVAL_OF]->()"));
    }

    [Fact]
    public async Task The_two_ways_follow_each_other_in_one_graph()
    {
        await LoadAsync(new LoadOptions());
        Change();
        await LoadAsync(Staged);
        var key = await KeyAsync();

        Assert.True((await LoadAsync(new LoadOptions())).NothingChanged);
        _copy.Set(Ties, "r-lenin-stalin-02", "strength", "1");
        Assert.Equal((0, 2, 0), Sums(await LoadAsync(new LoadOptions())));
        Assert.Equal(key, await KeyAsync());
    }

    [Fact]
    public async Task A_load_that_is_broken_off_leaves_the_old_picture_and_the_next_one_sweeps()
    {
        await LoadAsync(Staged);
        var (key, version) = (await KeyAsync(), await VersionAsync());
        Change();
        using var broken = new CypherCopy();
        broken.Write("stage/48-claims-made-in.cypher", "// title: Fails\n// rows: people\nRETURN size($rows) / 0 AS added");
        await Assert.ThrowsAsync<GraphException>(() => LoadAsync(Staged, _graph, broken.Folder));

        Assert.Equal((key, version), (await KeyAsync(), await VersionAsync()));
        Assert.True(await LeftoversAsync() > 400);
        Assert.Equal(288, await _graph.CountAsync($"(:Person {{dataset: '{key}'}})-[:ALLIED_WITH|RIVAL_OF]->()"));

        Assert.Equal((0, 2, 1), Sums(await LoadAsync(new LoadOptions())));
        Assert.Equal(0, await LeftoversAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    public async Task A_dry_run_counts_what_the_load_will_do_and_writes_nothing(int oneTransactionRows)
    {
        var options = Staged with { OneTransactionRows = oneTransactionRows };
        var first = await PlanAsync(options);
        Assert.Empty(await _graph.PictureAsync());
        Assert.Empty(await _graph.AskAsync("SHOW CONSTRAINTS YIELD name"));
        Assert.Equal(first.Changes.Counts, (await LoadAsync(options)).Counts);

        Change();
        var before = await _graph.PictureAsync();
        var second = await PlanAsync(options);
        Assert.Equal(before, await _graph.PictureAsync());
        Assert.Equal(0, await _graph.CountAsync("(:LoadLock)"));
        Assert.Equal(oneTransactionRows == 0, second.IsStaged);
        Assert.Equal(second.Changes.Counts, (await LoadAsync(options)).Counts);
    }

    [Fact]
    public async Task Data_of_others_under_our_labels_are_refused_unless_told_otherwise()
    {
        await _graph.WriteAsync("CREATE (:Person {id: 'a'}), (:Person {id: 'b'}), (:Event {id: 'c'})");

        foreach (var options in new[] { Staged, new LoadOptions() })
        {
            var refusal = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(options));
            Assert.Contains("2 Person nodes, 1 Event node that belong to no data set", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(3, await _graph.CountAsync("(n)"));
        }

        await LoadAsync(Staged with { BesideForeignData = true });
        Assert.Equal(3, await _graph.CountAsync("(n) WHERE n.dataset IS NULL"));
    }

    [Fact]
    public async Task Nodes_that_pretend_to_be_of_the_data_set_are_never_taken_over()
    {
        await _graph.WriteAsync("CREATE (:Person {id: 'stalin', dataset: 'succession'})");

        var refusal = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(Staged with { BesideForeignData = true }));

        Assert.Contains("1 Person node with the property dataset = 'succession'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_that_moves_refuses_the_load_and_one_that_stands_still_is_taken_over()
    {
        await LoadAsync(new LoadOptions());
        await _graph.WriteAsync("CREATE (:LoadLock {dataset: 'succession', id: 'succession', holder: 'other', beat: 0})");
        Change();
        using (var stop = new CancellationTokenSource())
        {
            var beating = BeatAsync(stop.Token);
            var refusal = await Assert.ThrowsAsync<LoadException>(() => LoadAsync(Staged));
            Assert.Contains("Another load of succession", refusal.Message, StringComparison.Ordinal);
            await stop.CancelAsync();
            await beating;
        }

        Assert.Equal((0, 2, 1), Sums(await LoadAsync(Staged)));
        Assert.Equal(0, await _graph.CountAsync("(:LoadLock)"));
    }

    [Fact]
    public async Task Two_loads_at_once_are_never_mixed()
    {
        await LoadAsync(Staged);
        using var other = new DataSetCopy();
        Change();
        other.Set("people.csv", "stalin", "tier", "2");
        async Task<LoadSummary?> Try(DataSetCopy copy, LoadOptions options)
        {
            try
            {
                return await LoadAsync(options, _graph, copy: copy);
            }
            catch (LoadException)
            {
                return null;
            }
        }

        var both = await Task.WhenAll(Try(_copy, Staged), Try(other, new LoadOptions()));

        Assert.Contains(both, summary => summary is not null);
        var seen = await _graph.PictureAsync();
        var mine = await PictureOfAsync(_copy);
        Assert.Equal(seen.SequenceEqual(mine) ? mine : await PictureOfAsync(other), seen);
        Assert.Equal(0, await LeftoversAsync());
    }

    private static async Task<List<string>> PictureOfAsync(DataSetCopy copy)
    {
        await using var graph = await GraphProbe.OpenAsync();
        await DataSetLoader.LoadAsync(
            copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            cancellationToken: TestContext.Current.CancellationToken
        );
        return await graph.PictureAsync();
    }

    private async Task BeatAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await _graph.WriteAsync("MATCH (l:LoadLock {holder: 'other'}) SET l.beat = l.beat + 1");
            await Task.Delay(50, CancellationToken.None);
        }
    }

    /// <summary>One tie differs, one is gone, and so the description's version differs too.</summary>
    private void Change()
    {
        _copy.Set(Ties, "r-lenin-stalin-01", "strength", "1");
        _copy.Remove(Ties, "r-stalin-trotsky-02");
    }

    private async Task<string> KeyAsync() => (await _graph.OneAsync("MATCH (d:DataSet {id: 'succession'}) RETURN d.dataset")).AsString();

    private async Task<string> VersionAsync() =>
        (await _graph.OneAsync("MATCH (d:DataSet {id: 'succession'}) RETURN d.version")).AsString();

    private Task<long> LeftoversAsync() => _graph.CountAsync("(n) WHERE NOT EXISTS { MATCH (d:DataSet) WHERE d.dataset = n.dataset }");

    private static (long Added, long Changed, long Removed) Sums(LoadSummary summary) => (summary.Added, summary.Changed, summary.Removed);

    private Task<LoadSummary> LoadAsync(
        LoadOptions options,
        IGraphConnection? graph = null,
        CypherFolder? cypher = null,
        DataSetCopy? copy = null
    ) =>
        DataSetLoader.LoadAsync(
            (copy ?? _copy).Read().Sound,
            cypher ?? DataSetCopy.Cypher,
            graph ?? _graph,
            options,
            cancellationToken: TestContext.Current.CancellationToken
        );

    private Task<LoadPlan> PlanAsync(LoadOptions options) =>
        DataSetLoader.PlanAsync(
            _copy.Read().Sound,
            DataSetCopy.Cypher,
            _graph,
            options,
            cancellationToken: TestContext.Current.CancellationToken
        );
}
