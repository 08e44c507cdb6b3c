using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Patterns;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// A walk to a node and from there back into one that is known is an intersection of the neighbours of the two. Conditions on what lies between are asked of the neighbours that are common to both.
/// </summary>
internal sealed class NeighbourIntersectionSelection : LocalRewrite
{
    protected override LogicalOperator Replace(LogicalOperator plan)
    {
        if (plan is not Expand { Into: true, Step: var closing } expand)
        {
            return plan;
        }

        var filter = expand.Input as Filter;
        if ((filter?.Input ?? expand.Input) is not Expand { Into: false, Step: var step } walk)
        {
            return plan;
        }

        var isToward = closing.To.Symbol != step.To.Symbol;
        var other = isToward ? closing.To : closing.From;
        if (other.Symbol == step.To.Symbol || (isToward && closing.From.Symbol != step.To.Symbol))
        {
            return plan;
        }

        var entities = plan.Flatten().SelectMany(SafeExpressions.EntitiesOf).Symbols();
        if (filter is not null && !filter.Predicates.All(p => SafeExpressions.IsCondition(p, entities)))
        {
            return plan;
        }

        var turned = isToward ? closing with { From = other, To = step.To, Direction = closing.Direction.Turned() } : closing;
        var intersection = new NeighbourIntersection(walk.Input, step, turned) { Cardinality = plan.Cardinality };
        return filter is null ? intersection : filter with { Input = intersection, Cardinality = plan.Cardinality };
    }
}
