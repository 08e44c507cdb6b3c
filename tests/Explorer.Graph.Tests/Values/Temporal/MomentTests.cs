using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Tests.Values.Temporal;

/// <summary>A moment is the same whether it is held in 64 bits or in a box, on each side of where the one ends and the other begins.</summary>
public sealed class MomentTests
{
    private const long FirstDay = -106_751; // of those whose nanoseconds 64 bits can count
    private const long LastDay = 106_750;

    private static readonly CypherLocalDateTime[] Clocks =
    [
        .. from day in (long[])[FirstDay - 1, FirstDay, FirstDay + 1, -1, 0, 1, 15_492, LastDay - 1, LastDay, LastDay + 1, 3_000_000]
        from nano in (long[])[0, 1, 43_200_000_000_000, 86_399_999_999_999]
        select new CypherLocalDateTime(new CypherDate(day), new CypherLocalTime(nano)),
    ];

    private static readonly CypherDateTime[] Moments =
    [
        .. from clock in Clocks from offset in (int[])[0, 3600, -3600] select new CypherDateTime(clock, offset),
        .. from clock in Clocks select new CypherDateTime(clock, 0, "UTC"),
    ];

    [Fact]
    public void What_goes_in_comes_out()
    {
        Assert.All(Clocks, clock => Assert.Equal(clock, Value.LocalDateTime(clock).AsLocalDateTime()));
        Assert.All(Moments, moment => Assert.Equal(moment, Value.DateTime(moment).AsDateTime()));
        Assert.All(Clocks, clock => Assert.Equal(ValueKind.LocalDateTime, Value.LocalDateTime(clock).Kind));
        Assert.All(Moments, moment => Assert.Equal(ValueKind.DateTime, Value.DateTime(moment).Kind));
    }

    [Fact]
    public void Values_are_ordered_equal_and_hashed_as_what_they_hold()
    {
        AssertAlike(Clocks, Value.LocalDateTime);
        AssertAlike(Moments, Value.DateTime);
    }

    private static void AssertAlike<T>(T[] all, Func<T, Value> valueOf)
        where T : IComparable<T>
    {
        foreach (var one in all)
        {
            foreach (var other in all)
            {
                var (left, right, order) = (valueOf(one), valueOf(other), Math.Sign(one.CompareTo(other)));
                var what = $"{one} and {other}";
                Assert.True(order == Math.Sign(ValueOrder.Compare(left, right)), what);
                Assert.True(order == Math.Sign(ValueOrder.TryCompare(left, right)!.Value), what);
                Assert.True((order == 0) == left.Equals(right), what);
                Assert.True((order == 0) == ValueEquality.AreEqual(left, right), what);
                Assert.True(order != 0 || left.GetHashCode() == right.GetHashCode(), what);
            }
        }
    }
}
