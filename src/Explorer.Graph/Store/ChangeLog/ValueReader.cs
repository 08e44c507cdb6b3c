using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Graph.Store.ChangeLog;

/// <summary>Reads what <see cref="ValueWriter"/> wrote.</summary>
internal static class ValueReader
{
    public static Value Read(BinaryReader reader) =>
        (ValueTag)reader.ReadByte() switch
        {
            ValueTag.Null => Value.Null,
            ValueTag.Boolean => reader.ReadBoolean(),
            ValueTag.Integer => ReadSigned(reader),
            ValueTag.Float => reader.ReadDouble(),
            ValueTag.String => reader.ReadString(),
            ValueTag.List => ReadList(reader),
            ValueTag.Map => ReadMap(reader),
            ValueTag.Date => Value.Date(new CypherDate(ReadSigned(reader))),
            ValueTag.LocalTime => Value.LocalTime(new CypherLocalTime(reader.ReadInt64())),
            ValueTag.Time => Value.Time(new CypherTime(new CypherLocalTime(reader.ReadInt64()), reader.ReadInt32())),
            ValueTag.LocalDateTime => Value.LocalDateTime(ReadLocal(reader)),
            ValueTag.DateTime => Value.DateTime(
                new CypherDateTime(ReadLocal(reader), reader.ReadInt32(), reader.ReadString() is { Length: > 0 } zone ? zone : null)
            ),
            ValueTag.Duration => Value.Duration(
                new CypherDuration(ReadSigned(reader), ReadSigned(reader), ReadSigned(reader), reader.ReadInt32())
            ),
            ValueTag.Point => Value.Point(new Point(reader.ReadInt32(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble())),
            ValueTag.Bytes => Value.Bytes(reader.ReadBytes(reader.Read7BitEncodedInt())),
            var tag => throw new InvalidDataException($"The log holds a value of an unknown kind ({(int)tag})"),
        };

    public static long ReadSigned(BinaryReader reader)
    {
        var folded = (ulong)reader.Read7BitEncodedInt64();
        return (long)(folded >> 1) ^ -(long)(folded & 1);
    }

    private static Value ReadList(BinaryReader reader)
    {
        var items = new Value[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Read(reader);
        }
        return Value.List(items);
    }

    private static Value ReadMap(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var map = new MapBuilder(count);
        for (var i = 0; i < count; i++)
        {
            map.Set(reader.ReadString(), Read(reader));
        }
        return map.ToValue();
    }

    private static CypherLocalDateTime ReadLocal(BinaryReader reader) =>
        new(new CypherDate(ReadSigned(reader)), new CypherLocalTime(reader.ReadInt64()));
}
