namespace Explorer.Graph.Values;

/// <summary>A node or relationship was read after it had been deleted.</summary>
public sealed class DeletedEntityException(string entity, long id)
    : Exception($"{entity} with id {id} has been deleted in this transaction")
{
    /// <summary><c>Node</c> or <c>Relationship</c>.</summary>
    public string Entity { get; } = entity;

    /// <summary>The id.</summary>
    public long Id { get; } = id;
}
