using Explorer.Graph.Tests.Support;
using Explorer.Graph.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Explorer.Graph.Tests.Values;

public sealed class ValueOrderTests
{
    [Fact]
    public void The_order_is_the_same_seen_from_either_side() =>
        Prop.ForAll(AnyValue.Of, AnyValue.Of, (a, b) => Math.Sign(ValueOrder.Compare(a, b)) == -Math.Sign(ValueOrder.Compare(b, a)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_transitive() =>
        Prop.ForAll(
                AnyValue.Of,
                AnyValue.Of,
                AnyValue.Of,
                (a, b, c) => ValueOrder.Compare(a, b) > 0 || ValueOrder.Compare(b, c) > 0 || ValueOrder.Compare(a, c) <= 0
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Values_tie_exactly_where_they_are_equivalent() =>
        Prop.ForAll(AnyValue.Of, AnyValue.Of, (a, b) => a.Equals(b) == (ValueOrder.Compare(a, b) == 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Equivalent_values_have_the_same_hash() =>
        Prop.ForAll(AnyValue.Of, AnyValue.Of, (a, b) => !a.Equals(b) || a.GetHashCode() == b.GetHashCode()).QuickCheckThrowOnFailure();

    [Fact]
    public void Types_come_in_the_order_of_the_manual()
    {
        Value[] sorted = [Value.EmptyMap, Value.ListOf(1), Value.Date(new(0)), "text", false, true, 1, 1.5, 2, double.NaN, Value.Null];

        Assert.Equal(sorted, sorted.Reverse().Order(ValueOrder.Global).ToArray());
    }

    [Theory]
    [InlineData(1, 2L, true)]
    [InlineData(2, 1L, false)]
    public void Numbers_are_comparable(double left, long right, bool less) => Assert.Equal(less, ValueOrder.TryCompare(left, right) < 0);

    [Fact]
    public void Large_integers_and_floats_are_compared_without_rounding()
    {
        Assert.Equal(1, ValueOrder.Compare(9007199254740993L, 9007199254740992.0));
        Assert.Equal(-1, ValueOrder.Compare(long.MaxValue, 9223372036854775807.0));
    }

    [Fact]
    public void Different_types_are_not_comparable() => Assert.Null(ValueOrder.TryCompare("1", 1));

    [Fact]
    public void Nothing_is_less_or_greater_than_NaN() => Assert.Equal(ValueOrder.Unordered, ValueOrder.TryCompare(double.NaN, 1));

    [Fact]
    public void A_null_in_a_list_leaves_the_comparison_open_only_where_it_is_reached()
    {
        Assert.Null(ValueOrder.TryCompare(Value.ListOf(1, 2), Value.ListOf(1, Value.Null)));
        Assert.Equal(-1, ValueOrder.TryCompare(Value.ListOf(1, 2), Value.ListOf(3, Value.Null)));
    }
}
