using System.Text;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>Reads what <see cref="ChangeSetWriter"/> wrote.</summary>
internal sealed class ChangeSetReader : IDisposable
{
    private readonly List<string> _names = [];
    private readonly BinaryReader _reader;

    private ChangeSetReader(byte[] bytes) => _reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);

    /// <summary>The change set that the bytes hold.</summary>
    /// <exception cref="InvalidDataException">They hold none.</exception>
    public static ChangeSet Read(byte[] bytes)
    {
        using var reader = new ChangeSetReader(bytes);
        try
        {
            var changes = new Change[reader._reader.Read7BitEncodedInt()];
            for (var i = 0; i < changes.Length; i++)
                changes[i] = reader.Read();
            return new ChangeSet(changes);
        }
        catch (Exception broken) when (broken is EndOfStreamException or FormatException or OverflowException or ArgumentException)
        {
            throw new InvalidDataException("The bytes are no change set: " + broken.Message, broken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    private Change Read()
    {
        var code = (ChangeCode)_reader.ReadByte();
        return code switch
        {
            ChangeCode.NodeCreated => new Change.NodeCreated(Id(), Names(), Properties()),
            ChangeCode.NodeDeleted => new Change.NodeDeleted(Id()),
            ChangeCode.LabelAdded => new Change.LabelAdded(Id(), Name()),
            ChangeCode.LabelRemoved => new Change.LabelRemoved(Id(), Name()),
            ChangeCode.NodePropertySet => new Change.NodePropertySet(Id(), Name(), Value()),
            ChangeCode.RelationshipCreated => Relationship(),
            ChangeCode.RelationshipDeleted => new Change.RelationshipDeleted(Id()),
            ChangeCode.RelationshipPropertySet => new Change.RelationshipPropertySet(Id(), Name(), Value()),
            ChangeCode.IndexCreated => new Change.IndexCreated(new IndexDefinition(Name(), Entity(), Name(), Names())),
            ChangeCode.IndexDropped => new Change.IndexDropped(Name()),
            ChangeCode.ConstraintCreated => Constraint(),
            ChangeCode.ConstraintDropped => new Change.ConstraintDropped(Name()),
            _ => throw new InvalidDataException($"{(byte)code} is not the code of a change"),
        };
    }

    private Change.RelationshipCreated Relationship()
    {
        var (id, type) = (Id(), Name());
        var (start, end) = (Id(), Id());
        return new Change.RelationshipCreated(id, type, start, end, Properties());
    }

    private Change.ConstraintCreated Constraint()
    {
        var kind = (ConstraintKind)_reader.ReadByte();
        return new Change.ConstraintCreated(new ConstraintDefinition(Name(), kind, Entity(), Name(), Names()));
    }

    private long Id() => _reader.Read7BitEncodedInt64();

    private Value Value() => ValueCodec.Read(_reader);

    private EntityKind Entity() => (EntityKind)_reader.ReadByte();

    private string Name()
    {
        var number = _reader.Read7BitEncodedInt();
        if (number != 0)
            return _names[number - 1];
        var name = _reader.ReadString();
        _names.Add(name);
        return name;
    }

    private string[] Names()
    {
        var names = new string[_reader.Read7BitEncodedInt()];
        for (var i = 0; i < names.Length; i++)
            names[i] = Name();
        return names;
    }

    private IReadOnlyDictionary<string, Value> Properties()
    {
        var count = _reader.Read7BitEncodedInt();
        var properties = new MapBuilder(count);
        for (var i = 0; i < count; i++)
        {
            var key = Name();
            properties.Set(key, Value());
        }

        return properties.Build();
    }
}
