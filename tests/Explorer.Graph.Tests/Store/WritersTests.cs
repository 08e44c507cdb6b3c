using Explorer.Graph.Store;

namespace Explorer.Graph.Tests.Store;

public sealed class WritersTests
{
    private readonly PropertyGraph _graph = new();

    [Fact]
    public async Task A_second_writer_waits_for_the_first_and_builds_on_it()
    {
        var first = _graph.BeginWrite();
        var waiting = _graph.BeginWriteAsync();
        Assert.False(waiting.IsCompleted);

        first.CreateNode(["A"]);
        first.Commit();
        using var second = await waiting;

        Assert.Equal(1, second.NodeCount);
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var first = _graph.BeginWrite();
        using var patience = new CancellationTokenSource();
        var waiting = _graph.BeginWriteAsync(patience.Token);

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public void An_ended_transaction_refuses_to_write()
    {
        var transaction = _graph.BeginWrite();
        transaction.Commit();

        Assert.True(transaction.HasEnded);
        Assert.Throws<InvalidOperationException>(() => transaction.CreateNode([]));
        Assert.Throws<InvalidOperationException>(() => transaction.Commit());
    }

    [Fact]
    public void A_transaction_that_changed_nothing_asks_for_no_log()
    {
        using var transaction = _graph.BeginWrite();

        var changes = transaction.Commit(_ => Assert.Fail("There is nothing to log"));

        Assert.True(changes.IsEmpty);
    }
}
