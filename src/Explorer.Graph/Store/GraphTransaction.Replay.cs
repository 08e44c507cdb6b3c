using Explorer.Graph.Values;

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
                when (error is DeletedEntityException or SchemaException or ConstraintViolationException or KeyNotFoundException)
            {
                throw new InvalidDataException(
                    $"The recorded change does not fit the graph ({change.GetType().Name}): {error.Message}",
                    error
                );
            }
        }
    }

    private void Replay(Change change)
    {
        switch (change)
        {
            case Change.NodeCreated one when State.Node(one.Id) is null:
                CreateNode(checked((int)one.Id), one.Labels, [.. one.Properties]);
                break;
            case Change.RelationshipCreated one when !State.Relationship(one.Id).Exists:
                CreateRelationship(checked((int)one.Id), one.Type, one.StartId, one.EndId, [.. one.Properties]);
                break;
            case Change.NodeDeleted one:
                Demand(DeleteNode(one.Id), change);
                break;
            case Change.RelationshipDeleted one:
                Demand(DeleteRelationship(one.Id), change);
                break;
            case Change.LabelAdded one:
                AddLabel(one.Id, one.Label);
                break;
            case Change.LabelRemoved one:
                RemoveLabel(one.Id, one.Label);
                break;
            case Change.NodePropertySet one:
                SetNodeProperty(one.Id, one.Key, one.Value);
                break;
            case Change.RelationshipPropertySet one:
                SetRelationshipProperty(one.Id, one.Key, one.Value);
                break;
            case Change.IndexCreated one:
                CreateIndex(one.Index);
                break;
            case Change.IndexDropped one:
                DropIndex(one.Name);
                break;
            case Change.ConstraintCreated one:
                CreateConstraint(one.Constraint);
                break;
            case Change.ConstraintDropped one:
                DropConstraint(one.Name);
                break;
            default:
                Demand(false, change);
                break;
        }
    }

    private static void Demand(bool fits, Change change)
    {
        if (!fits)
        {
            throw new InvalidDataException($"The recorded change does not fit the graph: {change}");
        }
    }
}
