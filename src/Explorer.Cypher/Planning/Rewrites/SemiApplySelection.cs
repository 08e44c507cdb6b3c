using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// A filter on the existence of a pattern becomes a semi-apply, and on its absence an anti-semi-apply, above the cheaper conditions.
/// Existence tests deeper inside an expression stay there as nested plans, and so do those that have nothing to do with the row: the run asks them once.
/// </summary>
internal sealed class SemiApplySelection : LocalRewrite
{
    protected override LogicalOperator Replace(LogicalOperator plan)
    {
        if (plan is not Filter filter || !filter.Predicates.Any(p => Find(p) is not null))
        {
            return plan;
        }

        var others = filter.Predicates.Where(p => Find(p) is null).ToArray();
        var result = others.Length == 0 ? filter.Input : filter with { Predicates = others };
        foreach (var (nested, anti) in filter.Predicates.Select(Find).OfType<(NestedPlan, bool)>())
        {
            LogicalOperator apply = anti
                ? new AntiSemiApply(result, nested.Plan) { Table = nested.Table }
                : new SemiApply(result, nested.Plan) { Table = nested.Table };
            result = apply with { Cardinality = Math.Max(0.01, result.Cardinality * 0.5) };
        }

        return result;
    }

    private static (NestedPlan Plan, bool Anti)? Find(Expression predicate) =>
        predicate switch
        {
            NestedPlan { Kind: BoundSubqueryKind.Exists, Imports.Count: > 0 } nested => (nested, false),
            UnaryExpression
            {
                Operator: UnaryOperator.Not,
                Operand: NestedPlan { Kind: BoundSubqueryKind.Exists, Imports.Count: > 0 } nested
            } => (nested, true),
            _ => null,
        };
}
