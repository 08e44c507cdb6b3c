using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Tests.Values;

/// <summary>What a value says that it weighs is about what it takes: limits on memory count in it.</summary>
[CollectionDefinition(nameof(WeightTests), DisableParallelization = true)]
[Collection(nameof(WeightTests))]
public sealed class WeightTests
{
    private const int Many = 50_000;

    private static readonly string[] Names = [.. Enumerable.Range(0, 10).Select(i => $"name{i}")];

    private static readonly (string Name, Func<int, Value> Make)[] Makers =
    [
        ("integer", i => i),
        ("float", i => i + 0.5),
        ("date", i => Value.Date(CypherDate.Of(1900 + (i % 100), 1, 1))),
        (
            "moment",
            i =>
                Value.DateTime(
                    new CypherDateTime(new CypherLocalDateTime(CypherDate.Of(1900 + (i % 100), 1, 1), new CypherLocalTime(i)), 0)
                )
        ),
        (
            "moment with an offset",
            i =>
                Value.DateTime(
                    new CypherDateTime(new CypherLocalDateTime(CypherDate.Of(1900 + (i % 100), 1, 1), new CypherLocalTime(i)), 3600)
                )
        ),
        ("short text", i => $"{i}"),
        ("longer text", i => $"{i} and something more that makes it longer than a name"),
        ("long text", i => new string('x', 2000)),
        ("empty list", i => Value.List(Array.Empty<Value>())),
        ("list of one", i => Value.List(new Value[] { i })),
        ("list of ten", i => Value.List(Enumerable.Range(i, 10).Select(j => (Value)j).ToArray())),
        ("list of texts", i => Value.List(Enumerable.Range(i, 10).Select(j => (Value)$"{j}").ToArray())),
        ("range", i => Value.List(new RangeList(1, i + 1, 1000))),
        ("map of one", i => new MapBuilder(1).Set("a", i).ToValue()),
        ("map of one, with room", i => new MapBuilder().Set("a", i).ToValue()),
        ("map of ten", i => Enumerable.Range(0, 10).Aggregate(new MapBuilder(10), (map, j) => map.Set(Names[j], i)).ToValue()),
        ("map in a list", i => Value.List(new[] { new MapBuilder(1).Set("a", i).ToValue() })),
        ("bytes", i => Value.Bytes(new byte[1000])),
        ("duration", i => Value.Duration(CypherDuration.OfFractions(i, 0, 0, 0))),
    ];

    public static TheoryData<string> Kinds => [.. Makers.Select(maker => maker.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_weight_says_what_a_value_takes(string kind)
    {
        var make = Makers.First(maker => maker.Name == kind).Make;
        make(0);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var values = new Value[Many];
        for (var i = 0; i < Many; i++)
        {
            values[i] = make(i);
        }

        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;
        var said = values.Sum(value => 16L * value.Weight);

        // A limit may be reached a little early, but never with much more than it allows: at most half as much again, and far from that for most,
        // for what the rest of the process takes meanwhile counts with it.
        Assert.True(taken is var t && t < said * 1.5 && t > said * 0.4, $"{kind}: {taken / Many} bytes each, and {said / Many} said");
        GC.KeepAlive(values);
    }
}
