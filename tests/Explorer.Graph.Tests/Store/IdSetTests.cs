using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Store;

public sealed class IdSetTests
{
    [Fact]
    public void Ids_come_in_order_however_far_apart()
    {
        var set = new IdSet();
        int[] ids = [0, 63, 64, 16_383, 16_384, 1_000_000, 50_000_000];
        foreach (var id in ids.Reverse())
        {
            set.Add(id);
            set.Add(id);
        }

        Assert.Equal(ids.Select(id => new NodeId(id)), new IdScan<NodeId>(set).ToArray());
        Assert.Equal(ids.Length, set.Count);
    }

    [Fact]
    public void A_fork_does_not_change_what_it_came_from()
    {
        var set = new IdSet();
        set.Add(5);
        var fork = set.Fork();
        fork.Remove(5);
        fork.Add(700);

        Assert.Equal([new NodeId(5)], new IdScan<NodeId>(set).ToArray());
        Assert.Equal([new NodeId(700)], new IdScan<NodeId>(fork).ToArray());
        Assert.False(set.Contains(700));
    }

    [Fact]
    public void Removing_what_is_not_there_changes_nothing()
    {
        var set = new IdSet();
        set.Remove(1_000);

        Assert.Equal(0, set.Count);
        Assert.Equal(-1, set.Next(0));
    }
}
