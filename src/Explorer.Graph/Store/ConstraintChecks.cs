using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Checks the constraints that a transaction may break for a while: those on what must be there, and on types.</summary>
internal sealed class ConstraintChecks(TransactionState transaction)
{
    /// <summary>Checks what the transaction has touched.</summary>
    /// <exception cref="ConstraintViolationException">It does not keep a constraint.</exception>
    public void CheckTouched()
    {
        foreach (var constraint in transaction.Current.Constraints.Where(one => one.IsCheckedAtCommit))
        {
            CheckTouched(constraint);
        }
    }

    /// <summary>Checks all that is stored.</summary>
    /// <param name="constraint">What it must keep.</param>
    /// <param name="step">Called for each entity that is looked at.</param>
    /// <exception cref="ConstraintViolationException">It does not.</exception>
    public void CheckAll(ConstraintDefinition constraint, Action? step)
    {
        foreach (var id in transaction.Current.Labelled(constraint.Entity, LabelOf(constraint)))
        {
            step?.Invoke();
            Check(constraint, id);
        }
    }

    private void CheckTouched(ConstraintDefinition constraint)
    {
        var checkedIds = new HashSet<int>();
        foreach (var id in transaction.Journal.Touched(constraint.Entity))
        {
            if (checkedIds.Add(id) && IsSubjectTo(constraint, id))
            {
                Check(constraint, id);
            }
        }
    }

    private bool IsSubjectTo(ConstraintDefinition constraint, int id)
    {
        var label = LabelOf(constraint);
        if (constraint.Entity == EntityKind.Node)
        {
            return transaction.Current.Node(new NodeId(id)) is { } node && Array.IndexOf(node.Labels, label) >= 0;
        }
        ref readonly var relationship = ref transaction.Current.Relationship(new RelationshipId(id));
        return relationship.Exists && relationship.Type == label;
    }

    private int LabelOf(ConstraintDefinition constraint) => transaction.Graph.NamesOf(constraint.Entity).Find(constraint.Label);

    private void Check(ConstraintDefinition constraint, int id)
    {
        var names = transaction.Graph.PropertyKeys;
        foreach (var key in constraint.Keys)
        {
            var value = ValueOf(key);
            if (constraint.Problem(key, value) is not { } problem)
            {
                continue;
            }
            var (what, where) = constraint.Entity == EntityKind.Node ? ("Node", "label") : ("Relationship", "type");
            throw new ConstraintViolationException(
                constraint,
                [.. constraint.Keys.Select(ValueOf)],
                $"{what}({id}) with {where} `{constraint.Label}` {problem}"
            );
        }

        Value ValueOf(string key) => transaction.Current.PropertyOf(constraint.Entity, id, names.Find(key));
    }
}
