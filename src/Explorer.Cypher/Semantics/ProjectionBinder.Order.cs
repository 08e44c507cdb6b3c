using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

// ORDER BY and WHERE see the new names first, then what was there before, as long as rows are not merged.
internal sealed partial class ProjectionBinder
{
    private SortItem BindSort(SortItem sort) => sort with { Expression = BindAfter(sort.Expression, isCondition: false) };

    private Expression BindAfter(Expression expression, bool isCondition)
    {
        var visible = new Scope(scope);
        foreach (var item in _items)
        {
            visible.Declare(item.Variable with { Name = item.Name });
        }
        var bound = isCondition
            ? expressions.BindPredicate(expression, visible)
            : expressions.Bind(expression, visible, _aggregating ? Rules.Aggregates : Rules.Plain);
        var aggregates = AggregatingCalls.Contains(bound, context.Functions);
        var lowered = ReuseItems(bound, aggregates);
        if (_aggregating || _distinct)
        {
            CheckAlive(lowered, aggregates, expression);
        }
        return lowered;
    }

    /// <summary>Where an expression has been computed as a column, the column is taken.</summary>
    private Expression ReuseItems(Expression expression, bool besideAggregate)
    {
        var item = _items.Find(i =>
            (!besideAggregate || i.IsAggregating || IsPlainKey(expression)) && AggregatingCalls.AreSame(i.Expression, expression)
        );
        if (item is not null)
        {
            return item.Variable;
        }
        if (_aggregating && AggregatingCalls.IsAggregate(expression, context.Functions))
        {
            throw BindingErrors.Of(
                "UndefinedVariable",
                $"{expression} is not among the columns; return it, as {expression} AS name, and order by that name.",
                expression.Position
            );
        }
        return expression.MapChildren(child => ReuseItems(child, besideAggregate));
    }

    private bool IsInsideKey(Variable variable) =>
        _items.Exists(i => !i.IsAggregating && AggregatingCalls.FreeVariables(i.Expression).Any(v => v.Symbol == variable.Symbol));

    private void CheckAlive(Expression lowered, bool aggregates, Expression written)
    {
        var alive = _items.Select(i => i.Variable).Symbols();
        if (!_distinct)
        {
            alive.UnionWith(_aggregates.Select(a => a.Variable).Symbols());
        }
        foreach (var variable in AggregatingCalls.FreeVariables(lowered))
        {
            if (alive.Contains(variable.Symbol))
            {
                continue;
            }
            if (aggregates && IsInsideKey(variable))
            {
                throw BindingErrors.Of(
                    "AmbiguousAggregationExpression",
                    $"`{variable.Name}` stands beside an aggregation but is no grouping key; return it as a column of its own.",
                    written.Position
                );
            }

            throw BindingErrors.Of(
                "UndefinedVariable",
                $"Variable `{variable.Name}` is not there any more after {(_distinct ? "DISTINCT" : "the aggregation")}; "
                    + "order and filter by the columns, or add it as one.",
                written.Position
            );
        }
    }
}
