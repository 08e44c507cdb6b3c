namespace Explorer.Graph.Store;

/// <content>Constraints that are checked at commit: those on what must be there, and on types.</content>
public sealed partial class GraphTransaction
{
    private void CheckConstraints()
    {
        foreach (var constraint in State.Constraints.Where(one => one.IsCheckedAtCommit))
        {
            CheckTouched(constraint);
        }
    }

    private void CheckTouched(ConstraintDefinition constraint)
    {
        var checkedIds = new HashSet<long>();
        foreach (var id in _changes.Touched(constraint.Entity))
        {
            if (checkedIds.Add(id) && IsSubjectTo(constraint, id))
            {
                Check(constraint, id);
            }
        }
    }

    private bool IsSubjectTo(ConstraintDefinition constraint, long id) =>
        constraint.Entity == EntityKind.Node
            ? HasLabel(id, Labels.Find(constraint.Label))
            : RelationshipExists(id) && TypeOf(id) == RelationshipTypes.Find(constraint.Label);

    private void CheckAll(ConstraintDefinition constraint, Action? step)
    {
        foreach (
            var id in constraint.Entity == EntityKind.Node
                ? NodesWithLabel(Labels.Find(constraint.Label))
                : RelationshipsOfType(RelationshipTypes.Find(constraint.Label))
        )
        {
            step?.Invoke();
            Check(constraint, id);
        }
    }

    private void Check(ConstraintDefinition constraint, long id)
    {
        var properties = PropertiesOf(constraint.Entity, id);
        foreach (var key in constraint.Keys)
        {
            var value = properties.Get(PropertyKeys.Find(key));
            if (constraint.Problem(key, value) is not { } problem)
            {
                continue;
            }
            var (what, where) = constraint.Entity == EntityKind.Node ? ("Node", "label") : ("Relationship", "type");
            throw new ConstraintViolationException(
                constraint,
                [.. constraint.Keys.Select(one => properties.Get(PropertyKeys.Find(one)))],
                $"{what}({id}) with {where} `{constraint.Label}` {problem}"
            );
        }
    }
}
