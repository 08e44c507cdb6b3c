using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>
/// Writes values that are too long to be held whole: a list of a hundred million integers is a gigabyte of text, though a range of them takes no memory at all.
/// </summary>
public static class LongValues
{
    // Values, or as many letters in a text: what is shorter is written at once.
    private const int Long = 4096;

    // Before it writes a text, the writer makes room for six times as much; so a long one goes in pieces.
    private const int Letters = 1 << 13;

    /// <summary>Whether a value is so long that it is better written piece by piece.</summary>
    public static bool IsLong(Value value) =>
        value.Kind switch
        {
            ValueKind.String => value.AsString().Length > Letters,
            ValueKind.List => IsLong(value.Weight, value.AsList()),
            ValueKind.Map => value.Weight >= Long || value.AsMap().Values.Any(IsLong),
            ValueKind.Path => value.Weight >= Long,
            _ => false,
        };

    /// <summary>Writes a value that is not long.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">Any value.</param>
    /// <param name="typed">As for <see cref="Write"/>.</param>
    public static void WriteAtOnce(Utf8JsonWriter writer, Value value, bool typed)
    {
        if (typed)
        {
            TypedJsonWriter.Write(writer, value);
        }
        else
        {
            PlainJsonWriter.Write(writer, value);
        }
    }

    /// <summary>
    /// Writes a value, a piece for each step of the enumeration. Whoever stops early has what was begun closed when the enumeration is disposed of, so that the text
    /// stays JSON.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">Any value.</param>
    /// <param name="typed">Whether each value is written with its type, as by <see cref="TypedJsonWriter"/>; else as by <see cref="PlainJsonWriter"/>.</param>
    /// <returns>After each piece, how many bytes the writer has written since it was made.</returns>
    public static IEnumerable<long> Write(Utf8JsonWriter writer, Value value, bool typed)
    {
        if (!IsLong(value))
        {
            WriteAtOnce(writer, value, typed);
            yield return Written(writer);
            yield break;
        }

        if (typed)
        {
            TypedJsonWriter.Begin(writer, value);
        }
        try
        {
            var pieces =
                value.Kind == ValueKind.String ? Text(writer, value.AsString())
                : value.Kind == ValueKind.Map ? Entries(writer, value.AsMap(), typed)
                : Items(writer, value.Kind == ValueKind.List ? value.AsList() : PathSteps.Of(value.AsPath()), typed);
            foreach (var written in pieces)
            {
                yield return written;
            }
        }
        finally
        {
            if (typed)
            {
                TypedJsonWriter.End(writer);
            }
        }
    }

    /// <summary>Writes a text, however long, without the room that the writer would take for it.</summary>
    internal static void WriteText(Utf8JsonWriter writer, string text)
    {
        if (text.Length <= Letters)
        {
            writer.WriteStringValue(text);
            return;
        }
        foreach (var _ in Text(writer, text))
        {
            // All of it.
        }
    }

    // A range weighs nothing, wherever it lies.
    private static bool IsLong(int weight, IReadOnlyList<Value> items) =>
        weight >= Long || items.Count >= Long || (items is not RangeList && items.Any(IsLong));

    private static IEnumerable<long> Text(Utf8JsonWriter writer, string text)
    {
        var next = 0;
        try
        {
            while (text.Length - next > Letters)
            {
                writer.WriteStringValueSegment(text.AsSpan(next, Letters), isFinalSegment: false);
                next += Letters;
                yield return Written(writer);
            }
        }
        finally
        {
            var isWhole = text.Length - next <= Letters;
            writer.WriteStringValueSegment(isWhole ? text.AsSpan(next) : [], isFinalSegment: true);
        }
        yield return Written(writer);
    }

    private static IEnumerable<long> Items(Utf8JsonWriter writer, IEnumerable<Value> items, bool typed)
    {
        writer.WriteStartArray();
        try
        {
            foreach (var item in items)
            {
                foreach (var written in Write(writer, item, typed))
                {
                    yield return written;
                }
            }
        }
        finally
        {
            writer.WriteEndArray();
        }
    }

    private static IEnumerable<long> Entries(Utf8JsonWriter writer, IReadOnlyDictionary<string, Value> entries, bool typed)
    {
        writer.WriteStartObject();
        try
        {
            foreach (var (key, item) in entries)
            {
                writer.WritePropertyName(key);
                foreach (var written in Write(writer, item, typed))
                {
                    yield return written;
                }
            }
        }
        finally
        {
            writer.WriteEndObject();
        }
    }

    private static long Written(Utf8JsonWriter writer) => writer.BytesCommitted + writer.BytesPending;
}
