using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Store;

/// <summary>A writer moves amounts between accounts; the total never changes, and no reader may see otherwise.</summary>
public sealed class IsolationTests
{
    private const int Accounts = 300;
    private const int Transfers = 1500;
    private readonly PropertyGraph _graph = new();

    [Fact]
    public async Task Readers_always_see_one_consistent_state_while_a_writer_works()
    {
        using (var setup = _graph.BeginWrite())
        {
            setup.CreateIndex(new IndexDefinition("by_balance", EntityKind.Node, "Account", ["balance"]));
            for (var i = 0; i < Accounts; i++)
            {
                setup.CreateNode(["Account"], Properties.Of("balance", 100));
            }
            setup.Commit();
        }
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadUntil(done.Token))).ToArray();

        Write();
        await done.CancelAsync();

        Assert.All(await Task.WhenAll(readers), rounds => Assert.True(rounds > 0));
    }

    private void Write()
    {
        var random = new Random(7);
        for (var i = 0; i < Transfers; i++)
        {
            using var t = _graph.BeginWrite();
            var (from, to, amount) = (new NodeId(random.Next(Accounts)), new NodeId(random.Next(Accounts)), random.Next(50));
            t.SetNodeProperty(from, "balance", t.Node(from)["balance"].AsInteger() - amount);
            t.SetNodeProperty(to, "balance", t.Node(to)["balance"].AsInteger() + amount);
            var tie = t.CreateRelationship("PAID", from, to, Properties.Of("amount", amount));
            if (i % 3 == 0)
            {
                t.DeleteRelationship(tie);
            }
            if (i % 7 == 0)
            {
                t.Rollback();
            }
            else
            {
                t.Commit();
            }
        }
    }

    private int ReadUntil(CancellationToken done)
    {
        var rounds = 0;
        do
        {
            Check(_graph.Snapshot());
            rounds++;
        } while (!done.IsCancellationRequested);
        return rounds;
    }

    private static void Check(GraphSnapshot view)
    {
        var (total, degrees, balance) = (0L, 0L, view.PropertyKeys.Find("balance"));
        foreach (var id in view.NodesWithLabel(view.Labels.Find("Account")))
        {
            total += view.NodeProperty(id, balance).AsInteger();
            foreach (var link in view.Expand(id, Direction.Outgoing))
            {
                Assert.Equal(id, view.StartOf(link.Relationship));
                degrees++;
            }
        }
        Assert.Equal(Accounts * 100, total);
        Assert.Equal(view.RelationshipCount, degrees);
        var index = view.FindIndex("by_balance")!;
        var indexed = view.ScanIndex<NodeId>(index).Select(id => view.NodeProperty(id, balance)).ToList();
        Assert.Equal(indexed.Order(ValueOrder.Global), indexed);
        Assert.Equal(Accounts, indexed.Count);
    }
}
