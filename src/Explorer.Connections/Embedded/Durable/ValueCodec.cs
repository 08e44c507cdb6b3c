using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>Property values as bytes and back, exactly: the bits of a float and the name of a zone survive.</summary>
internal static class ValueCodec
{
    /// <summary>Writes a value that a property may hold.</summary>
    public static void Write(BinaryWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                Code(writer, ValueCode.Null);
                break;
            case ValueKind.Boolean:
                Code(writer, value.AsBoolean() ? ValueCode.True : ValueCode.False);
                break;
            case ValueKind.Integer:
                Code(writer, ValueCode.Integer).Write7BitEncodedInt64(value.AsInteger());
                break;
            case ValueKind.Float:
                Code(writer, ValueCode.Float).Write(value.AsFloat());
                break;
            case ValueKind.String:
                Code(writer, ValueCode.String).Write(value.AsString());
                break;
            case ValueKind.List:
                WriteList(Code(writer, ValueCode.List), value.AsList());
                break;
            case ValueKind.Date:
                Code(writer, ValueCode.Date).Write7BitEncodedInt64(value.AsDate().EpochDay);
                break;
            case ValueKind.LocalTime:
                Code(writer, ValueCode.LocalTime).Write7BitEncodedInt64(value.AsLocalTime().NanoOfDay);
                break;
            case ValueKind.Time:
                Code(writer, ValueCode.Time).Write7BitEncodedInt64(value.AsTime().Local.NanoOfDay);
                writer.Write(value.AsTime().OffsetSeconds);
                break;
            case ValueKind.LocalDateTime:
                WriteLocal(Code(writer, ValueCode.LocalDateTime), value.AsLocalDateTime());
                break;
            case ValueKind.DateTime:
                WriteDateTime(Code(writer, ValueCode.DateTime), value.AsDateTime());
                break;
            case ValueKind.Duration:
                WriteDuration(Code(writer, ValueCode.Duration), value.AsDuration());
                break;
            case ValueKind.Point:
                WritePoint(Code(writer, ValueCode.Point), value.AsPoint());
                break;
            case ValueKind.Bytes:
                Code(writer, ValueCode.Bytes).Write7BitEncodedInt(value.AsBytes().Length);
                writer.Write(value.AsBytes());
                break;
            default:
                throw new InvalidOperationException($"A property cannot hold a value of type {value.Kind}");
        }
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="InvalidDataException">The bytes are no value.</exception>
    public static Value Read(BinaryReader reader)
    {
        var code = (ValueCode)reader.ReadByte();
        return code switch
        {
            ValueCode.Null => Value.Null,
            ValueCode.False => false,
            ValueCode.True => true,
            ValueCode.Integer => reader.Read7BitEncodedInt64(),
            ValueCode.Float => reader.ReadDouble(),
            ValueCode.String => reader.ReadString(),
            ValueCode.List => ReadList(reader),
            ValueCode.Date => Value.Date(new CypherDate(reader.Read7BitEncodedInt64())),
            ValueCode.LocalTime => Value.LocalTime(new CypherLocalTime(reader.Read7BitEncodedInt64())),
            ValueCode.Time => Value.Time(new CypherTime(new CypherLocalTime(reader.Read7BitEncodedInt64()), reader.ReadInt32())),
            ValueCode.LocalDateTime => Value.LocalDateTime(ReadLocal(reader)),
            ValueCode.DateTime => ReadDateTime(reader),
            ValueCode.Duration => Value.Duration(new(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt32())),
            ValueCode.Point => Value.Point(new Point(reader.ReadInt32(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble())),
            ValueCode.Bytes => Value.Bytes(reader.ReadBytes(reader.Read7BitEncodedInt())),
            _ => throw new InvalidDataException($"{(byte)code} is not the code of a value"),
        };
    }

    private static BinaryWriter Code(BinaryWriter writer, ValueCode code)
    {
        writer.Write((byte)code);
        return writer;
    }

    private static void WriteList(BinaryWriter writer, IReadOnlyList<Value> items)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
            Write(writer, item);
    }

    private static Value ReadList(BinaryReader reader)
    {
        var items = new Value[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
            items[i] = Read(reader);
        return Value.List(items);
    }

    private static void WriteLocal(BinaryWriter writer, CypherLocalDateTime value)
    {
        writer.Write7BitEncodedInt64(value.Date.EpochDay);
        writer.Write7BitEncodedInt64(value.Time.NanoOfDay);
    }

    private static CypherLocalDateTime ReadLocal(BinaryReader reader) =>
        new(new CypherDate(reader.Read7BitEncodedInt64()), new CypherLocalTime(reader.Read7BitEncodedInt64()));

    private static void WriteDateTime(BinaryWriter writer, CypherDateTime value)
    {
        WriteLocal(writer, value.Local);
        writer.Write(value.OffsetSeconds);
        writer.Write(value.Zone is not null);
        if (value.Zone is not null)
            writer.Write(value.Zone);
    }

    private static Value ReadDateTime(BinaryReader reader)
    {
        var local = ReadLocal(reader);
        var offset = reader.ReadInt32();
        return Value.DateTime(new CypherDateTime(local, offset, reader.ReadBoolean() ? reader.ReadString() : null));
    }

    private static void WriteDuration(BinaryWriter writer, CypherDuration value)
    {
        writer.Write(value.Months);
        writer.Write(value.Days);
        writer.Write(value.Seconds);
        writer.Write(value.Nanos);
    }

    private static void WritePoint(BinaryWriter writer, Point value)
    {
        writer.Write(value.Srid);
        writer.Write(value.X);
        writer.Write(value.Y);
        writer.Write(value.Z);
    }
}
