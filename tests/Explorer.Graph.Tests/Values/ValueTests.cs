using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Values;

public sealed class ValueTests
{
    public static TheoryData<Value, string> Printed { get; } =
        new()
        {
            { Value.Null, "NULL" },
            { true, "TRUE" },
            { 42, "42" },
            { 1.0, "1.0" },
            { 0.001, "0.001" },
            { 12345678.9, "1.23456789E7" },
            { 1e-5, "1.0E-5" },
            { 1e-6, "1.0E-6" },
            { 0.00012345, "1.2345E-4" },
            { 1e7, "1.0E7" },
            { double.MaxValue, "1.7976931348623157E308" },
            { double.Epsilon, "5.0E-324" },
            { -1e100, "-1.0E100" },
            { 9999999.0, "9999999.0" },
            { double.NaN, "NaN" },
            { "say \"hi\"\n", "\"say \\\"hi\\\"\\n\"" },
            { Value.ListOf(1, Value.Null, "a"), "[1, NULL, \"a\"]" },
            { new MapBuilder().Set("a b", 1).Set("c", Value.EmptyMap).ToValue(), "{`a b`: 1, c: {}}" },
            { Value.Point(new Point(Point.Wgs84, 37.6, 55.75)), "point({srid:4326, x:37.6, y:55.75})" },
            { Value.Bytes([0, 255]), "0x00FF" },
        };

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_value_prints_as_in_the_shell(Value value, string text) => Assert.Equal(text, value.ToString());

    [Fact]
    public void A_path_prints_with_the_direction_of_each_relationship()
    {
        var (a, b) = (Detached(1, "A"), Detached(2, "B"));
        var tie = Relationship.Detached(7, "RIVAL_OF", 2, 1, new MapBuilder().Set("strength", 3).Build());

        var path = new GraphPath([a, b], [tie]);

        Assert.Equal("(:A {name: \"A\"})<-[:RIVAL_OF {strength: 3}]-(:B {name: \"B\"})", path.ToString());
    }

    [Fact]
    public void The_default_value_is_null() => Assert.True(default(Value).IsNull);

    [Fact]
    public void A_value_takes_16_bytes() => Assert.Equal(16, System.Runtime.CompilerServices.Unsafe.SizeOf<Value>());

    [Fact]
    public void Reading_a_value_as_another_type_says_what_it_is()
    {
        var error = Assert.Throws<ValueKindException>(() => ((Value)"1923").AsInteger());

        Assert.Equal("Expected a value of type INTEGER, but it is STRING: \"1923\"", error.Message);
    }

    [Fact]
    public void An_integer_reads_as_a_float_but_not_the_other_way_round()
    {
        Assert.Equal(2.0, ((Value)2).AsFloat());
        Assert.Throws<ValueKindException>(() => ((Value)2.0).AsInteger());
    }

    [Fact]
    public void Nodes_are_the_same_by_id() => Assert.Equal(Value.Node(Detached(1, "A")), Value.Node(Detached(1, "B")));

    [Fact]
    public void A_path_needs_one_node_more_than_relationships() =>
        Assert.Throws<ArgumentException>(() => new GraphPath([Detached(1, "A"), Detached(2, "B")], []));

    private static Node Detached(long id, string label) => Node.Detached(id, [label], new MapBuilder().Set("name", label).Build());
}
