using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Store.ChangeLog;

/// <summary>Writes values that properties can hold: a byte for the kind, then the content.</summary>
internal static class ValueWriter
{
    public static void Write(BinaryWriter writer, Value value)
    {
        writer.Write((byte)TagOf(value.Kind));
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Boolean:
                writer.Write(value.AsBoolean());
                break;
            case ValueKind.Integer:
                WriteSigned(writer, value.AsInteger());
                break;
            case ValueKind.Float:
                writer.Write(value.AsFloat());
                break;
            case ValueKind.String:
                writer.Write(value.AsString());
                break;
            case ValueKind.List:
                WriteList(writer, value.AsList());
                break;
            case ValueKind.Map:
                WriteMap(writer, value.AsMap());
                break;
            case ValueKind.Point:
                WritePoint(writer, value.AsPoint());
                break;
            case ValueKind.Bytes:
                writer.Write7BitEncodedInt(value.AsBytes().Length);
                writer.Write(value.AsBytes());
                break;
            default:
                WriteTemporal(writer, value);
                break;
        }
    }

    /// <summary>A number in as few bytes as its size needs, whatever its sign.</summary>
    public static void WriteSigned(BinaryWriter writer, long number) => writer.Write7BitEncodedInt64((number << 1) ^ (number >> 63));

    private static ValueTag TagOf(ValueKind kind) =>
        kind switch
        {
            ValueKind.Null => ValueTag.Null,
            ValueKind.Boolean => ValueTag.Boolean,
            ValueKind.Integer => ValueTag.Integer,
            ValueKind.Float => ValueTag.Float,
            ValueKind.String => ValueTag.String,
            ValueKind.List => ValueTag.List,
            ValueKind.Map => ValueTag.Map,
            ValueKind.Date => ValueTag.Date,
            ValueKind.LocalTime => ValueTag.LocalTime,
            ValueKind.Time => ValueTag.Time,
            ValueKind.LocalDateTime => ValueTag.LocalDateTime,
            ValueKind.DateTime => ValueTag.DateTime,
            ValueKind.Duration => ValueTag.Duration,
            ValueKind.Point => ValueTag.Point,
            ValueKind.Bytes => ValueTag.Bytes,
            _ => throw new ArgumentException($"A value of type {kind.Name()} cannot be stored", nameof(kind)),
        };

    private static void WriteList(BinaryWriter writer, IReadOnlyList<Value> items)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            Write(writer, item);
        }
    }

    private static void WriteMap(BinaryWriter writer, IReadOnlyDictionary<string, Value> entries)
    {
        writer.Write7BitEncodedInt(entries.Count);
        foreach (var (key, value) in entries)
        {
            writer.Write(key);
            Write(writer, value);
        }
    }

    private static void WritePoint(BinaryWriter writer, Point point)
    {
        writer.Write(point.Srid);
        writer.Write(point.X);
        writer.Write(point.Y);
        writer.Write(point.Z);
    }

    private static void WriteTemporal(BinaryWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                WriteSigned(writer, value.AsDate().EpochDay);
                break;
            case ValueKind.LocalTime:
                writer.Write(value.AsLocalTime().NanoOfDay);
                break;
            case ValueKind.Time:
                writer.Write(value.AsTime().Local.NanoOfDay);
                writer.Write(value.AsTime().OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                WriteLocal(writer, value.AsLocalDateTime());
                break;
            case ValueKind.DateTime:
                WriteLocal(writer, value.AsDateTime().Local);
                writer.Write(value.AsDateTime().OffsetSeconds);
                writer.Write(value.AsDateTime().Zone ?? "");
                break;
            default:
                WriteDuration(writer, value.AsDuration());
                break;
        }
    }

    private static void WriteLocal(BinaryWriter writer, CypherLocalDateTime value)
    {
        WriteSigned(writer, value.Date.EpochDay);
        writer.Write(value.Time.NanoOfDay);
    }

    private static void WriteDuration(BinaryWriter writer, CypherDuration duration)
    {
        WriteSigned(writer, duration.Months);
        WriteSigned(writer, duration.Days);
        WriteSigned(writer, duration.Seconds);
        writer.Write(duration.Nanos);
    }
}
