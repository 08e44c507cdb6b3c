using Explorer.Graph.Store;
using Explorer.Graph.Tests.Support;
using Explorer.Graph.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Explorer.Graph.Tests.Store;

/// <summary>What is done at once for many entities gives what it gives one by one.</summary>
public sealed class LargeLoadTests
{
    private static readonly string[] Keys = ["a", "b", "c"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_index_on_what_is_there_is_the_index_that_grew_with_it(int keys) =>
        Prop.ForAll(
                AnyValue.Storable.Generator.ArrayOf(keys).ListOf(400).ToArbitrary(),
                rows =>
                {
                    var (grown, filled) = (new PropertyGraph(), new PropertyGraph());
                    using var early = grown.BeginWrite();
                    using var late = filled.BeginWrite();
                    var definition = new IndexDefinition("i", EntityKind.Node, "L", Keys[..keys]);
                    early.CreateIndex(definition);
                    AddAll(early, rows);
                    AddAll(late, rows);
                    late.CreateIndex(definition);
                    var before = (GraphText.Of(early), GraphText.Of(late));
                    AddAll(early, rows.Take(50));
                    AddAll(late, rows.Take(50));
                    foreach (var id in late.Nodes().ToArray().Where(id => id.Number % 3 == 0))
                    {
                        early.DeleteNode(id);
                        late.DeleteNode(id);
                    }
                    return before.Item1 == before.Item2 && GraphText.Of(early) == GraphText.Of(late);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_filled_index_of_years_finds_the_spans_that_a_list_finds()
    {
        var random = new Random(1923);
        using var t = new PropertyGraph().BeginWrite();
        var spans = new Dictionary<NodeId, (int From, int To)>();
        for (var i = 0; i < 9000; i++)
        {
            var (from, length) = (random.Next(1900, 2000), random.Next(10));
            spans.Add(t.CreateNode(["L"], Properties.Of("a", from, "b", from + length)), (from, from + length));
        }
        t.CreateIndex(new IndexDefinition("i", EntityKind.Node, "L", ["a", "b"]));
        var index = t.FindIndex("i")!;

        Assert.Equal(spans.Values.Distinct().Count(), index.DistinctCount);
        Assert.Equal(spans.OrderBy(one => one.Value).ThenBy(one => one.Key.Number).Select(one => one.Key), t.ScanIndex<NodeId>(index));
        for (var year = 1895; year < 2015; year += 7)
        {
            Assert.Equal(
                spans.Where(one => one.Value.From <= year && one.Value.To >= year).Select(one => one.Key).OrderBy(id => id.Number),
                t.SeekIntervals<NodeId>(index, [], new IndexBound(year, true), new IndexBound(year, true)).OrderBy(id => id.Number)
            );
        }
    }

    [Fact]
    public void A_unique_constraint_on_what_is_there_names_who_has_the_value()
    {
        using var t = new PropertyGraph().BeginWrite();
        var first = t.CreateNode(["L"], Properties.Of("a", "x", "b", 1));
        t.CreateNode(["L"], Properties.Of("a", "x", "b", 2));
        t.CreateNode(["L"], Properties.Of("a", "x", "b", 1.0));

        var error = Assert.Throws<ConstraintViolationException>(() =>
            t.CreateConstraint(new ConstraintDefinition("c", ConstraintKind.Unique, EntityKind.Node, "L", ["a", "b"]))
        );

        Assert.Contains($"Node({first})", error.Message, StringComparison.Ordinal);
        Assert.Equal<Value>(["x", 1], error.Values);
        Assert.Empty(t.Indexes);
    }

    [Fact]
    public void A_long_transaction_is_recorded_step_by_step_and_can_be_committed_in_parts()
    {
        var (graph, copy) = (new PropertyGraph(), new PropertyGraph());
        using var t = graph.BeginWrite();
        Chain(t, 3000);
        Assert.Equal(5999, t.Changes.Changes.Count);
        t.CommitPart(copy.Apply);
        var picture = GraphText.Of(t);
        Chain(t, 2500);
        t.RollbackPart();
        Assert.Equal((true, picture), (t.Changes.IsEmpty, GraphText.Of(t)));
        Chain(t, 100);
        t.SetNodeProperty(new NodeId(0), "a", Value.Null);

        copy.Apply(t.Commit());

        Assert.Equal(GraphText.Of(graph.Snapshot()), GraphText.Of(copy.Snapshot()));
    }

    [Fact]
    public void Ties_with_the_same_values_are_changed_one_by_one()
    {
        using var t = new PropertyGraph().BeginWrite();
        var node = t.CreateNode([]);
        var ties = Enumerable
            .Range(0, 5000)
            .Select(i => t.CreateRelationship("T", node, node, Properties.Of("a", i % 7, "b", i % 3)))
            .ToArray();
        var key = t.PropertyKeys.Find("a");

        t.SetRelationshipProperty(ties[7], "a", 100);

        Assert.Equal(100, t.RelationshipProperty(ties[7], key));
        Assert.All(ties.Where((_, i) => i != 7), (tie, i) => Assert.Equal(tie.Number % 7, t.RelationshipProperty(tie, key)));
    }

    private static void AddAll(GraphTransaction t, IEnumerable<Value[]> rows)
    {
        foreach (var row in rows)
        {
            t.CreateNode(["L"], row.Select((value, i) => KeyValuePair.Create(Keys[i], value)));
        }
    }

    private static void Chain(GraphTransaction t, int length)
    {
        var last = t.CreateNode(["A"], Properties.Of("a", 0));
        for (var i = 1; i < length; i++)
        {
            var next = t.CreateNode(["B"], Properties.Of("a", i));
            t.CreateRelationship("T", last, next, Properties.Of("b", i));
            last = next;
        }
    }
}
