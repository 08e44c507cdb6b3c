using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;
using FsCheck;
using FsCheck.Fluent;

namespace Explorer.Graph.Tests.Support;

/// <summary>Generates values of every kind, near each other, so that equal and nearly equal ones meet.</summary>
internal static class AnyValue
{
    public static Arbitrary<Value> Storable { get; } = Arb.From(Sized(Scalar, allowMaps: false, depth: 2));

    public static Arbitrary<Value> Of { get; } = Arb.From(Sized(Scalar, allowMaps: true, depth: 2));

    private static Gen<Value> Scalar =>
        Gen.OneOf(
            Gen.Constant(Value.Null),
            Gen.Elements<Value>(true, false),
            Gen.Choose(-3, 3).Select(n => (Value)n),
            Gen.Elements<Value>(long.MaxValue, long.MinValue, long.MaxValue - 1, 9007199254740993L),
            Gen.Elements<Value>(
                0.0,
                -0.0,
                1.0,
                1.5,
                -2.0,
                double.NaN,
                double.PositiveInfinity,
                double.NegativeInfinity,
                9007199254740992.0,
                9.3e18
            ),
            Gen.Elements<Value>("", "a", "b", "ab", "ä", "Stalin"),
            Gen.Choose(-2, 2).Select(n => Value.Date(new CypherDate(n))),
            Gen.Choose(0, 2).Select(n => Value.LocalTime(new CypherLocalTime(n))),
            Gen.Choose(-1, 1).Select(n => Value.Time(new CypherTime(new CypherLocalTime(3_600_000_000_000), n * 3600))),
            Gen.Choose(-1, 1).Select(n => Value.LocalDateTime(new CypherLocalDateTime(new CypherDate(n), default))),
            Gen.Elements(null, "Europe/Moscow").Select(zone => Value.DateTime(new CypherDateTime(default, 0, zone))),
            Gen.Elements(new CypherDuration(1, 0, 0, 0), new CypherDuration(0, 30, 0, 5), new CypherDuration(0, 0, -1, 1))
                .Select(Value.Duration),
            Gen.Choose(0, 1).Select(n => Value.Point(new Point(n == 0 ? Point.Cartesian : Point.Wgs84, n, 1))),
            Gen.Elements(new byte[] { 1 }, new byte[] { 1, 2 }).Select(Value.Bytes)
        );

    private static Gen<Value> Sized(Gen<Value> scalar, bool allowMaps, int depth)
    {
        if (depth == 0)
        {
            return scalar;
        }
        var inner = Sized(scalar, allowMaps, depth - 1);
        var lists = inner.ArrayOf(2).Select(items => Value.List(items));
        var pairs = Gen.Zip(Gen.Elements("k", "l", "m"), inner).ArrayOf(2);
        var maps = pairs.Select(entries => new MapBuilder().SetAll(entries.Select(e => KeyValuePair.Create(e.Item1, e.Item2))).ToValue());
        return allowMaps ? Gen.Frequency((6, scalar), (1, lists), (1, maps)) : Gen.Frequency((6, scalar), (1, lists));
    }
}
