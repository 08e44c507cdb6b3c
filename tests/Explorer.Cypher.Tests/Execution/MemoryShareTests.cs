using Explorer.Cypher.Execution;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>What runs say that they hold is an estimate; the heap itself has the last word.</summary>
public sealed class MemoryShareTests
{
    private const long Bytes = 1000;

    private long _heap = 50;
    private long _garbage;
    private int _collections;

    [Fact]
    public void There_is_no_more_than_there_is()
    {
        var share = Share();

        Assert.True(share.TryTake(600, own: 0, Look));
        Assert.False(share.TryTake(600, own: 0, Look));
        Assert.True(share.TryTake(400, own: 600, Look));
        share.GiveBack(1000, isLast: true);
        Assert.Equal((0, 0), (share.Taken, _collections));
    }

    [Fact]
    public void What_the_graph_holds_is_nobodys()
    {
        _heap = 1_000_000;
        var share = Share();
        Assert.True(share.TryTake(100, own: 0, Look));
        _heap += 900;
        Assert.True(share.TryTake(100, own: 100, Look));

        // The graph has grown since.
        _heap = 5_000_000;
        Assert.False(share.TryTake(100, own: 200, Look));
        share.Settle();
        Assert.True(share.TryTake(100, own: 200, Look));
    }

    [Fact]
    public void Garbage_is_collected_before_anything_is_refused()
    {
        var share = Share();
        Assert.True(share.TryTake(100, own: 0, Look));

        (_heap, _garbage) = (2000, 1500);

        Assert.True(share.TryTake(100, own: 100, Look));
        Assert.Equal((500, 1), (_heap, _collections));
    }

    [Fact]
    public void Whoever_takes_much_more_than_it_says_is_refused_though_its_estimate_would_fit()
    {
        var share = Share();
        Assert.True(share.TryTake(100, own: 0, Look));

        _heap = 2000;

        Assert.False(share.TryTake(100, own: 100, Look));
        Assert.Equal((100, 1), (share.Taken, _collections));
    }

    [Fact]
    public void A_small_run_does_not_pay_for_a_large_one()
    {
        var share = Share();
        Assert.True(share.TryTake(500, own: 0, Look)); // the large one
        Assert.True(share.TryTake(10, own: 0, Look));

        _heap = 2000;

        Assert.True(share.TryTake(10, own: 10, Look));
        Assert.False(share.TryTake(10, own: 500, Look));
        share.GiveBack(500, isLast: true);
        // Now it is the only one.
        Assert.False(share.TryTake(10, own: 20, Look));
        _heap = 60;
        Assert.True(share.TryTake(10, own: 20, Look));
    }

    [Fact]
    public void A_run_that_is_to_stop_does_not_wait_for_the_collector()
    {
        var share = new MemoryShare(Bytes, () => _heap, look => look());
        Assert.True(share.TryTake(100, own: 0, Look));
        _heap = 2000;

        Assert.Throws<OperationCanceledException>(() => share.TryTake(100, own: 100, () => throw new OperationCanceledException()));
        Assert.Equal(100, share.Taken);
        _heap = 60;
        Assert.True(share.TryTake(100, own: 100, Look));
    }

    [Fact]
    public void A_collection_beside_the_others_finds_what_nobody_uses()
    {
        var (kept, lost) = Arrays();

        FullCollection.Await(Look);

        Assert.True(kept.TryGetTarget(out var array));
        Assert.False(lost.TryGetTarget(out _));
        GC.KeepAlive(array);
    }

    private static byte[]? _kept;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (WeakReference<byte[]> Kept, WeakReference<byte[]> Lost) Arrays()
    {
        _kept = new byte[1 << 20];
        return (new(_kept), new(new byte[1 << 20]));
    }

    private MemoryShare Share() =>
        new(
            Bytes,
            () => _heap,
            look =>
            {
                look();
                _collections++;
                _heap -= _garbage;
                _garbage = 0;
            }
        );

    private static void Look() { }
}
