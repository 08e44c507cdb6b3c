using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Writes values in the media type <c>application/json</c> as Neo4j's Query API does: easy to read, but a date is a text like any other.</summary>
public static class PlainJsonWriter
{
    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">Any value, also a node, a relationship or a path.</param>
    public static void Write(Utf8JsonWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean:
                writer.WriteBooleanValue(value.AsBoolean());
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.AsInteger());
                break;
            case ValueKind.Float:
                WriteFloat(writer, value.AsFloat());
                break;
            case ValueKind.String:
                LongValues.WriteText(writer, value.AsString());
                break;
            case ValueKind.Bytes:
                writer.WriteBase64StringValue(value.AsBytes());
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var item in value.AsList())
                {
                    Write(writer, item);
                }
                writer.WriteEndArray();
                break;
            case ValueKind.Map:
                WriteMap(writer, value.AsMap());
                break;
            case ValueKind.Point:
                writer.WriteStringValue(PointText.Of(value.AsPoint()));
                break;
            case ValueKind.Node:
                WriteNode(writer, value.AsNode());
                break;
            case ValueKind.Relationship:
                WriteRelationship(writer, value.AsRelationship());
                break;
            case ValueKind.Path:
                writer.WriteStartArray();
                foreach (var step in PathSteps.Of(value.AsPath()))
                {
                    Write(writer, step);
                }
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(TemporalJsonText.WithoutZoneName(value));
                break;
        }
    }

    /// <summary>Writes an object of values.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="entries">The values by name.</param>
    public static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, Value> entries)
    {
        writer.WriteStartObject();
        foreach (var (key, item) in entries)
        {
            writer.WritePropertyName(key);
            Write(writer, item);
        }

        writer.WriteEndObject();
    }

    /// <summary>With a point or an exponent, so that it stays a float for whoever reads it; JSON has no number for those that are none.</summary>
    private static void WriteFloat(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number))
        {
            writer.WriteRawValue(FloatText.Of(number), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(FloatText.Of(number));
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId", node.ElementId);
        writer.WriteStartArray("labels");
        foreach (var label in node.Labels)
        {
            writer.WriteStringValue(label);
        }
        writer.WriteEndArray();
        writer.WritePropertyName("properties");
        WriteMap(writer, node.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, Relationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("elementId", relationship.ElementId);
        writer.WriteString("startNodeElementId", relationship.Start.ElementId);
        writer.WriteString("endNodeElementId", relationship.End.ElementId);
        writer.WriteString("type", relationship.Type);
        writer.WritePropertyName("properties");
        WriteMap(writer, relationship.Properties);
        writer.WriteEndObject();
    }
}
