using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Writes relationships: their properties, coming and going, and the lists in which their nodes find them.</summary>
internal sealed class RelationshipWriter(TransactionState transaction, IndexUpkeep indexes, PropertyRowBuilder rows)
{
    private readonly PropertyGraph _graph = transaction.Graph;

    public RelationshipId Create(string type, NodeId startId, NodeId endId, ReadOnlySpan<KeyValuePair<string, Value>> properties) =>
        Create(new RelationshipId(transaction.Current.NextRelationship), type, startId, endId, properties);

    /// <summary>Creates a relationship of a given id, which nothing must have had before.</summary>
    public RelationshipId Create(
        RelationshipId id,
        string type,
        NodeId startId,
        NodeId endId,
        ReadOnlySpan<KeyValuePair<string, Value>> properties
    )
    {
        var start = transaction.WritableNode(startId);
        var end = transaction.WritableNode(endId);
        var token = _graph.RelationshipTypes.Intern(type);
        var record = new RelationshipRecord(token, startId, endId);
        var row = rows.Passing(properties);
        indexes.Add(EntityKind.Relationship, [token], row, id.Number);
        var state = transaction.Current;
        state.NextRelationship = Math.Max(state.NextRelationship, id.Number + 1);
        state.Relationships.Add(id.Number, record, row.Shape, row.Values);
        state.AllRelationships.Add(id.Number);
        state.TypeSet(token).Add(id.Number);
        AdjacencyLists.Add(ref start.Outgoing, token, id, endId, transaction.Stamp);
        AdjacencyLists.Add(ref end.Incoming, token, id, startId, transaction.Stamp);
        transaction.Journal.RelationshipCreated(id, record);
        return id;
    }

    public bool Delete(RelationshipId id)
    {
        var state = transaction.Current;
        var record = state.Relationship(id);
        if (!record.Exists)
        {
            return false;
        }
        var row = state.Relationships.Properties(id.Number);
        indexes.Remove(EntityKind.Relationship, [record.Type], row, id.Number);
        Disconnect(record.Start, record.Type, id, outgoing: true);
        Disconnect(record.End, record.Type, id, outgoing: false);
        state.TypeSet(record.Type).Remove(id.Number);
        state.AllRelationships.Remove(id.Number);
        transaction.ReplaceProperties(id, row, after: null);
        transaction.DeletedRelationships[id] = record;
        transaction.Journal.RelationshipDeleted(id);
        return true;
    }

    public bool SetProperty(RelationshipId id, string key, Value value)
    {
        PropertyRowBuilder.CheckStorable(value);
        ref readonly var record = ref transaction.Current.Relationship(id);
        if (!record.Exists)
        {
            throw new DeletedEntityException("Relationship", id.Number);
        }
        if (value.IsNull && _graph.PropertyKeys.Find(key) < 0)
        {
            // Nothing ever had it, and it gets no number by being taken away.
            return false;
        }
        var token = _graph.PropertyKeys.Intern(key);
        var before = transaction.Current.Relationships.Properties(id.Number);
        var after = before.With(token, value);
        indexes.Replace(EntityKind.Relationship, [record.Type], token, before, after, id.Number);
        transaction.ReplaceProperties(id, before, after);
        var existed = before.Shape.IndexOf(token) >= 0;
        if (existed || !value.IsNull)
        {
            transaction.Journal.RelationshipPropertySet(id, token, value);
        }
        return existed;
    }

    private void Disconnect(NodeId node, int type, RelationshipId relationship, bool outgoing)
    {
        var record = transaction.Current.Node(node) is null ? transaction.Dangling[node] : transaction.WritableNode(node);
        if (outgoing)
        {
            AdjacencyLists.Remove(ref record.Outgoing, type, relationship, transaction.Stamp);
        }
        else
        {
            AdjacencyLists.Remove(ref record.Incoming, type, relationship, transaction.Stamp);
        }
        if (record.IsIsolated)
        {
            transaction.Dangling.Remove(node);
        }
    }
}
