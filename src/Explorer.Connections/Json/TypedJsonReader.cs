using System.Globalization;
using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Reads values of the media type <c>application/vnd.neo4j.query</c>: each is <c>{"$type": …, "_value": …}</c>.</summary>
public static class TypedJsonReader
{
    /// <summary>The value at whose first token the reader stands; afterwards it stands at the last one. All of it must be there.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is no typed value.</exception>
    public static Value Read(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject);
        Property(ref reader, "$type");
        var type = reader.GetString();
        Property(ref reader, "_value");
        var value = Content(ref reader, type);
        Expect(reader.Read() && reader.TokenType == JsonTokenType.EndObject);
        return value;
    }

    /// <summary>An object of typed values; the reader stands at its first token, afterwards at the last one.</summary>
    /// <param name="reader">Where from.</param>
    /// <exception cref="JsonException">It is no such object.</exception>
    public static MapBuilder Map(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartObject);
        var map = new MapBuilder();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            map.Set(key, Read(ref reader));
        }

        return map;
    }

    /// <summary>Moves to the value of the property that must come next.</summary>
    internal static void Property(ref Utf8JsonReader reader, string name)
    {
        Expect(reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name));
        reader.Read();
    }

    internal static void Expect(bool holds)
    {
        if (!holds)
        {
            throw new JsonException("There is something else where a typed value belongs.");
        }
    }

    private static Value Content(ref Utf8JsonReader reader, string? type)
    {
        switch (type)
        {
            case "Null":
                return Value.Null;
            case "Boolean":
                return reader.GetBoolean();
            case "Integer" when reader.TokenType == JsonTokenType.Number:
                return reader.GetInt64();
            case "Float" when reader.TokenType == JsonTokenType.Number:
                return reader.GetDouble();
            case "Integer":
                return long.Parse(reader.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            case "Float":
                return double.Parse(reader.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture);
            case "String":
                return reader.GetString();
            case "Base64":
                return Value.Bytes(reader.GetBytesFromBase64());
            case "List":
                return Value.List(List(ref reader));
            case "Map":
                return Map(ref reader).ToValue();
            case "Point":
                return Value.Point(PointText.Parse(reader.GetString()!));
            case "Node":
                return Value.Node(EntityReader.Node(ref reader));
            case "Relationship":
                return Value.Relationship(EntityReader.Relationship(ref reader));
            case "Path":
                return Value.Path(EntityReader.Path(ref reader));
            default:
                return TemporalReader.Read(type, reader.GetString()!);
        }
    }

    private static List<Value> List(ref Utf8JsonReader reader)
    {
        Expect(reader.TokenType == JsonTokenType.StartArray);
        var items = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader));
        }
        return items;
    }
}
