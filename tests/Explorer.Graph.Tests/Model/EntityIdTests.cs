using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Model;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(-7, -7)]
    [InlineData(int.MaxValue + 1L, -1)]
    [InlineData(long.MinValue, -1)]
    public void A_number_that_is_too_large_is_the_id_of_nothing(long number, int id)
    {
        Assert.Equal((id, id < 0), (NodeId.Of(number).Number, NodeId.Of(number).IsNone));
        Assert.Equal((id, id < 0), (RelationshipId.Of(number).Number, RelationshipId.Of(number).IsNone));
    }

    [Fact]
    public void A_value_gives_its_id_as_what_it_is()
    {
        var node = Value.Node(Node.Detached(3, [], Value.EmptyMap.AsMap()));

        Assert.Equal(new NodeId(3), node.AsNodeId());
        Assert.Throws<ValueKindException>(() => node.AsRelationshipId());
        Assert.Equal("3", node.AsNodeId().ToString());
    }
}
