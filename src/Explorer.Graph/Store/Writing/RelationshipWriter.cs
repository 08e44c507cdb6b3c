using Explorer.Graph.Values;

namespace Explorer.Graph.Store.Writing;

/// <summary>Writes relationships: their properties, coming and going, and the lists in which their nodes find them.</summary>
internal sealed class RelationshipWriter(TransactionState transaction, IndexUpkeep indexes, PropertyRowBuilder rows)
{
    private readonly PropertyGraph _graph = transaction.Graph;

    public long Create(string type, long startId, long endId, ReadOnlySpan<KeyValuePair<string, Value>> properties) =>
        Create(transaction.Current.NextRelationship, type, startId, endId, properties);

    /// <summary>Creates a relationship of a given id, which nothing must have had before.</summary>
    public long Create(int id, string type, long startId, long endId, ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        var start = transaction.WritableNode(startId);
        var end = transaction.WritableNode(endId);
        var token = _graph.RelationshipTypes.Intern(type);
        var record = new RelationshipRecord(token, (int)startId, (int)endId, rows.Build(properties));
        indexes.Add(EntityKind.Relationship, [token], record.Properties, id);
        var state = transaction.Current;
        state.NextRelationship = Math.Max(state.NextRelationship, id + 1);
        state.Relationships.Slot(id) = record;
        state.AllRelationships.Add(id);
        state.TypeSet(token).Add(id);
        start.Outgoing = AdjacencyLists.With(start.Outgoing, token, id, (int)endId, transaction.Stamp);
        end.Incoming = AdjacencyLists.With(end.Incoming, token, id, (int)startId, transaction.Stamp);
        transaction.Journal.RelationshipCreated(id, record);
        return id;
    }

    public bool Delete(long id)
    {
        var state = transaction.Current;
        var record = state.Relationship(id);
        if (!record.Exists)
        {
            return false;
        }
        indexes.Remove(EntityKind.Relationship, [record.Type], record.Properties, (int)id);
        Disconnect(record.Start, record.Type, (int)id, outgoing: true);
        Disconnect(record.End, record.Type, (int)id, outgoing: false);
        state.TypeSet(record.Type).Remove((int)id);
        state.AllRelationships.Remove((int)id);
        state.Relationships.Slot((int)id) = default;
        transaction.DeletedRelationships[id] = record;
        transaction.Journal.RelationshipDeleted((int)id);
        return true;
    }

    public bool SetProperty(long id, string key, Value value)
    {
        PropertyRowBuilder.CheckStorable(value);
        ref var record = ref transaction.WritableRelationship(id);
        var token = _graph.PropertyKeys.Intern(key);
        var before = record.Properties;
        var after = before.With(token, value);
        indexes.Replace(EntityKind.Relationship, [record.Type], token, before, after, (int)id);
        record.Properties = after;
        var existed = before.Shape.IndexOf(token) >= 0;
        if (existed || !value.IsNull)
        {
            transaction.Journal.RelationshipPropertySet((int)id, token, value);
        }
        return existed;
    }

    private void Disconnect(int node, int type, int relationship, bool outgoing)
    {
        var record = transaction.Current.Node(node) is null ? transaction.Dangling[node] : transaction.WritableNode(node);
        if (outgoing)
        {
            record.Outgoing = AdjacencyLists.Without(record.Outgoing, type, relationship, transaction.Stamp);
        }
        else
        {
            record.Incoming = AdjacencyLists.Without(record.Incoming, type, relationship, transaction.Stamp);
        }
        if (record.IsIsolated)
        {
            transaction.Dangling.Remove(node);
        }
    }
}
