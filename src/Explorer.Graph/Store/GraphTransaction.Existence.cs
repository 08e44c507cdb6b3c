namespace Explorer.Graph.Store;

/// <content>Existence constraints.</content>
public sealed partial class GraphTransaction
{
    private void CheckTouched(ConstraintDefinition constraint)
    {
        var checkedIds = new HashSet<long>();
        foreach (var id in _changes.Touched(constraint.Entity))
        {
            if (checkedIds.Add(id) && IsSubjectTo(constraint, id))
            {
                CheckExistence(constraint, id);
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
