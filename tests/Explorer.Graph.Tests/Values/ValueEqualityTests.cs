using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Values;

public sealed class ValueEqualityTests
{
    [Fact]
    public void Null_equals_nothing_and_differs_from_nothing() => Assert.Null(ValueEquality.AreEqual(Value.Null, Value.Null));

    [Fact]
    public void Null_is_equivalent_to_null() => Assert.Equal(Value.Null, default);

    [Fact]
    public void NaN_is_equivalent_to_itself_but_not_equal()
    {
        Assert.False(ValueEquality.AreEqual(double.NaN, double.NaN));
        Assert.True(((Value)double.NaN).Equals(double.NaN));
    }

    [Fact]
    public void An_integer_equals_the_float_of_the_same_size() => Assert.True(ValueEquality.AreEqual(1, 1.0));

    [Fact]
    public void A_number_does_not_equal_its_text() => Assert.False(ValueEquality.AreEqual(1, "1"));

    [Fact]
    public void A_null_inside_lists_leaves_equality_open_unless_they_differ_elsewhere()
    {
        Assert.Null(ValueEquality.AreEqual(Value.ListOf(1, Value.Null), Value.ListOf(1, 2)));
        Assert.False(ValueEquality.AreEqual(Value.ListOf(Value.Null, 1), Value.ListOf(2, 2)));
        Assert.False(ValueEquality.AreEqual(Value.ListOf(Value.Null), Value.ListOf(1, 2)));
    }

    [Fact]
    public void Maps_are_equal_whatever_the_order_of_their_keys()
    {
        var one = new MapBuilder().Set("a", 1).Set("b", 2).ToValue();
        var other = new MapBuilder().Set("b", 2).Set("a", 1).ToValue();

        Assert.True(ValueEquality.AreEqual(one, other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void A_null_inside_maps_leaves_equality_open() =>
        Assert.Null(ValueEquality.AreEqual(new MapBuilder().Set("a", Value.Null).ToValue(), new MapBuilder().Set("a", 1).ToValue()));
}
