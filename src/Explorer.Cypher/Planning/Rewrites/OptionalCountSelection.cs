using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// Counting what OPTIONAL MATCH finds needs no row for each find: the finds of a row are counted, and the counts added up. So it is where the groups depend on nothing that is found, and
/// where what is counted is there in every find.
/// </summary>
/// <param name="symbols">For the variables that take the counts.</param>
internal sealed class OptionalCountSelection(SymbolSource symbols) : LocalRewrite
{
    protected override LogicalOperator Replace(LogicalOperator plan)
    {
        if (
            plan
            is not Aggregation
            {
                Aggregates.Count: > 0,
                Input: Apply { Right: Optional { Imports: { } imports } optional } apply
            } aggregation
        )
        {
            return plan;
        }

        var found = SymbolUse.FilledWithin(optional.Input);
        var always = optional.Input.Flatten().SelectMany(SafeExpressions.EntitiesOf).Symbols();
        if (
            optional.Input.Flatten().Any(step => step.Writes || step is Optional)
            || aggregation.Keys.Any(key => ExpressionVariables.Of(key.Expression).Overlaps(found))
            || !aggregation.Aggregates.All(one =>
                one.Expression is FunctionCall { Name: "count", Distinct: false, Arguments: [Variable counted] }
                && always.Contains(counted.Symbol)
            )
        )
        {
            return plan;
        }

        var finds = symbols.Fresh("finds");
        var nested = new NestedPlan(BoundSubqueryKind.Count, optional.Input, null, imports, "COUNT { OPTIONAL MATCH }")
        {
            Table = optional.Table,
        };
        var counted = new Projection(apply.Left, [new ComputedVariable(finds, nested)]) { Cardinality = apply.Left.Cardinality };
        return aggregation with
        {
            Input = counted,
            Aggregates = [.. aggregation.Aggregates.Select(one => one with { Expression = new FunctionCall("sum", false, [finds]) })],
        };
    }
}
