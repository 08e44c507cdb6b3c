using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Store;

public sealed class IndexTests
{
    private readonly PropertyGraph _graph = new();

    [Fact]
    public void Equality_follows_the_operator()
    {
        using var t = WithIndex("n");
        var (one, same) = (Add(t, "n", 1), Add(t, "n", 1.0));
        Add(t, "n", "1");
        Add(t, "n", double.NaN);
        var index = t.FindIndex("i")!;

        Assert.Equal([one, same], t.Seek<NodeId>(index, 1));
        Assert.Empty(t.Seek<NodeId>(index, double.NaN));
        Assert.Empty(t.Seek<NodeId>(index, Value.Null));
        Assert.Equal(one, t.SeekFirst<NodeId>(index, [1.0]));
        Assert.True(t.SeekFirst<NodeId>(index, [2]).IsNone);
        Assert.Equal((4, 3), (index.EntryCount, index.DistinctCount));
    }

    [Fact]
    public void A_range_stays_within_one_type()
    {
        using var t = WithIndex("n");
        var ids = new[] { 1, 2, 3 }.Select(n => Add(t, "n", n)).ToArray();
        Add(t, "n", "text");
        Add(t, "n", true);
        Add(t, "n", double.NaN);
        var index = t.FindIndex("i")!;

        Assert.Equal(ids[1..], t.SeekRange<NodeId>(index, [], new IndexBound(1, false), null));
        Assert.Equal(ids[..2], t.SeekRange<NodeId>(index, [], null, new IndexBound(2, true)));
        Assert.Equal([ids[1]], t.SeekRange<NodeId>(index, [], new IndexBound(1, false), new IndexBound(3, false)));
        Assert.Empty(t.SeekRange<NodeId>(index, [], new IndexBound(Value.Null, true), null));
    }

    [Fact]
    public void A_composite_index_answers_prefixes_and_ranges_after_them()
    {
        using var t = WithIndex("dataset", "year");
        var ids = new[] { 1922, 1925, 1929 }.Select(y => t.CreateNode(["L"], Properties.Of("dataset", "s", "year", y))).ToArray();
        t.CreateNode(["L"], Properties.Of("dataset", "other", "year", 1925));
        t.CreateNode(["L"], Properties.Of("dataset", "s"));
        var index = t.FindIndex("i")!;

        Assert.Equal(ids, t.Seek<NodeId>(index, "s"));
        Assert.Equal([ids[1]], t.Seek<NodeId>(index, "s", 1925));
        Assert.Equal(ids[1..], t.SeekRange<NodeId>(index, ["s"], new IndexBound(1923, true), null));
    }

    [Fact]
    public void A_prefix_finds_the_strings_that_begin_with_it()
    {
        using var t = WithIndex("n");
        var (first, second) = (Add(t, "n", "Kamenev"), Add(t, "n", "Kalinin"));
        Add(t, "n", "Kirov");
        Add(t, "n", 5);

        Assert.Equal(
            [second, first],
            t.SeekRange<NodeId>(t.FindIndex("i")!, [], new IndexBound("Ka", Inclusive: true) { IsPrefix = true }, upper: null)
        );
    }

    [Fact]
    public void Entries_come_and_go_with_labels_properties_and_nodes()
    {
        using var t = WithIndex("n");
        var id = t.CreateNode(["Other"], Properties.Of("n", 1));
        var index = t.FindIndex("i")!;
        Assert.Empty(t.Seek<NodeId>(index, 1));

        t.AddLabel(id, "L");
        Assert.Equal([id], t.Seek<NodeId>(index, 1));
        t.SetNodeProperty(id, "n", 2);
        Assert.Empty(t.Seek<NodeId>(index, 1));
        Assert.Equal([id], t.Seek<NodeId>(index, 2));
        t.RemoveLabel(id, "L");
        Assert.Empty(t.Seek<NodeId>(index, 2));
        t.AddLabel(id, "L");
        t.DeleteNode(id);
        Assert.Empty(t.Seek<NodeId>(index, 2));
    }

    [Fact]
    public void Relationships_are_indexed_too()
    {
        using var t = _graph.BeginWrite();
        var a = t.CreateNode([]);
        var tie = t.CreateRelationship("T", a, a, Properties.Of("id", "x"));
        t.CreateIndex(new IndexDefinition("r", EntityKind.Relationship, "T", ["id"]));

        Assert.Equal([tie], t.Seek<RelationshipId>(t.FindIndex(EntityKind.Relationship, "T", ["id"])!, "x"));
        t.SetRelationshipProperty(tie, "id", "y");
        Assert.Equal([tie], t.Seek<RelationshipId>(t.FindIndex("r")!, "y"));
        t.DeleteRelationship(tie);
        Assert.Empty(t.Seek<RelationshipId>(t.FindIndex("r")!, "y"));
    }

