namespace Explorer.Graph.Store;

/// <content>Working in parts, each of which is committed or forgotten while the transaction goes on and nobody else can write.</content>
public sealed partial class GraphTransaction
{
    /// <summary>Makes the changes so far visible to everyone, at once, and goes on; what is written later is a part of its own. Costs little more than the number of labels and indexes.</summary>
    /// <param name="beforePublishing">As with <see cref="Commit"/>; if it throws, the part is still uncommitted.</param>
    /// <exception cref="ConstraintViolationException">A property that a constraint demands is missing; the part is still uncommitted.</exception>
    /// <exception cref="DanglingRelationshipsException">A deleted node still has relationships; the part is still uncommitted.</exception>
    public void CommitPart(Action<ChangeSet>? beforePublishing = null)
    {
        StartWrite();
        Publish(beforePublishing);
        StartPart();
    }

    /// <summary>Forgets what was written since the last part, or since the beginning, and goes on.</summary>
    public void RollbackPart()
    {
        StartWrite();
        StartPart();
    }

    // Under a stamp of its own, so that nothing that others see is changed in place.
    private void StartPart()
    {
        _changes.Clear();
        _deletedRelationships.Clear();
        _dangling.Clear();
        _stamp = Graph.NextStamp();
        State = Graph.Snapshot().CurrentState.Fork(_stamp);
    }
}
