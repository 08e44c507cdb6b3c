using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

// Patterns and queries inside expressions: each becomes a query of its own.
internal sealed partial class ExpressionBinder
{
    private BoundSubquery BindSubquery(Expression expression, Scope scope, Rules rules)
    {
        var (kind, query) = expression switch
        {
            PatternPredicate predicate => (BoundSubqueryKind.Exists, LowerPredicate(predicate, scope, rules)),
            PatternComprehension { Pattern: var path }
                when path.Elements.Any(e => e is GroupPattern or RelationshipPattern { Quantifier: not null }) => throw BindingErrors.Of(
                "UnexpectedSyntax",
                "[pattern | value] takes no repeated parts; write COLLECT { MATCH ... RETURN ... }.",
                path.Position
            ),
            PatternComprehension comprehension => (BoundSubqueryKind.Collect, LowerComprehension(comprehension)),
            ShortestPathExpression shortest => LowerShortest(shortest),
            SubqueryExpression subquery => (KindOf(subquery.Kind), subquery.Query),
            _ => throw new InvalidOperationException($"No subquery: {expression.GetType().Name}"),
        };
        if (expression is ShortestPathExpression { Pattern: var ends })
        {
            CheckEnds(ends, scope);
        }
        if (query.Parts.SelectMany(p => p.Clauses).FirstOrDefault(c => c is FinishClause) is { } finish)
        {
            throw BindingErrors.Composition(
                "A subquery in an expression is asked for its rows, so FINISH cannot end it; leave it out.",
                finish.Position
            );
        }
        var bound = queries.BindSubquery(query, scope, expression.Position);
        if (kind == BoundSubqueryKind.Collect && bound.Columns.Count != 1)
        {
            throw BindingErrors.Composition(
                $"COLLECT {{ ... }} must return one column, but this one returns {bound.Columns.Count}.",
                expression.Position
            );
        }

        return new BoundSubquery(kind, bound, expression.ToString()) { Position = expression.Position };
    }

    private static void CheckEnds(PathPattern path, Scope scope)
    {
        foreach (var variable in path.Nodes.Select(n => n.Variable).OfType<Variable>())
        {
            if (scope.Find(variable.Name) is null)
            {
                throw BindingErrors.Of(
                    "UndefinedVariable",
                    $"Variable `{variable.Name}` not defined; shortestPath() as a value goes between nodes that a MATCH has found before: MATCH ({variable.Name}).",
                    variable.Position
                );
            }
        }
    }

    private static BoundSubqueryKind KindOf(SubqueryKind kind) =>
        kind switch
        {
            SubqueryKind.Exists => BoundSubqueryKind.Exists,
            SubqueryKind.Count => BoundSubqueryKind.Count,
            _ => BoundSubqueryKind.Collect,
        };

    private static Query LowerPredicate(PatternPredicate predicate, Scope scope, Rules rules)
    {
        if (!rules.HasFlag(Rules.Patterns))
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                "A pattern can stand here only to ask whether it exists: use EXISTS { ... }, COUNT { ... } or [pattern | value].",
                predicate.Position
            );
        }

        foreach (var variable in PatternVariables.Of(predicate.Pattern))
        {
            if (scope.Find(variable.Name) is null)
            {
                throw NewInPredicate(variable, scope);
            }
        }

        return Lower(predicate.Pattern, null, null);
    }

    private static CypherException NewInPredicate(Variable variable, Scope scope)
    {
        var near = NameSuggestion.Find(variable.Name, scope.VisibleNames);
        var advice = near is null ? "a pattern as a condition cannot introduce it; use EXISTS { ... }." : $"did you mean `{near}`?";
        return BindingErrors.Of("UndefinedVariable", $"Variable `{variable.Name}` not defined; {advice}", variable.Position);
    }

    private static Query LowerComprehension(PatternComprehension comprehension) =>
        Lower(comprehension.Pattern, comprehension.Where, comprehension.Projection);

    private static (BoundSubqueryKind Kind, Query Query) LowerShortest(ShortestPathExpression shortest)
    {
        var path = new Variable(" path") { Position = shortest.Position };
        var isSingle = shortest.Pattern.Selector!.Kind == PathSelectorKind.ShortestPathFunction;
        var query = Lower(shortest.Pattern with { Variable = path }, null, path);
        return (isSingle ? BoundSubqueryKind.First : BoundSubqueryKind.Collect, query);
    }

    private static Query Lower(PathPattern pattern, Expression? where, Expression? value)
    {
        var position = pattern.Position;
        List<Clause> clauses = [new MatchClause(false, new Pattern([pattern]) { Position = position }, [], where) { Position = position }];
        if (value is not null)
        {
            var item = new ProjectionItem(value, new Variable(" value") { Position = value.Position }, "") { Position = value.Position };
            var projection = new ProjectionBody(false, false, [item], [], null, null) { Position = value.Position };
            clauses.Add(new ReturnClause(projection) { Position = value.Position });
        }

        return new Query([new SingleQuery(clauses) { Position = position }], false) { Position = position };
    }
}
