namespace Explorer.Graph.Store;

/// <content>Which labels a node has, and which indexes that puts it in.</content>
public sealed partial class GraphTransaction
{
    /// <summary>Gives a node a label.</summary>
    /// <returns>Whether it did not have it before.</returns>
    public bool AddLabel(long id, string label)
    {
        var record = WritableNode(id);
        var token = Labels.Intern(label);
        if (Array.IndexOf(record.Labels, token) >= 0)
        {
            return false;
        }
        foreach (var index in NodeIndexes(token))
        {
            CheckUnique(index, record.Properties, id);
        }
        foreach (var index in NodeIndexes(token))
        {
            Enter(index, record.Properties, id);
        }
        record.Labels = LabelArray([.. record.Labels, token]);
        State.LabelSet(token).Add((int)id);
        _changes.LabelAdded((int)id, token);
        return true;
    }

    /// <summary>Takes a label from a node.</summary>
    /// <returns>Whether it had it.</returns>
    public bool RemoveLabel(long id, string label)
    {
        var record = WritableNode(id);
        var token = Labels.Find(label);
        if (Array.IndexOf(record.Labels, token) < 0)
        {
            return false;
        }
        foreach (var index in NodeIndexes(token))
        {
            if (index.KeysOf(record.Properties) is { } keys)
            {
                index.Tree.Remove(keys, (int)id);
            }
        }
        record.Labels = LabelArray([.. record.Labels.Where(other => other != token)]);
        State.LabelSet(token).Remove((int)id);
        _changes.LabelRemoved((int)id, token);
        return true;
    }

    private int[] LabelTokens(IReadOnlyList<string> labels)
    {
        var tokens = labels.Count <= 16 ? stackalloc int[16] : new int[labels.Count];
        var count = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            var token = Labels.Intern(labels[i]);
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
        foreach (var known in Graph.LabelArrays)
        {
            if (labels.SequenceEqual(known))
            {
                return known;
            }
        }
        var array = labels.ToArray();
        if (Graph.LabelArrays.Count < 64)
        {
            Graph.LabelArrays.Add(array);
        }
        return array;
    }

    private static bool Covers(PropertyIndex index, NodeRecord record) =>
        index.Definition.Entity == EntityKind.Node && Array.IndexOf(record.Labels, index.Label) >= 0;

    private PropertyIndex[] NodeIndexes(int label) =>
        Array.FindAll(State.Indexes, index => index.Definition.Entity == EntityKind.Node && index.Label == label);
}
