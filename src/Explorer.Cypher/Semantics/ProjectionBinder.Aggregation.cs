using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

// What stands beside an aggregating call in one expression must be a grouping key in its plainest form: a variable or a property.
internal sealed partial class ProjectionBinder
{
    private BoundItem[] SplitAggregation()
    {
        var keys = _items.Where(i => !i.IsAggregating).ToArray();
        return _items.Select(i => new BoundItem(i.IsAggregating ? Split(i, keys) : i.Variable, i.Variable)).ToArray();
    }

    private Expression Split(ProjectedItem item, IReadOnlyList<ProjectedItem> keys)
    {
        var split = Extract(item.Expression, keys);
        var alive = keys.Select(k => k.Variable).Concat(_aggregates.Select(a => a.Variable)).Symbols();
        foreach (var variable in AggregatingCalls.FreeVariables(split))
        {
            if (alive.Contains(variable.Symbol))
            {
                continue;
            }
            throw BindingErrors.Of(
                "AmbiguousAggregationExpression",
                $"`{variable.Name}` stands beside an aggregation but is no grouping key: return it, or the property of it, as a column of its own, "
                    + "or compute it in a WITH before.",
                item.Expression.Position
            );
        }

        return split;
    }

    /// <summary>Puts variables in the place of aggregating calls and of keys.</summary>
    private Expression Extract(Expression expression, IReadOnlyList<ProjectedItem> keys)
    {
        if (AggregatingCalls.IsAggregate(expression, context.Functions))
        {
            return AggregateVariable(expression);
        }
        if (IsPlainKey(expression) && keys.FirstOrDefault(k => AggregatingCalls.AreSame(k.Expression, expression)) is { } key)
        {
            return key.Variable;
        }
        return expression.MapChildren(child => Extract(child, keys));
    }

    private static bool IsPlainKey(Expression expression) =>
        expression is Variable || (expression is PropertyAccess access && IsPlainKey(access.Target));

    private Variable AggregateVariable(Expression call)
    {
        if (_aggregates.Find(a => AggregatingCalls.AreSame(a.Expression, call)) is { } known)
        {
            return known.Variable;
        }
        var variable = context.NewAnonymous("aggregate", expressions.TypeOf(call), call.Position);
        _aggregates.Add(new BoundItem(call, variable));
        return variable;
    }
}
