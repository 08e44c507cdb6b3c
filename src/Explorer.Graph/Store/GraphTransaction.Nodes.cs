using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <content>Writing nodes.</content>
public sealed partial class GraphTransaction
{
    /// <summary>Creates a node; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public long CreateNode(IReadOnlyList<string> labels, params ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        StartWrite();
        return CreateNode(State.NextNode, labels, properties);
    }

    /// <summary>Creates a node; properties that are null are left out.</summary>
    /// <returns>The id.</returns>
    /// <exception cref="ConstraintViolationException">The values are taken.</exception>
    public long CreateNode(IReadOnlyList<string> labels, IEnumerable<KeyValuePair<string, Value>> properties) =>
        CreateNode(labels, [.. properties]);

    /// <summary>Deletes a node. It may still have relationships for now: see <see cref="FirstDanglingNode"/>. Does nothing when it is deleted already.</summary>
    /// <returns>Whether there was such a node.</returns>
    public bool DeleteNode(long id)
    {
        StartWrite();
        if (State.Node(id) is not { } record)
        {
            return false;
        }
        foreach (var label in record.Labels)
        {
            State.LabelSet(label).Remove((int)id);
        }
        foreach (var index in State.Indexes)
        {
            if (Covers(index, record) && index.KeysOf(record.Properties) is { } keys)
            {
                index.Tree.Remove(keys, (int)id);
            }
        }
        State.AllNodes.Remove((int)id);
        State.Nodes.Slot((int)id) = null;
        if (!record.IsIsolated)
        {
            _dangling[(int)id] = record.Fork(_stamp);
        }
        _changes.NodeDeleted((int)id);
        return true;
    }

    /// <summary>Deletes a node and its relationships.</summary>
    /// <returns>How many relationships were deleted, or -1 when there was no such node.</returns>
    public int DetachDeleteNode(long id)
    {
        StartWrite();
        var relationships = new List<long>();
        foreach (var link in Expand(id, Direction.Both))
        {
            relationships.Add(link.Relationship);
        }
        foreach (var relationship in relationships)
        {
            DeleteRelationship(relationship);
        }
        return DeleteNode(id) ? relationships.Count : -1;
    }

    /// <summary>Sets a property of a node; null takes it away.</summary>
    /// <returns>Whether the property was there before.</returns>
    /// <exception cref="ConstraintViolationException">The value is taken.</exception>
    /// <exception cref="ArgumentException">The value cannot be a property.</exception>
    public bool SetNodeProperty(long id, string key, Value value)
    {
        CheckStorable(value);
        var record = WritableNode(id);
        var token = PropertyKeys.Intern(key);
        var before = record.Properties;
        var after = before.With(token, value);
        foreach (var index in State.Indexes)
        {
            if (Covers(index, record) && Array.IndexOf(index.Keys, token) >= 0)
            {
                CheckUnique(index, after, id);
            }
        }
        foreach (var index in State.Indexes)
        {
            if (Covers(index, record) && Array.IndexOf(index.Keys, token) >= 0)
            {
                Move(index, before, after, id);
            }
        }
        record.Properties = after;
        var existed = before.Shape.IndexOf(token) >= 0;
        if (existed || !value.IsNull)
        {
            _changes.NodePropertySet((int)id, token, value);
        }
        return existed;
    }

    private long CreateNode(int id, IReadOnlyList<string> labels, ReadOnlySpan<KeyValuePair<string, Value>> properties)
    {
        var record = new NodeRecord(_stamp, LabelTokens(labels), RowOf(properties));
        foreach (var index in State.Indexes)
        {
            if (Covers(index, record))
            {
                CheckUnique(index, record.Properties, id);
            }
        }
        State.NextNode = Math.Max(State.NextNode, id + 1);
        State.Nodes.Slot(id) = record;
        State.AllNodes.Add(id);
        foreach (var token in record.Labels)
        {
            State.LabelSet(token).Add(id);
        }
        foreach (var index in State.Indexes)
        {
            if (Covers(index, record))
            {
                Enter(index, record.Properties, id);
            }
        }
        _changes.NodeCreated(id, record);
        return id;
    }
}
