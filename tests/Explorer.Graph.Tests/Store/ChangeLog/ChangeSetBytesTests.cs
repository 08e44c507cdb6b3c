using Explorer.Graph.Store;
using Explorer.Graph.Store.ChangeLog;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Tests.Store.ChangeLog;

public sealed class ChangeSetBytesTests
{
    private static readonly CypherLocalDateTime Noon = new(CypherDate.Of(1924, 1, 21), CypherLocalTime.Of(12, 30, 15, 123));

    public static TheoryData<Value> Values { get; } =
        new()
        {
            true,
            false,
            0,
            -1,
            long.MinValue,
            long.MaxValue,
            -0.0,
            double.NaN,
            double.NegativeInfinity,
            1e-300,
            "",
            "Лев Троцкий",
            Value.Date(CypherDate.Of(-999_999_999, 1, 1)),
            Value.Date(CypherDate.Of(1924, 1, 21)),
            Value.LocalTime(CypherLocalTime.Of(23, 59, 59, 999_999_999)),
            Value.Time(new CypherTime(CypherLocalTime.Of(1, 2, 3, 4), -5400)),
            Value.LocalDateTime(Noon),
            Value.DateTime(new CypherDateTime(Noon, 10800)),
            Value.DateTime(new CypherDateTime(Noon, 10800, "Europe/Moscow")),
            Value.Duration(new CypherDuration(14, -3, 86_399, 999)),
            Value.Point(new Explorer.Graph.Values.Point(Explorer.Graph.Values.Point.Wgs84, 37.6, 55.75)),
            Value.Bytes([0, 1, 255]),
            Value.EmptyList,
            Value.ListOf("S1-01", "S2-40"),
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_as_it_was(Value value)
    {
        var changes = new ChangeSet([new GraphChange.NodePropertySet(new NodeId(7), "key", value)]);

        var read = ChangeSetCodec.Decode(ChangeSetCodec.Encode(changes));

        var set = Assert.IsType<GraphChange.NodePropertySet>(Assert.Single(read.Changes));
        Assert.Equal(value.Kind, set.Value.Kind);
        Assert.Equal(value.ToString(), set.Value.ToString());
        if (value.Kind != ValueKind.Bytes)
        {
            Assert.Equal(value, set.Value);
        }
    }

    [Fact]
    public void Every_kind_of_change_comes_back_as_it_was()
    {
        var properties = new MapBuilder().Set("id", "stalin").Set("tier", 1).Build();
        GraphChange[] changes =
        [
            new GraphChange.NodeCreated(new NodeId(0), ["Person", "Leader"], properties),
            new GraphChange.NodeCreated(new NodeId(1), [], new MapBuilder().Build()),
            new GraphChange.RelationshipCreated(new RelationshipId(int.MaxValue), "RIVAL_OF", new NodeId(0), new NodeId(1), properties),
            new GraphChange.NodePropertySet(new NodeId(0), "id", Value.Null),
            new GraphChange.RelationshipPropertySet(new RelationshipId(3), "strength", 3),
            new GraphChange.LabelAdded(new NodeId(1), "Person"),
            new GraphChange.LabelRemoved(new NodeId(1), "Person"),
            new GraphChange.RelationshipDeleted(new RelationshipId(3)),
            new GraphChange.NodeDeleted(new NodeId(1)),
            new GraphChange.IndexCreated(new IndexDefinition("names", EntityKind.Node, "Person", ["name"]) { Kind = IndexKind.Text }),
            new GraphChange.IndexCreated(new IndexDefinition("years", EntityKind.Relationship, "RIVAL_OF", ["fromYear", "toYear"])),
            new GraphChange.IndexDropped("years"),
            new GraphChange.ConstraintCreated(
                new ConstraintDefinition("key", ConstraintKind.Key, EntityKind.Node, "Person", ["dataset", "id"])
            ),
            new GraphChange.ConstraintDropped("key"),
        ];

        var read = ChangeSetCodec.Decode(ChangeSetCodec.Encode(new ChangeSet(changes)));

        Assert.Equal(changes.Select(Describe), read.Changes.Select(Describe));
    }

    [Fact]
    public void Bytes_that_are_cut_short_are_no_change_set()
    {
        var bytes = ChangeSetCodec.Encode(new ChangeSet([new GraphChange.NodePropertySet(new NodeId(7), "name", "Trotsky")]));

        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => ChangeSetCodec.Decode(bytes[..length]));
        }
    }

    private static string Describe(GraphChange change) =>
        change switch
        {
            GraphChange.NodeCreated one => $"{one.Id} {string.Join(':', one.Labels)} {Value.Map(one.Properties)}",
            GraphChange.RelationshipCreated one => $"{one.Id} {one.Type} {one.StartId} {one.EndId} {Value.Map(one.Properties)}",
            GraphChange.IndexCreated one => $"{one.Index with { Keys = [] }} {string.Join(',', one.Index.Keys)}",
            GraphChange.ConstraintCreated one => $"{one.Constraint with { Keys = [] }} {string.Join(',', one.Constraint.Keys)}",
            _ => change.ToString(),
        };
}
