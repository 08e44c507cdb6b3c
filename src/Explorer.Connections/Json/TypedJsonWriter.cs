using System.Globalization;
using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>Writes values in the media type <c>application/vnd.neo4j.query</c>, so that no type is lost on the way.</summary>
public static class TypedJsonWriter
{
    /// <summary>Writes <c>{"$type": …, "_value": …}</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">Any value, also a node, a relationship or a path.</param>
    public static void Write(Utf8JsonWriter writer, Value value)
    {
        Begin(writer, value);
        WriteContent(writer, value);
        End(writer);
    }

    /// <summary>Writes what stands before the content of a value.</summary>
    internal static void Begin(Utf8JsonWriter writer, Value value)
    {
        writer.WriteStartObject();
        writer.WriteString("$type", TypeOf(value));
        writer.WritePropertyName("_value");
    }

    /// <summary>Writes what stands behind the content of a value.</summary>
    internal static void End(Utf8JsonWriter writer) => writer.WriteEndObject();

    /// <summary>Writes an object of typed values.</summary>
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

    private static string TypeOf(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "Null",
            ValueKind.Boolean => "Boolean",
            ValueKind.Integer => "Integer",
            ValueKind.Float => "Float",
            ValueKind.String => "String",
            ValueKind.Bytes => "Base64",
            ValueKind.List => "List",
            ValueKind.Map => "Map",
            ValueKind.Date => "Date",
            ValueKind.LocalTime => "LocalTime",
            ValueKind.Time => "Time",
            ValueKind.LocalDateTime => "LocalDateTime",
            ValueKind.DateTime => value.AsDateTime().Zone is null ? "OffsetDateTime" : "ZonedDateTime",
            ValueKind.Duration => "Duration",
            ValueKind.Point => "Point",
            ValueKind.Node => "Node",
            ValueKind.Relationship => "Relationship",
            ValueKind.Path => "Path",
            var kind => throw new ArgumentOutOfRangeException(nameof(value), kind, message: null),
        };

    private static void WriteContent(Utf8JsonWriter writer, Value value)
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
                writer.WriteStringValue(value.AsInteger().ToString(CultureInfo.InvariantCulture));
                break;
            case ValueKind.Float:
                writer.WriteStringValue(FloatText.Of(value.AsFloat()));
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
                writer.WriteStringValue(TemporalJsonText.Of(value));
                break;
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, Node node)
    {
        writer.WriteStartObject();
        writer.WriteString("_element_id", node.ElementId);
        writer.WriteStartArray("_labels");
        foreach (var label in node.Labels)
        {
            writer.WriteStringValue(label);
        }
        writer.WriteEndArray();
        writer.WritePropertyName("_properties");
        WriteMap(writer, node.Properties);
        writer.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter writer, Relationship relationship)
    {
        writer.WriteStartObject();
        writer.WriteString("_element_id", relationship.ElementId);
        writer.WriteString("_start_node_element_id", relationship.Start.ElementId);
        writer.WriteString("_end_node_element_id", relationship.End.ElementId);
        writer.WriteString("_type", relationship.Type);
        writer.WritePropertyName("_properties");
        WriteMap(writer, relationship.Properties);
        writer.WriteEndObject();
    }
}
