using System.Globalization;
using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Neo4j.Http.Wire;

/// <summary>Writes parameters in the media type <c>application/vnd.neo4j.query</c>, so that no type is lost on the way.</summary>
internal static class TypedJsonWriter
{
    /// <summary>Writes <c>{"$type": …, "_value": …}</c>.</summary>
    /// <exception cref="GraphException">The value cannot be a parameter: a node, a relationship or a path.</exception>
    public static void Write(Utf8JsonWriter writer, Value value)
    {
        writer.WriteStartObject();
        writer.WriteString("$type", TypeOf(value));
        writer.WritePropertyName("_value");
        WriteContent(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes an object of typed values.</summary>
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
            var kind => throw new GraphException(
                StatusCodes.WrongType,
                $"A {kind.Name()} cannot be a parameter. Pass a property that identifies it, such as its id."
            ),
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
                writer.WriteStringValue(value.AsString());
                break;
            case ValueKind.Bytes:
                writer.WriteBase64StringValue(value.AsBytes());
                break;
            case ValueKind.List:
                writer.WriteStartArray();
                foreach (var item in value.AsList())
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case ValueKind.Map:
                WriteMap(writer, value.AsMap());
                break;
            case ValueKind.Point:
                writer.WriteStringValue(PointText.Of(value.AsPoint()));
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
