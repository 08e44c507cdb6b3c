namespace Explorer.Graph.Store;

/// <content>Going back to a moment of the transaction.</content>
public sealed partial class GraphTransaction
{
    /// <summary>Remembers this moment. What was written until then is shared and never copied, so that costs little more than the number of labels and indexes.</summary>
    public Savepoint Mark()
    {
        StartWrite();
        var savepoint = new Savepoint(State, _changes.Count, new(_deletedRelationships), new(_dangling));
        Continue(savepoint);
        return savepoint;
    }

    /// <summary>Forgets what was written since a moment; the transaction goes on from there. Can be done again.</summary>
    /// <param name="savepoint">The moment, of this transaction.</param>
    public void ResetTo(Savepoint savepoint)
    {
        ThrowIfEnded();
        _changes.RemoveRange(savepoint.Changes, _changes.Count - savepoint.Changes);
        Replace(_deletedRelationships, savepoint.Deleted);
        Replace(_dangling, savepoint.Dangling);
        Continue(savepoint);
    }

    // Under a stamp of its own, so that nothing of the moment is changed in place.
    private void Continue(Savepoint savepoint)
    {
        _stamp = Graph.NextStamp();
        State = savepoint.State.Fork(_stamp);
    }

    private static void Replace<TKey, TValue>(Dictionary<TKey, TValue> map, Dictionary<TKey, TValue> by)
        where TKey : notnull
    {
        map.Clear();
        foreach (var (key, value) in by)
        {
            map.Add(key, value);
        }
    }
}
