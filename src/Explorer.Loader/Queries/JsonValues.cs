using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Loader.Queries;

/// <summary>Values as plain JSON: days, times and points as texts; a node with labels and properties, a relationship with type and properties, a path as a list.</summary>
internal static class JsonValues
{
    // The writer holds what it has written until it is told to hand it on.
    private const int Piece = 1 << 16;

    public static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                json.WriteNumberValue(value.AsFloat());
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsString());
                break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var item in value.AsList())
                {
                    Write(json, item);
                    HandOn(json);
                }
                json.WriteEndArray();
                break;
            case ValueKind.Map:
                WriteMap(json, value.AsMap());
                break;
            case ValueKind.Node:
                WriteNode(json, value.AsNode());
                break;
            case ValueKind.Relationship:
                WriteRelationship(json, value.AsRelationship());
                break;
            case ValueKind.Path:
                WritePath(json, value.AsPath());
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, Value> map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(json, value);
            HandOn(json);
        }

        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WriteStartArray("labels");
        foreach (var label in node.Labels)
        {
            json.WriteStringValue(label);
        }
        json.WriteEndArray();
        json.WritePropertyName("properties");
        WriteMap(json, node.Properties);
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, Relationship relationship)
    {
        json.WriteStartObject();
        json.WriteString("type", relationship.Type);
        json.WritePropertyName("properties");
        WriteMap(json, relationship.Properties);
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, GraphPath path)
    {
        json.WriteStartArray();
        for (var i = 0; i < path.Nodes.Count; i++)
        {
            if (i > 0)
            {
                WriteRelationship(json, path.Relationships[i - 1]);
            }
            WriteNode(json, path.Nodes[i]);
            HandOn(json);
        }

        json.WriteEndArray();
    }

    private static void HandOn(Utf8JsonWriter json)
    {
        if (json.BytesPending > Piece)
        {
            json.Flush();
        }
    }
}
