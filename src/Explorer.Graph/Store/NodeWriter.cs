using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Writes nodes: their labels, properties and coming and going.</summary>
internal sealed class NodeWriter(
    TransactionState transaction,
    IndexUpkeep indexes,
    PropertyRowBuilder rows,
    RelationshipWriter relationships
)
{
    private readonly PropertyGraph _graph = transaction.Graph;

    public NodeId Create(IReadOnlyList<string> labels, ReadOnlySpan<KeyValuePair<string, Value>> properties) =>
        Create(new NodeId(transaction.Current.NextNode), labels, properties);

    /// <summary>Creates a node of a given id, which nothing must have had before.</summary>
    public NodeId Create(NodeId id, IReadOnlyList<string> labels, ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        var record = new NodeRecord(transaction.Stamp, LabelTokens(labels), rows.Build(properties));
        indexes.Add(EntityKind.Node, record.Labels, record.Properties, id.Number);
        var state = transaction.Current;
        state.NextNode = Math.Max(state.NextNode, id.Number + 1);
        state.Nodes.Slot(id.Number) = record;
        state.AllNodes.Add(id.Number);
        foreach (var token in record.Labels)
        {
            state.LabelSet(token).Add(id.Number);
        }
        transaction.Journal.NodeCreated(id, record);
        return id;
    }

    public bool Delete(NodeId id)
    {
        var state = transaction.Current;
        if (state.Node(id) is not { } record)
        {
            return false;
        }
        foreach (var label in record.Labels)
        {
            state.LabelSet(label).Remove(id.Number);
        }
        indexes.Remove(EntityKind.Node, record.Labels, record.Properties, id.Number);
        state.AllNodes.Remove(id.Number);
        state.Nodes.Slot(id.Number) = null;
        if (!record.IsIsolated)
        {
            transaction.Dangling[id] = record.Fork(transaction.Stamp);
        }
        transaction.Journal.NodeDeleted(id);
        return true;
    }

    public int DetachDelete(NodeId id)
    {
        var attached = new List<RelationshipId>();
        foreach (var link in new ExpandScan(transaction.Current.Node(id), id, Direction.Both, types: null))
        {
            attached.Add(link.Relationship);
        }
        foreach (var relationship in attached)
        {
            relationships.Delete(relationship);
        }
        return Delete(id) ? attached.Count : -1;
    }

    public bool SetProperty(NodeId id, string key, Value value)
    {
        PropertyRowBuilder.CheckStorable(value);
        var record = transaction.WritableNode(id);
        if (value.IsNull && _graph.PropertyKeys.Find(key) < 0)
        {
            // Nothing ever had it, and it gets no number by being taken away.
            return false;
        }
        var token = _graph.PropertyKeys.Intern(key);
        var before = record.Properties;
        var after = before.With(token, value);
        indexes.Replace(EntityKind.Node, record.Labels, token, before, after, id.Number);
        record.Properties = after;
        var existed = before.Shape.IndexOf(token) >= 0;
        if (existed || !value.IsNull)
        {
            transaction.Journal.NodePropertySet(id, token, value);
        }
        return existed;
    }

    public bool AddLabel(NodeId id, string label)
    {
        var record = transaction.WritableNode(id);
        var token = _graph.Labels.Intern(label);
        if (Array.IndexOf(record.Labels, token) >= 0)
        {
            return false;
        }
        indexes.Add(EntityKind.Node, [token], record.Properties, id.Number);
        record.Labels = LabelArray([.. record.Labels, token]);
        transaction.Current.LabelSet(token).Add(id.Number);
        transaction.Journal.LabelAdded(id, token);
        return true;
    }

    public bool RemoveLabel(NodeId id, string label)
    {
        var record = transaction.WritableNode(id);
        var token = _graph.Labels.Find(label);
        if (Array.IndexOf(record.Labels, token) < 0)
        {
            return false;
        }
        indexes.Remove(EntityKind.Node, [token], record.Properties, id.Number);
        record.Labels = LabelArray([.. record.Labels.Where(other => other != token)]);
        transaction.Current.LabelSet(token).Remove(id.Number);
        transaction.Journal.LabelRemoved(id, token);
        return true;
    }

    private int[] LabelTokens(IReadOnlyList<string> labels)
    {
        var tokens = labels.Count <= 16 ? stackalloc int[16] : new int[labels.Count];
        var count = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            var token = _graph.Labels.Intern(labels[i]);
            if (!tokens[..count].Contains(token))
            {
                tokens[count++] = token;
            }
        }
        return LabelArray(tokens[..count]);
    }

    // Few combinations of labels occur, so records share the arrays of the latest ones.
    private int[] LabelArray(ReadOnlySpan<int> labels)
    {
        foreach (var known in _graph.LabelArrays)
        {
            if (labels.SequenceEqual(known))
            {
                return known;
            }
        }
        var array = labels.ToArray();
        if (_graph.LabelArrays.Count < 64)
        {
            _graph.LabelArrays.Add(array);
        }
        return array;
    }
}
