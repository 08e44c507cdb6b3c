namespace Explorer.Graph.Store;

/// <content>Doing again what was recorded.</content>
public sealed partial class GraphTransaction
{
    internal void Replay(ChangeSet changes)
    {
        foreach (var change in changes.Changes)
        {
            try
            {
                Replay(change);
            }
            catch (Exception error)
                when (error is Model.DeletedEntityException or SchemaException or ConstraintViolationException or KeyNotFoundException)
            {
                throw new InvalidDataException(
                    $"The recorded change does not fit the graph ({change.GetType().Name}): {error.Message}",
                    error
                );
            }
        }
    }

    private void Replay(GraphChange change)
    {
        switch (change)
        {
            case GraphChange.NodeCreated one when State.Node(one.Id) is null:
                CreateNode(checked((int)one.Id), one.Labels, [.. one.Properties]);
                break;
            case GraphChange.RelationshipCreated one when !State.Relationship(one.Id).Exists:
                CreateRelationship(checked((int)one.Id), one.Type, one.StartId, one.EndId, [.. one.Properties]);
                break;
            case GraphChange.NodeDeleted one:
                Demand(DeleteNode(one.Id), change);
                break;
            case GraphChange.RelationshipDeleted one:
                Demand(DeleteRelationship(one.Id), change);
                break;
            case GraphChange.LabelAdded one:
                AddLabel(one.Id, one.Label);
                break;
            case GraphChange.LabelRemoved one:
                RemoveLabel(one.Id, one.Label);
                break;
            case GraphChange.NodePropertySet one:
                SetNodeProperty(one.Id, one.Key, one.Value);
                break;
            case GraphChange.RelationshipPropertySet one:
                SetRelationshipProperty(one.Id, one.Key, one.Value);
                break;
            case GraphChange.IndexCreated one:
                CreateIndex(one.Index);
                break;
            case GraphChange.IndexDropped one:
                DropIndex(one.Name);
                break;
            case GraphChange.ConstraintCreated one:
                CreateConstraint(one.Constraint);
                break;
            case GraphChange.ConstraintDropped one:
                DropConstraint(one.Name);
                break;
            default:
                Demand(false, change);
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
