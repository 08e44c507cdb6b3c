using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The expressions inside the items of SET and REMOVE.</summary>
internal static class SetItems
{
    public static IEnumerable<Expression> ExpressionsOf(IEnumerable<SetItem> items) =>
        items.SelectMany<SetItem, Expression>(item =>
            item switch
            {
                SetPropertyItem set => [set.Target, set.Value],
                SetPropertiesItem set => [set.Target, set.Value],
                SetLabelsItem set => [set.Target, .. Dynamic(set.Labels)],
                _ => throw new InvalidOperationException($"No expressions known of {item.GetType().Name}"),
            }
        );

    public static IEnumerable<Expression> ExpressionsOf(IEnumerable<RemoveItem> items) =>
        items.SelectMany<RemoveItem, Expression>(item =>
            item switch
            {
                RemovePropertyItem remove => [remove.Target],
                RemoveLabelsItem remove => [remove.Target, .. Dynamic(remove.Labels)],
                _ => throw new InvalidOperationException($"No expressions known of {item.GetType().Name}"),
            }
        );

    private static IEnumerable<Expression> Dynamic(IEnumerable<LabelExpression> labels) =>
        labels.OfType<DynamicLabel>().Select(l => l.Expression);
}
