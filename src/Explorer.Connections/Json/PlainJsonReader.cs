using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Reads values of the media type <c>application/json</c>: a number with a point or an exponent is a float, any other an integer.</summary>
public static class PlainJsonReader
{
    /// <summary>The value at whose first token the reader stands; afterwards it stands at the last one. All of it must be there.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="FormatException">A whole number needs more than 64 bits.</exception>
    public static Value Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return Value.Null;
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Number(ref reader);
            case JsonTokenType.StartArray:
                return Value.List(List(ref reader));
            default:
                return Map(ref reader).ToValue();
        }
    }

    /// <summary>An object of values; the reader stands at its first token, afterwards at the last one.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is no object.</exception>
    public static MapBuilder Map(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("There is something else where an object belongs, as in {\"name\": 1}.");
        }
        var map = new MapBuilder();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            map.Set(key, Read(ref reader));
        }

        return map;
    }

    private static Value Number(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.IndexOfAny(".eE"u8) >= 0)
        {
            return reader.GetDouble();
        }
        return reader.TryGetInt64(out var whole)
            ? whole
            : throw new FormatException("A whole number is outside of -9223372036854775808 to 9223372036854775807.");
    }

    private static List<Value> List(ref Utf8JsonReader reader)
    {
        var items = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }
        return items;
    }
}
