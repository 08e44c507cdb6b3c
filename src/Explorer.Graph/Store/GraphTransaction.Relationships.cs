using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <content>Writing relationships.</content>
public sealed partial class GraphTransaction
{
    /// <summary>Creates a relationship; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="DeletedEntityException">One of the nodes does not exist.</exception>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public long CreateRelationship(string type, long startId, long endId, params ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        StartWrite();
        return CreateRelationship(State.NextRelationship, type, startId, endId, properties);
    }

    /// <summary>Creates a relationship; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="DeletedEntityException">One of the nodes does not exist.</exception>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public long CreateRelationship(string type, long startId, long endId, IEnumerable<KeyValuePair<string, Value>> properties) =>
        CreateRelationship(type, startId, endId, [.. properties]);

    /// <summary>Deletes a relationship. Does nothing when it is deleted already.</summary>
    /// <returns>Whether there was such a relationship.</returns>
    public bool DeleteRelationship(long id)
    {
        StartWrite();
        var record = State.Relationship(id);
        if (!record.Exists)
        {
            return false;
        }
        foreach (var index in RelationshipIndexes(record.Type))
        {
            if (index.KeysOf(record.Properties) is { } keys)
            {
                index.Tree.Remove(keys, (int)id);
            }
        }
        Disconnect(record.Start, record.Type, (int)id, outgoing: true);
        Disconnect(record.End, record.Type, (int)id, outgoing: false);
        State.TypeSet(record.Type).Remove((int)id);
        State.AllRelationships.Remove((int)id);
        State.Relationships.Slot((int)id) = default;
        _deletedRelationships[id] = record;
        _changes.RelationshipDeleted((int)id);
        return true;
    }

    /// <summary>Sets a property of a relationship; null takes it away.</summary>
    /// <returns>Whether the property was there before.</returns>
    /// <exception cref="ConstraintViolationException">The value is taken.</exception>
    /// <exception cref="ArgumentException">The value cannot be a property.</exception>
    public bool SetRelationshipProperty(long id, string key, Value value)
    {
        CheckStorable(value);
        ref var record = ref WritableRelationship(id);
        var token = PropertyKeys.Intern(key);
        var before = record.Properties;
        var after = before.With(token, value);
        foreach (var index in RelationshipIndexes(record.Type))
        {
            CheckUnique(index, after, id);
        }
        foreach (var index in RelationshipIndexes(record.Type))
        {
            Move(index, before, after, id);
        }
        record.Properties = after;
        var existed = before.Shape.IndexOf(token) >= 0;
        if (existed || !value.IsNull)
        {
            _changes.RelationshipPropertySet((int)id, token, value);
        }
        return existed;
    }

    private long CreateRelationship(int id, string type, long startId, long endId, ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        var start = WritableNode(startId);
        var end = WritableNode(endId);
        var token = RelationshipTypes.Intern(type);
        var record = new RelationshipRecord(token, (int)startId, (int)endId, RowOf(properties));
        var indexes = RelationshipIndexes(token);
        foreach (var index in indexes)
        {
            CheckUnique(index, record.Properties, id);
        }
        State.NextRelationship = Math.Max(State.NextRelationship, id + 1);
        State.Relationships.Slot(id) = record;
        State.AllRelationships.Add(id);
        State.TypeSet(token).Add(id);
        start.Outgoing = Connect(start.Outgoing, token, id, (int)endId);
        end.Incoming = Connect(end.Incoming, token, id, (int)startId);
        foreach (var index in indexes)
        {
            Enter(index, record.Properties, id);
        }
        _changes.RelationshipCreated(id, record);
        return id;
    }

    private AdjacencyList[] Connect(AdjacencyList[] lists, int type, int relationship, int neighbour)
    {
        var index = IndexOf(lists, type);
        var list = index < 0 ? new AdjacencyList(type, _stamp) : lists[index].Fork(_stamp);
        list.Append(relationship, neighbour);
        return index < 0 ? [.. lists, list] : Replaced(lists, index, list);
    }

    private void Disconnect(int node, int type, int relationship, bool outgoing)
    {
        var record = State.Node(node) is null ? _dangling[node] : WritableNode(node);
        var lists = outgoing ? record.Outgoing : record.Incoming;
        var index = IndexOf(lists, type);
        var list = lists[index].Fork(_stamp);
        list.Remove(relationship);
        lists = list.Degree == 0 ? [.. lists[..index], .. lists[(index + 1)..]] : Replaced(lists, index, list);
        _ = outgoing ? record.Outgoing = lists : record.Incoming = lists;
        if (record.IsIsolated)
        {
            _dangling.Remove(node);
        }
    }

    private static int IndexOf(AdjacencyList[] lists, int type)
    {
        for (var i = 0; i < lists.Length; i++)
        {
            if (lists[i].Type == type)
            {
                return i;
            }
        }
        return -1;
    }

    private static AdjacencyList[] Replaced(AdjacencyList[] lists, int index, AdjacencyList list)
    {
        if (ReferenceEquals(lists[index], list))
        {
            return lists;
        }
        AdjacencyList[] changed = [.. lists];
        changed[index] = list;
        return changed;
    }

    private PropertyIndex[] RelationshipIndexes(int type) =>
        State.Indexes.Length == 0
            ? []
            : Array.FindAll(State.Indexes, index => index.Definition.Entity == EntityKind.Relationship && index.Label == type);
}
