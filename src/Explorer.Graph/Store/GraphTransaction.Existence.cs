namespace Explorer.Graph.Store;

/// <content>Existence constraints.</content>
public sealed partial class GraphTransaction
{
    private void CheckTouched(ConstraintDefinition constraint)
    {
        var (checkedIds, isNode) = (new HashSet<long>(), constraint.Entity == EntityKind.Node);
        foreach (var change in _changes)
        {
            long? id = change switch
            {
                Change.NodeCreated one when isNode => one.Id,
                Change.LabelAdded one when isNode => one.Id,
                Change.NodePropertySet one when isNode => one.Id,
                Change.RelationshipCreated one when !isNode => one.Id,
                Change.RelationshipPropertySet one when !isNode => one.Id,
                _ => null,
            };
            if (id is { } touched && checkedIds.Add(touched) && IsSubjectTo(constraint, touched))
            {
                CheckExistence(constraint, touched);
            }
        }
    }

    private bool IsSubjectTo(ConstraintDefinition constraint, long id) =>
        constraint.Entity == EntityKind.Node
            ? HasLabel(id, Labels.Find(constraint.Label))
            : RelationshipExists(id) && TypeOf(id) == RelationshipTypes.Find(constraint.Label);

    private void CheckExistence(ConstraintDefinition constraint)
    {
        foreach (
            var id in constraint.Entity == EntityKind.Node
                ? NodesWithLabel(Labels.Find(constraint.Label))
                : RelationshipsOfType(RelationshipTypes.Find(constraint.Label))
        )
        {
            CheckExistence(constraint, id);
        }
    }

    private void CheckExistence(ConstraintDefinition constraint, long id)
    {
        var properties = PropertiesOf(constraint.Entity, id);
        foreach (var key in constraint.Keys)
        {
            if (properties.Get(PropertyKeys.Find(key)).IsNull)
            {
                var (what, where) = constraint.Entity == EntityKind.Node ? ("Node", "label") : ("Relationship", "type");
                throw new ConstraintViolationException(
                    constraint,
                    [.. constraint.Keys.Select(one => properties.Get(PropertyKeys.Find(one)))],
                    $"{what}({id}) with {where} `{constraint.Label}` must have the property `{key}`"
                );
            }
        }
    }
}
