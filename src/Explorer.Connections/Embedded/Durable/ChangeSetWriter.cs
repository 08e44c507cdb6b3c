using System.Text;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>Writes a change set as bytes. Names (labels, types, keys) are written once and then referred to by number.</summary>
internal sealed class ChangeSetWriter : IDisposable
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    private ChangeSetWriter() => _writer = new BinaryWriter(_bytes, Encoding.UTF8);

    /// <summary>The change set as bytes, for <see cref="ChangeSetReader"/>.</summary>
    public static byte[] Write(ChangeSet changes)
    {
        using var writer = new ChangeSetWriter();
        writer._writer.Write7BitEncodedInt(changes.Changes.Count);
        foreach (var change in changes.Changes)
            writer.Write(change);
        return writer._bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void Write(Change change)
    {
        switch (change)
        {
            case Change.NodeCreated one:
                Begin(ChangeCode.NodeCreated, one.Id);
                Names(one.Labels);
                Properties(one.Properties);
                break;
            case Change.NodeDeleted one:
                Begin(ChangeCode.NodeDeleted, one.Id);
                break;
            case Change.LabelAdded one:
                Begin(ChangeCode.LabelAdded, one.Id);
                Name(one.Label);
                break;
            case Change.LabelRemoved one:
                Begin(ChangeCode.LabelRemoved, one.Id);
                Name(one.Label);
                break;
            case Change.NodePropertySet one:
                Begin(ChangeCode.NodePropertySet, one.Id);
                Property(one.Key, one.Value);
                break;
            case Change.RelationshipCreated one:
                Begin(ChangeCode.RelationshipCreated, one.Id);
                Name(one.Type);
                _writer.Write7BitEncodedInt64(one.StartId);
                _writer.Write7BitEncodedInt64(one.EndId);
                Properties(one.Properties);
                break;
            case Change.RelationshipDeleted one:
                Begin(ChangeCode.RelationshipDeleted, one.Id);
                break;
            case Change.RelationshipPropertySet one:
                Begin(ChangeCode.RelationshipPropertySet, one.Id);
                Property(one.Key, one.Value);
                break;
            case Change.IndexCreated { Index: var index }:
                Begin(ChangeCode.IndexCreated);
                Schema(index.Name, index.Entity, index.Label, index.Keys);
                break;
            case Change.IndexDropped one:
                Begin(ChangeCode.IndexDropped);
                Name(one.Name);
                break;
            case Change.ConstraintCreated { Constraint: var constraint }:
                Begin(ChangeCode.ConstraintCreated);
                _writer.Write((byte)constraint.Kind);
                Schema(constraint.Name, constraint.Entity, constraint.Label, constraint.Keys);
                break;
            case Change.ConstraintDropped one:
                Begin(ChangeCode.ConstraintDropped);
                Name(one.Name);
                break;
            default:
                throw new InvalidOperationException($"The log has no form for {change.GetType().Name}");
        }
    }

    private void Begin(ChangeCode code) => _writer.Write((byte)code);

    private void Begin(ChangeCode code, long id)
    {
        Begin(code);
        _writer.Write7BitEncodedInt64(id);
    }

    private void Name(string name)
    {
        if (_names.TryGetValue(name, out var number))
        {
            _writer.Write7BitEncodedInt(number);
            return;
        }

        _names[name] = _names.Count + 1;
        _writer.Write7BitEncodedInt(0);
        _writer.Write(name);
    }

    private void Names(IReadOnlyList<string> names)
    {
        _writer.Write7BitEncodedInt(names.Count);
        foreach (var name in names)
            Name(name);
    }

    private void Properties(IReadOnlyDictionary<string, Value> properties)
    {
        _writer.Write7BitEncodedInt(properties.Count);
        foreach (var (key, value) in properties)
            Property(key, value);
    }

    private void Property(string key, Value value)
    {
        Name(key);
        ValueCodec.Write(_writer, value);
    }

    private void Schema(string name, EntityKind entity, string label, IReadOnlyList<string> keys)
    {
        Name(name);
        _writer.Write((byte)entity);
        Name(label);
        Names(keys);
    }
}
