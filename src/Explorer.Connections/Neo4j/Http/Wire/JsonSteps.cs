using System.Text.Json;
using Explorer.Connections.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Neo4j.Http.Wire;

/// <summary>The steps in which an answer of the Query API is read.</summary>
internal static class JsonSteps
{
    /// <summary>Enters an object.</summary>
    public static bool EnterObject(ref Utf8JsonReader reader, out bool entered) =>
        Enter(ref reader, JsonTokenType.StartObject, out entered);

    /// <summary>Enters an array.</summary>
    public static bool EnterArray(ref Utf8JsonReader reader, out bool entered) => Enter(ref reader, JsonTokenType.StartArray, out entered);

    /// <summary>The name of the object's next property; null at its end.</summary>
    public static bool Name(ref Utf8JsonReader reader, out string? name)
    {
        name = null;
        if (!reader.Read())
        {
            return false;
        }
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            name = reader.GetString();
        }
        return true;
    }

    /// <summary>A whole value that is small: errors, counters, bookmarks.</summary>
    public static bool Element(ref Utf8JsonReader reader, out JsonElement element)
    {
        element = default;
        if (!ReadWhole(ref reader))
        {
            return false;
        }
        element = JsonElement.ParseValue(ref reader);
        return true;
    }

    /// <summary>Passes over a value.</summary>
    public static bool Skip(ref Utf8JsonReader reader, out bool skipped) => skipped = reader.Read() && reader.TrySkip();

    /// <summary>The next record; null behind the last one.</summary>
    public static bool Record(ref Utf8JsonReader reader, out Value[]? record)
    {
        record = null;
        if (!ReadWhole(ref reader))
        {
            return false;
        }
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return true;
        }
        var values = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(TypedJsonReader.Read(ref reader));
        }
        record = [.. values];
        return true;
    }

    private static bool Enter(ref Utf8JsonReader reader, JsonTokenType start, out bool entered)
    {
        entered = reader.Read();
        return !entered || reader.TokenType == start
            ? entered
            : throw new JsonException($"The answer has {reader.TokenType} where {start} belongs.");
    }

    /// <summary>Reads a token; false unless all of the value that it begins is there.</summary>
    private static bool ReadWhole(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }
        var ahead = reader;
        return reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.StartObject) || ahead.TrySkip();
    }
}
