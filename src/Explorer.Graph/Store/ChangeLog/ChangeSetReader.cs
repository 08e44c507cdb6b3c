using Explorer.Graph.Values;

namespace Explorer.Graph.Store.ChangeLog;

/// <summary>Reads what <see cref="ChangeSetWriter"/> wrote.</summary>
internal sealed class ChangeSetReader(BinaryReader reader)
{
    private readonly List<string> _names = [];

    public ChangeSet Read()
    {
        var changes = new Change[reader.Read7BitEncodedInt()];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = ReadChange();
        }
        return new ChangeSet(changes);
    }

    private Change ReadChange() =>
        (ChangeTag)reader.ReadByte() switch
        {
            ChangeTag.NodeCreated => new Change.NodeCreated(Id(), Names(), Properties()),
            ChangeTag.NodeDeleted => new Change.NodeDeleted(Id()),
            ChangeTag.LabelAdded => new Change.LabelAdded(Id(), Name()),
            ChangeTag.LabelRemoved => new Change.LabelRemoved(Id(), Name()),
            ChangeTag.NodePropertySet => new Change.NodePropertySet(Id(), Name(), ValueReader.Read(reader)),
            ChangeTag.RelationshipCreated => new Change.RelationshipCreated(Id(), Name(), Id(), Id(), Properties()),
            ChangeTag.RelationshipDeleted => new Change.RelationshipDeleted(Id()),
            ChangeTag.RelationshipPropertySet => new Change.RelationshipPropertySet(Id(), Name(), ValueReader.Read(reader)),
            ChangeTag.IndexCreated => new Change.IndexCreated(new IndexDefinition(Name(), Entity(), Name(), Names())),
            ChangeTag.KindOfIndexCreated => ReadKindOfIndex(),
            ChangeTag.IndexDropped => new Change.IndexDropped(Name()),
            ChangeTag.ConstraintCreated => new Change.ConstraintCreated(
                new ConstraintDefinition(Name(), (ConstraintKind)reader.ReadByte(), Entity(), Name(), Names())
            ),
            ChangeTag.TypeConstraintCreated => new Change.ConstraintCreated(
                new ConstraintDefinition(Name(), ConstraintKind.Typed, Entity(), Name(), Names()) { Types = Types() }
            ),
            ChangeTag.ConstraintDropped => new Change.ConstraintDropped(Name()),
            var tag => throw new InvalidDataException($"The log holds an unknown change ({(int)tag})"),
        };

    private Change.IndexCreated ReadKindOfIndex()
    {
        var kind = (IndexKind)reader.ReadByte();
        return new Change.IndexCreated(new IndexDefinition(Name(), Entity(), Name(), Names()) { Kind = kind });
    }

    private PropertyType[] Types() =>
        [.. Names().Select(name => PropertyType.Parse(name) ?? throw new InvalidDataException($"The log holds an unknown type ({name})"))];

    private long Id() => reader.Read7BitEncodedInt64();

    private EntityKind Entity() => (EntityKind)reader.ReadByte();

    private IReadOnlyDictionary<string, Value> Properties()
    {
        var count = reader.Read7BitEncodedInt();
        var properties = new MapBuilder(count);
        for (var i = 0; i < count; i++)
        {
            properties.Set(Name(), ValueReader.Read(reader));
        }
        return properties.Build();
    }

    private string[] Names()
    {
        var names = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Name();
        }
        return names;
    }

    private string Name()
    {
        var number = reader.Read7BitEncodedInt();
        if (number == _names.Count)
        {
            _names.Add(reader.ReadString());
        }
        return number < _names.Count
            ? _names[number]
            : throw new InvalidDataException("The log refers to a name that it has not spelt out");
    }
}
