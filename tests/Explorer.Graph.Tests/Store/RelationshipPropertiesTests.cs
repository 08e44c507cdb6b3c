using Explorer.Graph.Store;
using Explorer.Graph.Tests.Support;
using Explorer.Graph.Values;
using FsCheck.Fluent;

namespace Explorer.Graph.Tests.Store;

/// <summary>The properties of relationships lie in columns, which narrow numbers share with wide ones, texts and what else comes.</summary>
public sealed class RelationshipPropertiesTests
{
    private static readonly string[] Keys = ["a", "b", "c", "d"];

    [Theory]
    [InlineData(1917)]
    [InlineData(1918)]
    [InlineData(1919)]
    public void Any_mixture_of_writes_gives_what_maps_give_in_every_version_and_in_a_copy(int seed)
    {
        var dice = new Random(seed);
        var values = AnyValue.Storable.Generator.Sample(300).ToArray();
        var (graph, copy) = (new PropertyGraph(), new PropertyGraph());
        var versions = new List<(GraphSnapshot View, Dictionary<RelationshipId, Dictionary<string, Value>> Expected)>();
        var expected = new Dictionary<RelationshipId, Dictionary<string, Value>>();
        for (var round = 0; round < 30; round++)
        {
            var kept = expected.ToDictionary(one => one.Key, one => one.Value.ToDictionary());
            using var t = graph.BeginWrite();
            var node = t.CreateNode([]);
            for (var i = 0; i < 200; i++)
            {
                Write(t, node, expected, dice, values);
            }
            Check(t, expected);
            if (round % 5 == 4)
            {
                expected = kept;
                continue;
            }
            copy.Apply(t.Commit());
            versions.Add((graph.Snapshot(), expected.ToDictionary(one => one.Key, one => one.Value.ToDictionary())));
        }

        Assert.All(versions, version => Check(version.View, version.Expected));
        Check(copy.Snapshot(), expected);
    }

    [Fact]
    public void What_is_recorded_of_a_creation_is_what_was_there_then()
    {
        using var t = new PropertyGraph().BeginWrite();
        var node = t.CreateNode([]);
        var (changed, deleted) = (t.CreateRelationship("T", node, node, Properties.Of("a", 1)), t.CreateRelationship("T", node, node));
        t.SetRelationshipProperty(changed, "a", 2);
        t.SetRelationshipProperty(deleted, "a", 3);
        t.DeleteRelationship(deleted);

        var created = t.Changes.Changes.OfType<GraphChange.RelationshipCreated>().Select(one => one.Properties).ToList();

        Assert.Equal(1, Assert.Single(created[0]).Value);
        Assert.Empty(created[1]);
    }

    [Fact]
    public void A_map_of_properties_stays_as_it_was_when_it_was_asked_for()
    {
        using var t = new PropertyGraph().BeginWrite();
        var node = t.CreateNode([]);
        var tie = t.CreateRelationship("T", node, node, Properties.Of("a", 1));
        var before = t.RelationshipProperties(tie);

        t.SetRelationshipProperty(tie, "a", 2);

        Assert.Equal(1, before["a"]);
        Assert.Equal(2, t.RelationshipProperties(tie)["a"]);
    }

    [Fact]
    public void Keys_that_come_and_go_over_and_over_take_no_more_room()
    {
        using var graph = new PropertyGraph();
        using var t = graph.BeginWrite();
        var node = t.CreateNode([]);
        var ties = Enumerable.Range(0, 200).Select(i => t.CreateRelationship("T", node, node, Properties.Of("a", i))).ToArray();
        for (var round = 0; round < 50; round++)
        {
            foreach (var tie in ties)
            {
                t.SetRelationshipProperty(tie, "b", round % 2 == 0 ? round : Value.Null);
            }
        }
        for (var key = 0; key < 2000; key++)
        {
            t.SetRelationshipProperty(ties[key % 5], $"k{key % 1100}", key);
        }

        Assert.All(ties, (tie, i) => Assert.Equal(i, t.RelationshipProperties(tie)["a"]));
        Assert.Equal(1999, t.RelationshipProperties(ties[4])["k899"]);
    }

    private static void Write(
        GraphTransaction t,
        NodeId node,
        Dictionary<RelationshipId, Dictionary<string, Value>> expected,
        Random dice,
        Value[] values
    )
    {
        var tie = expected.Count == 0 ? default : expected.Keys.ElementAt(dice.Next(expected.Count));
        switch (dice.Next(8))
        {
            case < 3:
                var properties = Keys.Where(_ => dice.Next(3) > 0).ToDictionary(key => key, _ => Any());
                tie = t.CreateRelationship(dice.Next(2) == 0 ? "T" : "U", node, node, properties);
                expected.Add(tie, properties.Where(one => !one.Value.IsNull).ToDictionary());
                break;
            case < 7 when expected.Count > 0:
                var (changed, value) = (Keys[dice.Next(Keys.Length)], Any());
                t.SetRelationshipProperty(tie, changed, value);
                if (value.IsNull)
                {
                    expected[tie].Remove(changed);
                }
                else
                {
                    expected[tie][changed] = value;
                }
                break;
            case 7 when expected.Count > 0:
                t.DeleteRelationship(tie);
                expected.Remove(tie);
                break;
        }

        // Now a kind that all have, now any.
        Value Any() => dice.Next(4) > 0 ? dice.Next(100) : values[dice.Next(values.Length)];
    }

    private static void Check(GraphView view, Dictionary<RelationshipId, Dictionary<string, Value>> expected)
    {
        Assert.Equal(expected.Keys.OrderBy(id => id.Number), view.Relationships().ToArray());
        foreach (var (tie, properties) in expected)
        {
            Assert.Equal(properties, view.RelationshipProperties(tie).ToDictionary());
            Assert.All(
                Keys,
                key => Assert.Equal(properties.GetValueOrDefault(key), view.RelationshipProperty(tie, view.PropertyKeys.Find(key)))
            );
        }
    }
}
