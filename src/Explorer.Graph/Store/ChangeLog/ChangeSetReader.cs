using Explorer.Graph.Values;

namespace Explorer.Graph.Store.ChangeLog;

/// <summary>Reads what <see cref="ChangeSetWriter"/> wrote.</summary>
internal sealed class ChangeSetReader(BinaryReader reader)
{
    private readonly List<string> _names = [];

    public ChangeSet Read()
    {
        var changes = new GraphChange[reader.Read7BitEncodedInt()];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = ReadChange();
        }
        return new ChangeSet(changes);
    }

    private GraphChange ReadChange() =>
        (ChangeTag)reader.ReadByte() switch
        {
            ChangeTag.NodeCreated => new GraphChange.NodeCreated(Node(), Names(), Properties()),
            ChangeTag.NodeDeleted => new GraphChange.NodeDeleted(Node()),
            ChangeTag.LabelAdded => new GraphChange.LabelAdded(Node(), Name()),
            ChangeTag.LabelRemoved => new GraphChange.LabelRemoved(Node(), Name()),
            ChangeTag.NodePropertySet => new GraphChange.NodePropertySet(Node(), Name(), ValueReader.Read(reader)),
            ChangeTag.RelationshipCreated => new GraphChange.RelationshipCreated(Relationship(), Name(), Node(), Node(), Properties()),
            ChangeTag.RelationshipDeleted => new GraphChange.RelationshipDeleted(Relationship()),
            ChangeTag.RelationshipPropertySet => new GraphChange.RelationshipPropertySet(Relationship(), Name(), ValueReader.Read(reader)),
            ChangeTag.IndexCreated => new GraphChange.IndexCreated(new IndexDefinition(Name(), Entity(), Name(), Names())),
            ChangeTag.KindOfIndexCreated => ReadKindOfIndex(),
            ChangeTag.SearchIndexCreated => ReadSearchIndex(),
            ChangeTag.IndexDropped => new GraphChange.IndexDropped(Name()),
            ChangeTag.ConstraintCreated => new GraphChange.ConstraintCreated(
                new ConstraintDefinition(Name(), (ConstraintKind)reader.ReadByte(), Entity(), Name(), Names())
            ),
            ChangeTag.TypeConstraintCreated => new GraphChange.ConstraintCreated(
                new ConstraintDefinition(Name(), ConstraintKind.Typed, Entity(), Name(), Names()) { Types = Types() }
            ),
            ChangeTag.ConstraintDropped => new GraphChange.ConstraintDropped(Name()),
            var tag => throw new InvalidDataException($"The log holds an unknown change ({(int)tag})"),
        };

    private GraphChange.IndexCreated ReadKindOfIndex()
    {
        var kind = (IndexKind)reader.ReadByte();
        return new GraphChange.IndexCreated(new IndexDefinition(Name(), Entity(), Name(), Names()) { Kind = kind });
    }

    private GraphChange.SearchIndexCreated ReadSearchIndex()
    {
        var kind = (SearchIndexKind)reader.ReadByte();
        return new GraphChange.SearchIndexCreated(
            new SearchIndexDefinition(Name(), kind, Entity(), Names(), Names()) { Settings = Properties() }
        );
    }

    private PropertyType[] Types() =>
        [.. Names().Select(name => PropertyType.Parse(name) ?? throw new InvalidDataException($"The log holds an unknown type ({name})"))];

    private NodeId Node() => new(Number());

    private RelationshipId Relationship() => new(Number());

    private int Number() => checked((int)reader.Read7BitEncodedInt64());

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
