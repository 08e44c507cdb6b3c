using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explorer.Connections.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Tests.Json;

/// <summary>Long values are written piece by piece, and say the same as if they were written at once.</summary>
public sealed class LongValuesTests
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly Value Range = Value.List(new RangeList(1, 1, 5000));

    private static readonly Value[] Values =
    [
        Range,
        Value.List([1, Value.List([Range, "x"])]),
        new MapBuilder().Set("a", Range).Set("b", Value.Null).ToValue(),
        Value.List([new MapBuilder().Set("long", new string('я', 30_000)).ToValue()]),
        new string('x', 8192) + "😀" + new string('y', 8191) + "😀\"\n",
        // A letter of two halves that lies across the border of two pieces.
        new string('x', 8191)
            + "😀"
            + new string('y', 20_000),
        Value.List([.. Enumerable.Range(0, 3000).Select(i => Value.List([i, i + 0.5, $"{i}"]))]),
        new MapBuilder().Set("n", 1).ToValue(),
        "short",
        Value.List([]),
    ];

    public static TheoryData<int, bool> Cases =>
        [.. from value in Enumerable.Range(0, Values.Length) from typed in new[] { false, true } select (value, typed)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void In_pieces_it_is_the_same_as_at_once(int value, bool typed)
    {
        var whole = Written(writer =>
        {
            if (typed)
            {
                TypedJsonWriter.Write(writer, Values[value]);
            }
            else
            {
                PlainJsonWriter.Write(writer, Values[value]);
            }
        });

        var pieces = 0;
        var inPieces = Written(writer =>
        {
            long before = 0;
            foreach (var written in LongValues.Write(writer, Values[value], typed))
            {
                Assert.InRange(written - before, 0, 200_000);
                before = written;
                pieces++;
            }
        });

        Assert.Equal(JsonElement.Parse(whole).ToString(), JsonElement.Parse(inPieces).ToString());
        Assert.Equal(LongValues.IsLong(Values[value]), pieces > 1);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whoever_stops_early_has_json_all_the_same(int value, bool typed)
    {
        foreach (var steps in new[] { 1, 2, 3, 5, 100, 4999 })
        {
            var cut = Written(writer =>
            {
                var left = steps;
                foreach (var _ in LongValues.Write(writer, Values[value], typed))
                {
                    if (--left == 0)
                    {
                        break;
                    }
                }
            });

            JsonElement.Parse(cut);
        }
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
