using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.Rewrites;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning;

// Expressions: the subqueries inside them become plans.
internal sealed partial class LogicalPlanner
{
    private Expression Nest(Expression expression)
    {
        StackGuard.Check();
        return expression switch
        {
            BoundSubquery subquery => Nest(subquery),
            LabelTest test => test with { Operand = Nest(test.Operand), Labels = Nest(test.Labels) },
            _ => expression.MapChildren(Nest),
        };
    }

    private NestedPlan Nest(BoundSubquery subquery)
    {
        _depth++;
        var plan = rewrites.Apply(Plan(subquery.Query));
        _depth--;
        var column = subquery.Query.Columns.Count > 0 ? subquery.Query.Columns[0].Variable : null;
        var kind = subquery.Kind;
        if (
            kind == BoundSubqueryKind.Count
            && new StoredAggregationSelection(statistics).RowsOf(plan, symbols.Fresh("count")) is { } stored
        )
        {
            (kind, plan, column) = (BoundSubqueryKind.First, stored, stored.Aggregates[0].Variable);
        }

        return new NestedPlan(kind, plan, column, subquery.Query.Imports, subquery.Text)
        {
            Position = subquery.Position,
            Table = TableOf(subquery.Query),
        };
    }

    private Expression? NestOptional(Expression? expression) => expression is null ? null : Nest(expression);

    private IReadOnlyList<Expression> Nest(IReadOnlyList<Expression> expressions) => [.. expressions.Select(Nest)];

    private LabelExpression Nest(LabelExpression labels) =>
        labels switch
        {
            DynamicLabel dynamic => dynamic with { Expression = Nest(dynamic.Expression) },
            LabelNot negated => negated with { Operand = Nest(negated.Operand) },
            LabelAnd every => every with { Operands = [.. every.Operands.Select(Nest)] },
            LabelOr some => some with { Operands = [.. some.Operands.Select(Nest)] },
            _ => labels,
        };

    private LabelExpression? NestOptional(LabelExpression? labels) => labels is null ? null : Nest(labels);

    private PathPattern Nest(PathPattern path) =>
        path with
        {
            Elements = [.. path.Elements.Select(Nest)],
            Where = NestOptional(path.Where),
        };

    private PathElement Nest(PathElement element) =>
        element switch
        {
            NodePattern node => node with
            {
                Labels = NestOptional(node.Labels),
                Properties = NestOptional(node.Properties),
                Where = NestOptional(node.Where),
            },
            RelationshipPattern relationship => relationship with
            {
                Types = NestOptional(relationship.Types),
                Properties = NestOptional(relationship.Properties),
                Where = NestOptional(relationship.Where),
            },
            GroupPattern group => group with { Path = Nest(group.Path), Where = NestOptional(group.Where) },
            _ => throw new InvalidOperationException($"No pattern known as {element.GetType().Name}"),
        };

    private IReadOnlyList<SetItem> Nest(IReadOnlyList<SetItem> items) =>
        [
            .. items.Select(item =>
                item switch
                {
                    SetPropertyItem set => set with { Target = Nest(set.Target), Value = Nest(set.Value) },
                    SetPropertiesItem set => set with { Target = Nest(set.Target), Value = Nest(set.Value) },
                    SetLabelsItem set => set with { Target = Nest(set.Target), Labels = [.. set.Labels.Select(Nest)] },
                    _ => item,
                }
            ),
        ];

    private IReadOnlyList<RemoveItem> Nest(IReadOnlyList<RemoveItem> items) =>
        [
            .. items.Select(item =>
                item switch
                {
                    RemovePropertyItem remove => (RemoveItem)(remove with { Target = Nest(remove.Target) }),
                    RemoveLabelsItem remove => remove with { Target = Nest(remove.Target), Labels = [.. remove.Labels.Select(Nest)] },
                    _ => item,
                }
            ),
        ];
}
