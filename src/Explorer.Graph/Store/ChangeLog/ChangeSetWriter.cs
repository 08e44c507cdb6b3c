using Explorer.Graph.Values;

namespace Explorer.Graph.Store.ChangeLog;

/// <summary>Writes one change set. A name is spelt out at its first use and is a number from then on.</summary>
internal sealed class ChangeSetWriter(BinaryWriter writer)
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    public void Write(ChangeSet set)
    {
        writer.Write7BitEncodedInt(set.Changes.Count);
        foreach (var change in set.Changes)
        {
            Write(change);
        }
    }

    private void Write(GraphChange change)
    {
        switch (change)
        {
            case GraphChange.NodeCreated one:
                Head(ChangeTag.NodeCreated, one.Id.Number);
                Names(one.Labels);
                Properties(one.Properties);
                break;
            case GraphChange.NodeDeleted one:
                Head(ChangeTag.NodeDeleted, one.Id.Number);
                break;
            case GraphChange.LabelAdded one:
                Head(ChangeTag.LabelAdded, one.Id.Number);
                Name(one.Label);
                break;
            case GraphChange.LabelRemoved one:
                Head(ChangeTag.LabelRemoved, one.Id.Number);
                Name(one.Label);
                break;
            case GraphChange.NodePropertySet one:
                Head(ChangeTag.NodePropertySet, one.Id.Number);
                Property(one.Key, one.Value);
                break;
            case GraphChange.RelationshipCreated one:
                Head(ChangeTag.RelationshipCreated, one.Id.Number);
                Name(one.Type);
                writer.Write7BitEncodedInt64(one.StartId.Number);
                writer.Write7BitEncodedInt64(one.EndId.Number);
                Properties(one.Properties);
                break;
            case GraphChange.RelationshipDeleted one:
                Head(ChangeTag.RelationshipDeleted, one.Id.Number);
                break;
            case GraphChange.RelationshipPropertySet one:
                Head(ChangeTag.RelationshipPropertySet, one.Id.Number);
                Property(one.Key, one.Value);
                break;
            default:
                WriteSchema(change);
                break;
        }
    }

    private void WriteSchema(GraphChange change)
    {
        switch (change)
        {
            case GraphChange.IndexCreated { Index: var index }:
                // A range index is written as before there were others, so that older programs can read it.
                writer.Write((byte)(index.Kind == IndexKind.Range ? ChangeTag.IndexCreated : ChangeTag.KindOfIndexCreated));
                if (index.Kind != IndexKind.Range)
                {
                    writer.Write((byte)index.Kind);
                }
                Name(index.Name);
                Place(index.Entity, index.Label, index.Keys);
                break;
            case GraphChange.SearchIndexCreated { Index: var index }:
                writer.Write((byte)ChangeTag.SearchIndexCreated);
                writer.Write((byte)index.Kind);
                Name(index.Name);
                writer.Write((byte)index.Entity);
                Names(index.Labels);
                Names(index.Keys);
                Properties(index.Settings);
                break;
            case GraphChange.IndexDropped one:
                writer.Write((byte)ChangeTag.IndexDropped);
                Name(one.Name);
                break;
            case GraphChange.ConstraintCreated { Constraint: { Kind: ConstraintKind.Typed } constraint }:
                writer.Write((byte)ChangeTag.TypeConstraintCreated);
                Name(constraint.Name);
                Place(constraint.Entity, constraint.Label, constraint.Keys);
                Names([.. constraint.Types.Select(type => type.ToString())]);
                break;
            case GraphChange.ConstraintCreated { Constraint: var constraint }:
                writer.Write((byte)ChangeTag.ConstraintCreated);
                Name(constraint.Name);
                writer.Write((byte)constraint.Kind);
                Place(constraint.Entity, constraint.Label, constraint.Keys);
                break;
            case GraphChange.ConstraintDropped one:
                writer.Write((byte)ChangeTag.ConstraintDropped);
                Name(one.Name);
                break;
            default:
                throw new ArgumentException($"The log cannot hold {change.GetType().Name}", nameof(change));
        }
    }

    private void Head(ChangeTag tag, long id)
    {
        writer.Write((byte)tag);
        writer.Write7BitEncodedInt64(id);
    }

    private void Place(EntityKind entity, string label, IReadOnlyList<string> keys)
    {
        writer.Write((byte)entity);
        Name(label);
        Names(keys);
    }

    private void Properties(IReadOnlyDictionary<string, Value> properties)
    {
        writer.Write7BitEncodedInt(properties.Count);
        foreach (var (key, value) in properties)
        {
            Property(key, value);
        }
    }

    private void Property(string key, Value value)
    {
        Name(key);
        ValueWriter.Write(writer, value);
    }

    private void Names(IReadOnlyList<string> names)
    {
        writer.Write7BitEncodedInt(names.Count);
        foreach (var name in names)
        {
            Name(name);
        }
    }

    private void Name(string name)
    {
        if (_names.TryGetValue(name, out var number))
        {
            writer.Write7BitEncodedInt(number);
            return;
        }
        writer.Write7BitEncodedInt(_names.Count);
        writer.Write(name);
        _names.Add(name, _names.Count);
    }
}
