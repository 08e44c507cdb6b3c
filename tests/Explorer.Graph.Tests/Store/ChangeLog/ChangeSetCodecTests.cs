using Explorer.Graph.Store;
using Explorer.Graph.Store.ChangeLog;
using Explorer.Graph.Tests.Support;
using Explorer.Graph.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Explorer.Graph.Tests.Store.ChangeLog;

public sealed class ChangeSetCodecTests
{
    [Fact]
    public void Any_value_comes_back_the_same() =>
        Prop.ForAll(
                AnyValue.Of,
                value =>
                {
                    var decoded = ChangeSetCodec.Decode(
                        ChangeSetCodec.Encode(Set(new GraphChange.NodePropertySet(new NodeId(1), "k", value)))
                    );
                    var back = Assert.IsType<GraphChange.NodePropertySet>(Assert.Single(decoded.Changes)).Value;
                    return back.Kind == value.Kind && back.Equals(value) && back.ToString() == value.ToString();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Replaying_the_log_of_random_transactions_gives_the_same_graph()
    {
        var random = new Random(1926);
        var (graph, copy) = (new PropertyGraph(), new PropertyGraph());
        for (var round = 0; round < 30; round++)
        {
            using var t = graph.BeginWrite();
            RandomWrites.Make(t, random, 30);
            var log = ChangeSetCodec.Encode(t.Commit());
            copy.Apply(ChangeSetCodec.Decode(log));
        }

        Assert.Equal(GraphText.Of(graph.Snapshot()), GraphText.Of(copy.Snapshot()));
    }

    [Fact]
    public void An_exported_graph_is_the_same_after_import_and_goes_on_alike()
    {
        var graph = new PropertyGraph();
        using (var t = graph.BeginWrite())
        {
            RandomWrites.Make(t, new Random(1927), 200);
            t.Commit();
        }

        var copy = new PropertyGraph();
        foreach (var changes in graph.Snapshot().Export(changesPerSet: 7))
        {
            copy.Apply(ChangeSetCodec.Decode(ChangeSetCodec.Encode(changes)));
        }

        Assert.Equal(GraphText.Of(graph.Snapshot()), GraphText.Of(copy.Snapshot()));
    }

    [Fact]
    public void Damaged_bytes_are_told_from_changes()
    {
        var bytes = ChangeSetCodec.Encode(Set(new GraphChange.NodeCreated(new NodeId(1), ["Person"], Properties.Of("name", "Tomsky"))));

        Assert.Throws<InvalidDataException>(() => ChangeSetCodec.Decode(bytes[..^3]));
        Assert.Throws<InvalidDataException>(() => ChangeSetCodec.Decode([.. bytes, 0]));
        var future = Assert.Throws<InvalidDataException>(() => ChangeSetCodec.Decode([99, .. bytes[1..]]));
        Assert.Equal("The log is of version 99, but this program reads version 1", future.Message);
    }

    [Fact]
    public void Changes_of_another_graph_are_refused_and_change_nothing()
    {
        var graph = new PropertyGraph();

        Assert.Throws<InvalidDataException>(() =>
            graph.Apply(
                Set(new GraphChange.NodeCreated(new NodeId(0), [], Value.EmptyMap.AsMap()), new GraphChange.NodeDeleted(new NodeId(5)))
            )
        );

        Assert.Equal(0, graph.Snapshot().NodeCount);
    }

    private static ChangeSet Set(params GraphChange[] changes) => new(changes);
}
