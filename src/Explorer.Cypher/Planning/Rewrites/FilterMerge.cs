using Explorer.Cypher.Planning.LogicalPlan;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>One filter instead of two in a row.</summary>
internal sealed class FilterMerge : LocalRewrite
{
    protected override LogicalOperator Replace(LogicalOperator plan) =>
        plan is Filter { Input: Filter inner } outer
            ? outer with
            {
                Input = inner.Input,
                Predicates = [.. inner.Predicates, .. outer.Predicates],
            }
            : plan;
}
