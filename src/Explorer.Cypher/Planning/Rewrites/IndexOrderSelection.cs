using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>
/// The first rows in the order of a property with an index come in that order, so that the reading ends with the limit. What stands between may drop rows or
/// follow relationships, but keeps the order.
/// </summary>
internal sealed class IndexOrderSelection(IGraphStatistics statistics) : LocalRewrite
{
    protected override LogicalOperator Replace(LogicalOperator plan) =>
        plan is Top { Keys: [var first, ..] } top && Ordered(top.Input, first, first.Variable, key: null) is { } input
            ? top with
            {
                Input = input,
                IsPresorted = true,
            }
            : plan;

    // The plan with its leaf in order; null where there is no such leaf. The variable is the sort key, or, once the property is found, the node that has it.
    private LogicalOperator? Ordered(LogicalOperator plan, SortKey order, Variable variable, string? key)
    {
        switch (plan)
        {
            case Projection projection:
                var item = projection.Items.FirstOrDefault(one => one.Variable.Symbol == variable.Symbol);
                return item?.Expression switch
                {
                    null => Above(projection, order, variable, key),
                    Variable other => Above(projection, order, other, key),
                    PropertyAccess { Target: Variable node } access when key is null => Above(projection, order, node, access.Key),
                    _ => null,
                };
            case Filter or Expand { Into: true }:
                return Above(plan, order, variable, key);
            case Expand { Step: var step } when step.To.Symbol != variable.Symbol && step.Relationship.Symbol != variable.Symbol:
                return Above(plan, order, variable, key);
            case SemiApply or AntiSemiApply when Ordered(plan.Inputs[0], order, variable, key) is { } left:
                return plan.WithInputs([left, plan.Inputs[1]]);
            case NodeByLabelScan scan when key is not null && scan.Node.Symbol == variable.Symbol && HasIndex(scan.Label, key):
                return new NodeIndexOrderedScan(scan.Node, scan.Label, key, order.Descending) { Cardinality = scan.Cardinality };
            case NodeIndexRangeSeek seek when seek.Node.Symbol == variable.Symbol && seek.Key == key && !order.Descending:
                return seek;
            default:
                return null;
        }
    }

    private LogicalOperator? Above(LogicalOperator plan, SortKey order, Variable variable, string? key) =>
        Ordered(plan.Inputs[0], order, variable, key) is { } input ? plan.WithInputs([input]) : null;

    private bool HasIndex(string label, string key) => statistics.Indexes(label).Any(index => index.Keys is [var only] && only == key);
}
