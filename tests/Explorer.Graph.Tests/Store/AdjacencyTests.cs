using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Store;

public sealed class AdjacencyTests
{
    private readonly PropertyGraph _graph = new();

    [Fact]
    public void Relationships_are_found_by_direction_and_type()
    {
        using var t = _graph.BeginWrite();
        var (a, b, c) = (t.CreateNode([]), t.CreateNode([]), t.CreateNode([]));
        var ally = t.CreateRelationship("ALLIED_WITH", a, b);
        var rival = t.CreateRelationship("RIVAL_OF", c, a);
        int[] rivals = [t.RelationshipTypes.Find("RIVAL_OF")];

        Assert.Equal([ally], Seen(t, a, Direction.Outgoing));
        Assert.Equal([rival], Seen(t, a, Direction.Incoming));
        Assert.Equal([ally, rival], Seen(t, a, Direction.Both));
        Assert.Equal([rival], Seen(t, a, Direction.Both, rivals));
        Assert.Empty(Seen(t, a, Direction.Both, [-1]));
        Assert.Equal(2, t.Degree(a, Direction.Both));
        Assert.Equal(1, t.Degree(a, Direction.Incoming, rivals));
    }

    [Fact]
    public void A_loop_is_seen_once_looking_both_ways()
    {
        using var t = _graph.BeginWrite();
        var a = t.CreateNode([]);
        var loop = t.CreateRelationship("T", a, a);

        Assert.Equal([loop], Seen(t, a, Direction.Both));
        Assert.Equal([loop], Seen(t, a, Direction.Outgoing));
        Assert.Equal([loop], Seen(t, a, Direction.Incoming));
        Assert.Equal(1, t.Degree(a, Direction.Both));
    }

    [Fact]
    public void A_link_names_the_other_end_and_the_direction()
    {
        using var t = _graph.BeginWrite();
        var (a, b) = (t.CreateNode([]), t.CreateNode([]));
        var tie = t.CreateRelationship("T", a, b);

        foreach (var link in t.Expand(b, Direction.Both))
        {
            Assert.Equal(new Link(tie, a, 0, IsOutgoing: false), link);
        }
        Assert.Equal(1, t.Degree(b, Direction.Both));
    }

    [Fact]
    public void Any_mixture_of_creating_and_deleting_gives_what_a_plain_list_gives()
    {
        var random = new Random(1917);
        var hub = Commit(t => t.CreateNode([]));
        var expected = new List<RelationshipId>();
        for (var round = 0; round < 60; round++)
        {
            var before = _graph.Snapshot();
            RelationshipId[] seenBefore = [.. expected];
            using var t = _graph.BeginWrite();
            for (var i = 0; i < 20; i++)
            {
                if (expected.Count > 0 && random.Next(3) == 0)
                {
                    var victim = expected[random.Next(expected.Count)];
                    t.DeleteRelationship(victim);
                    expected.Remove(victim);
                }
                else
                {
                    expected.Add(t.CreateRelationship("T", hub, hub));
                }
            }
            if (round % 5 == 4)
            {
                t.Rollback();
                expected = [.. seenBefore];
            }
            else
            {
                t.Commit();
            }
            Assert.Equal(seenBefore, Seen(before, hub, Direction.Outgoing));
            Assert.Equal(expected, Seen(_graph.Snapshot(), hub, Direction.Both));
            Assert.Equal(expected, Seen(_graph.Snapshot(), hub, Direction.Incoming));
        }
    }

    private static List<RelationshipId> Seen(GraphView view, NodeId node, Direction direction, int[]? types = null)
    {
        var seen = new List<RelationshipId>();
        foreach (var link in view.Expand(node, direction, types))
        {
            seen.Add(link.Relationship);
        }
        return seen;
    }

    private T Commit<T>(Func<GraphTransaction, T> write)
    {
        using var transaction = _graph.BeginWrite();
        var result = write(transaction);
        transaction.Commit();
        return result;
    }
}
