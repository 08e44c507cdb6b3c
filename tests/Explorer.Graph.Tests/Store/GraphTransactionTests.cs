using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Store;

public sealed class GraphTransactionTests
{
    private readonly PropertyGraph _graph = new();

    [Fact]
    public void A_transaction_sees_its_own_writes_and_others_see_them_after_commit()
    {
        using var transaction = _graph.BeginWrite();
        var id = transaction.CreateNode(["Person"], Properties.Of("name", "Kamenev"));

        Assert.Equal("Kamenev", transaction.Node(id)["name"].AsString());
        Assert.False(_graph.Snapshot().NodeExists(id));

        transaction.Commit();
        Assert.Equal("Kamenev", _graph.Snapshot().Node(id)["name"].AsString());
    }

    [Fact]
    public void A_snapshot_keeps_what_it_saw()
    {
        var id = Commit(t => t.CreateNode(["A"], Properties.Of("n", 1)));
        var before = _graph.Snapshot();

        Commit(t => t.SetNodeProperty(id, "n", 2));
        Commit(t => t.AddLabel(id, "B"));

        Assert.Equal(1, before.Node(id)["n"].AsInteger());
        Assert.Equal(["A"], before.Node(id).Labels);
        Assert.Equal(2, _graph.Snapshot().Node(id)["n"].AsInteger());
        Assert.Equal(["A", "B"], _graph.Snapshot().Node(id).Labels);
    }

    [Fact]
    public void A_rollback_forgets_everything()
    {
        var id = Commit(t => t.CreateNode(["A"], Properties.Of("n", 1)));
        using (var transaction = _graph.BeginWrite())
        {
            transaction.SetNodeProperty(id, "n", 2);
            transaction.CreateRelationship("T", id, transaction.CreateNode(["A"]));
        }

        var after = _graph.Snapshot();
        Assert.Equal(1, after.Node(id)["n"].AsInteger());
        Assert.Equal((1, 0), (after.NodeCount, after.RelationshipCount));
        Assert.Equal(0, after.Degree(id, Direction.Both));
    }

    [Fact]
    public void A_failing_log_rolls_back()
    {
        using var transaction = _graph.BeginWrite();
        transaction.CreateNode(["A"]);

        Assert.Throws<IOException>(() => transaction.Commit(_ => throw new IOException("disk full")));

        Assert.Equal(0, _graph.Snapshot().NodeCount);
        Commit(t => t.CreateNode(["A"]));
        Assert.Equal(1, _graph.Snapshot().NodeCount);
    }

    [Fact]
    public void Setting_null_takes_a_property_away()
    {
        var id = Commit(t => t.CreateNode([], Properties.Of("a", 1, "b", 2)));

        Assert.True(Commit(t => t.SetNodeProperty(id, "a", Value.Null)));

        Assert.Equal(["b"], _graph.Snapshot().Node(id).Properties.Keys);
    }

    [Fact]
    public void A_map_cannot_be_a_property()
    {
        using var transaction = _graph.BeginWrite();

        var error = Assert.Throws<ArgumentException>(() => transaction.CreateNode([], Properties.Of("m", Value.EmptyMap)));

        Assert.StartsWith("A property cannot hold a value of type MAP", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, transaction.NodeCount);
    }

    [Fact]
    public void A_node_that_still_has_relationships_is_reported_until_they_are_gone()
    {
        var (a, b) = (Commit(t => t.CreateNode([])), Commit(t => t.CreateNode([])));
        var tie = Commit(t => t.CreateRelationship("T", a, b));
        using var transaction = _graph.BeginWrite();

        transaction.DeleteNode(a);
        Assert.Equal(a, transaction.FirstDanglingNode);
        Assert.True(transaction.DeleteRelationship(tie));
        Assert.Null(transaction.FirstDanglingNode);

        transaction.Commit();
        Assert.Equal((1, 0), (_graph.Snapshot().NodeCount, _graph.Snapshot().RelationshipCount));
    }

    [Fact]
    public void A_commit_that_leaves_relationships_without_a_node_is_refused()
    {
        var a = Commit(t => t.CreateNode([]));
        Commit(t => t.CreateRelationship("T", a, a));
        using var transaction = _graph.BeginWrite();
        transaction.DeleteNode(a);

        var error = Assert.Throws<DanglingRelationshipsException>(() => transaction.Commit());

        Assert.Equal(a, error.NodeId);
        Assert.True(_graph.Snapshot().NodeExists(a));
    }

    [Fact]
    public void Detaching_deletes_the_relationships_with_the_node()
    {
        var (a, b) = (Commit(t => t.CreateNode([])), Commit(t => t.CreateNode([])));
        Commit(t => t.CreateRelationship("T", a, b));
        Commit(t => t.CreateRelationship("T", b, a));
        Commit(t => t.CreateRelationship("T", a, a));

        Assert.Equal(3, Commit(t => t.DetachDeleteNode(a)));
        Assert.Equal(0, _graph.Snapshot().Degree(b, Direction.Both));
    }

    [Fact]
    public void Reading_a_deleted_node_is_an_error_but_the_type_of_a_deleted_relationship_is_known()
    {
        var a = Commit(t => t.CreateNode(["A"]));
        var tie = Commit(t => t.CreateRelationship("T", a, a));
        using var transaction = _graph.BeginWrite();
        transaction.DetachDeleteNode(a);

        Assert.True(transaction.Node(a).IsDeleted);
        Assert.Throws<DeletedEntityException>(() => transaction.Node(a).Labels);
        Assert.Throws<DeletedEntityException>(() => transaction.Relationship(tie)["x"]);
        Assert.Equal("T", transaction.Relationship(tie).Type);
    }

    [Fact]
    public void Ids_are_not_used_again()
    {
        var first = Commit(t => t.CreateNode([]));
        Commit(t => t.DeleteNode(first));

        Assert.NotEqual(first, Commit(t => t.CreateNode([])));
    }

    [Fact]
    public void A_reading_transaction_refuses_to_write()
    {
        using var reading = _graph.BeginRead();

        Assert.Throws<InvalidOperationException>(() => reading.CreateNode([]));
    }

    [Fact]
    public void A_detached_value_no_longer_follows_the_graph()
    {
        using var transaction = _graph.BeginWrite();
        var id = transaction.CreateNode(["A"], Properties.Of("n", 1));
        var detached = Value.ListOf(transaction.NodeValue(id)).Detach();
        transaction.SetNodeProperty(id, "n", 2);

        Assert.Equal("[(:A {n: 1})]", detached.ToString());
        Assert.Equal("(:A {n: 2})", transaction.NodeValue(id).ToString());
    }

    private T Commit<T>(Func<GraphTransaction, T> write)
    {
        using var transaction = _graph.BeginWrite();
        var result = write(transaction);
        transaction.Commit();
        return result;
    }
}
