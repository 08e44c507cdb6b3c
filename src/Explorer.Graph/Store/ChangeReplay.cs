using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Does again what was recorded; ids stay the same.</summary>
internal sealed class ChangeReplay(TransactionState transaction, NodeWriter nodes, RelationshipWriter relationships, SchemaEditor schema)
{
    /// <summary>Applies the changes in order.</summary>
    /// <exception cref="InvalidDataException">One does not fit the graph.</exception>
    public void Apply(ChangeSet changes)
    {
        foreach (var change in changes.Changes)
        {
            try
            {
                Apply(change);
            }
            catch (Exception error)
                when (error is DeletedEntityException or SchemaException or ConstraintViolationException or KeyNotFoundException)
            {
                throw new InvalidDataException(
                    $"The recorded change does not fit the graph ({change.GetType().Name}): {error.Message}",
                    error
                );
            }
        }
    }

    private void Apply(GraphChange change)
    {
        switch (change)
        {
            case GraphChange.NodeCreated one when transaction.Current.Node(one.Id) is null:
                nodes.Create(one.Id, one.Labels, [.. one.Properties]);
                break;
            case GraphChange.RelationshipCreated one when !transaction.Current.Relationship(one.Id).Exists:
                relationships.Create(one.Id, one.Type, one.StartId, one.EndId, [.. one.Properties]);
                break;
            case GraphChange.NodeDeleted one:
                Demand(nodes.Delete(one.Id), change);
                break;
            case GraphChange.RelationshipDeleted one:
                Demand(relationships.Delete(one.Id), change);
                break;
            case GraphChange.LabelAdded one:
                nodes.AddLabel(one.Id, one.Label);
                break;
            case GraphChange.LabelRemoved one:
                nodes.RemoveLabel(one.Id, one.Label);
                break;
            case GraphChange.NodePropertySet one:
                nodes.SetProperty(one.Id, one.Key, one.Value);
                break;
            case GraphChange.RelationshipPropertySet one:
                relationships.SetProperty(one.Id, one.Key, one.Value);
                break;
            case GraphChange.IndexCreated one:
                schema.CreateIndex(one.Index, step: null);
                break;
            case GraphChange.SearchIndexCreated one:
                schema.CreateSearchIndex(one.Index);
                break;
            case GraphChange.IndexDropped one:
                schema.DropIndex(one.Name);
                break;
            case GraphChange.ConstraintCreated one:
                schema.CreateConstraint(one.Constraint, step: null);
                break;
            case GraphChange.ConstraintDropped one:
                schema.DropConstraint(one.Name);
                break;
            default:
                Demand(fits: false, change);
                break;
        }
    }

    private static void Demand(bool fits, GraphChange change)
    {
        if (!fits)
        {
            throw new InvalidDataException($"The recorded change does not fit the graph: {change}");
        }
    }
}