    [Fact]
    public void Intervals_are_found_by_a_point_in_them_or_a_span_that_they_touch()
    {
        using var t = WithIndex("from", "to");
        var (early, long_, late) = (Span(t, 1917, 1922), Span(t, 1918, 1940), Span(t, 1926, 1928));
        Span(t, "1917", "1940");
        t.CreateNode(["L"], Properties.Of("from", 1900));
        var index = t.FindIndex("i")!;

        Assert.Equal([early, long_], At(1922));
        Assert.Equal([long_], At(1923));
        Assert.Equal([long_, late], At(1926.5));
        Assert.Equal([early], t.SeekIntervals<NodeId>(index, [], new IndexBound(1918, false), new IndexBound(1920, true)));
        Assert.Equal([long_, late], t.SeekIntervals<NodeId>(index, [], new IndexBound(1930, true), new IndexBound(1922, false)));
        Assert.Empty(At(Value.Null));
        Assert.Empty(At(double.NaN));

        IEnumerable<NodeId> At(Value year) => t.SeekIntervals<NodeId>(index, [], new IndexBound(year, true), new IndexBound(year, true));
    }

    [Fact]
    public void Intervals_agree_with_a_look_at_each_through_commits_and_rollbacks()
    {
        var random = new Random(1926);
        var expected = new Dictionary<NodeId, (int Set, int From, int To)>();
        using (var t = WithIndex("set", "from", "to"))
        {
            t.Commit();
        }
        for (var round = 0; round < 30; round++)
        {
            var kept = expected.ToDictionary();
            using var t = _graph.BeginWrite();
            for (var i = 0; i < 300; i++)
            {
                if (expected.Count > 0 && random.Next(5) < 2)
                {
                    var victim = expected.Keys.ElementAt(random.Next(expected.Count));
                    t.DeleteNode(victim);
                    expected.Remove(victim);
                }
                else
                {
                    var (set, from, length) = (random.Next(3), random.Next(500), random.Next(10) == 0 ? random.Next(400) : random.Next(8));
                    var id = t.CreateNode(["L"], Properties.Of("set", set, "from", from, "to", from + length));
                    expected.Add(id, (set, from, from + length));
                }
            }
            if (round % 4 == 3)
            {
                expected = kept;
            }
            else
            {
                t.Commit();
            }
            t.Dispose();
            var view = _graph.Snapshot();
            var index = view.FindIndex("i")!;
            for (var probe = 0; probe < 20; probe++)
            {
                var (set, begins, ends) = (random.Next(3), random.Next(520), random.Next(520));
                Assert.Equal(
                    expected
                        .Where(e => e.Value.Set == set && e.Value.From <= begins && e.Value.To >= ends)
                        .Select(e => e.Key)
                        .OrderBy(id => id.Number),
                    view.SeekIntervals<NodeId>(index, [set], new IndexBound(begins, true), new IndexBound(ends, true))
                        .OrderBy(id => id.Number)
                );
            }
        }
    }

    [Fact]
    public void A_large_index_agrees_with_a_sorted_list_through_commits_and_rollbacks()
    {
        var random = new Random(1924);
        var expected = new SortedSet<(int Value, int Number)>();
        using (var t = WithIndex("n"))
        {
            t.Commit();
        }
        for (var round = 0; round < 40; round++)
        {
            var kept = new SortedSet<(int, int)>(expected);
            using var t = _graph.BeginWrite();
            for (var i = 0; i < 250; i++)
            {
                if (expected.Count > 0 && random.Next(5) < 2)
                {
                    var victim = expected.ElementAt(random.Next(expected.Count));
                    t.DeleteNode(new NodeId(victim.Number));
                    expected.Remove(victim);
                }
                else
                {
                    var n = random.Next(300);
                    expected.Add((n, Add(t, "n", n).Number));
                }
            }
            if (round % 4 == 3)
            {
                expected = kept;
            }
            else
            {
                t.Commit();
            }
            t.Dispose();
            var view = _graph.Snapshot();
            var index = view.FindIndex("i")!;
            Assert.Equal(expected.Select(e => new NodeId(e.Number)), view.ScanIndex<NodeId>(index));
            Assert.Equal(expected.Select(e => e.Value).Distinct().Count(), index.DistinctCount);
            var wanted = random.Next(300);
            Assert.Equal(expected.Where(e => e.Value == wanted).Select(e => new NodeId(e.Number)), view.Seek<NodeId>(index, wanted));
            Assert.Equal(
                expected.Where(e => e.Value >= wanted && e.Value < wanted + 20).Select(e => new NodeId(e.Number)),
                view.SeekRange<NodeId>(index, [], new IndexBound(wanted, true), new IndexBound(wanted + 20, false))
            );
        }
    }

    private static NodeId Add(GraphTransaction t, string key, Value value) => t.CreateNode(["L"], Properties.Of(key, value));

    private static NodeId Span(GraphTransaction t, Value from, Value to) => t.CreateNode(["L"], Properties.Of("from", from, "to", to));

    private GraphTransaction WithIndex(params string[] keys)
    {
        var t = _graph.BeginWrite();
        t.CreateIndex(new IndexDefinition("i", EntityKind.Node, "L", keys));
        return t;
    }
}
