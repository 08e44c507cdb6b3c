using Explorer.Connections;
using Explorer.Content.Loading;

namespace Explorer.Content.Tests.Loading;

public sealed class EmbeddedStagedLoadTests : StagedLoadSuite
{
    protected override Task<IGraphConnection> OpenEmptyAsync() => GraphProbe.OpenAsync();

    [Fact]
    public async Task A_batch_that_a_server_rolled_back_because_of_a_deadlock_is_sent_again()
    {
        await using var graph = new DeadlockedGraph(await GraphProbe.OpenAsync(), every: 3);
        await using var calm = await GraphProbe.OpenAsync();

        var summary = await StageAsync(graph);

        Assert.Equal((await StageAsync(calm)).Counts, summary.Counts);
        Assert.Equal(await calm.PictureAsync(), await graph.PictureAsync());
        Assert.True(graph.Deadlocks > 3);
    }

    [Fact]
    public async Task A_server_that_never_takes_a_batch_ends_the_load_and_nothing_is_shown()
    {
        await using var graph = new DeadlockedGraph(await GraphProbe.OpenAsync(), every: 1);

        var failure = await Assert.ThrowsAsync<GraphException>(() => StageAsync(graph));

        Assert.Equal(DeadlockedGraph.Code, failure.Code);
        Assert.Equal(0, await graph.CountAsync("(:DataSet)"));
    }

    private static async Task<LoadSummary> StageAsync(IGraphConnection graph)
    {
        using var copy = new DataSetCopy();
        return await DataSetLoader.LoadAsync(
            copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            new LoadOptions { OneTransactionRows = 0, BatchRows = 50 },
            cancellationToken: TestContext.Current.CancellationToken
        );
    }
}
