using Explorer.Cypher.Errors;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>Lets a walk that begins with a scan of nodes begin with those that another plan finds.</summary>
internal static class NodeSetStart
{
    // So many times fewer must they be: a set has to be gathered and sorted first.
    private const double TimesFewer = 4;

    /// <summary>The plan with its scan replaced; null where it does not begin with one, or where that would save nothing, or rows would go unseen that fail.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="node">The node that is scanned for.</param>
    /// <param name="found">A plan that finds nodes under the same variable.</param>
    public static LogicalOperator? Of(LogicalOperator plan, Variable node, LogicalOperator found) =>
        Replaced(plan, node, found, plan.Flatten().SelectMany(SafeExpressions.EntitiesOf).Symbols());

    private static LogicalOperator? Replaced(LogicalOperator plan, Variable node, LogicalOperator found, IReadOnlySet<int> entities)
    {
        StackGuard.Check();
        switch (plan)
        {
            case AllNodesScan scan when scan.Node.Symbol == node.Symbol && found.Cardinality * TimesFewer < scan.Cardinality:
                return new NodeSetScan(found, node) { Cardinality = found.Cardinality };
            case NodeByLabelScan scan when scan.Node.Symbol == node.Symbol && found.Cardinality * TimesFewer < scan.Cardinality:
                var set = new NodeSetScan(found, node) { Cardinality = found.Cardinality };
                return new Filter(set, [new LabelTest(node, new LabelName(scan.Label))]) { Cardinality = found.Cardinality };
            case Filter filter when filter.Predicates.All(p => SafeExpressions.IsCondition(p, entities)):
                return Above(filter, node, found, entities);
            case Expand expand:
                return Above(expand, node, found, entities);
            case SemiJoin or AntiSemiJoin when Replaced(plan.Inputs[0], node, found, entities) is { } left:
                return plan.WithInputs([left, plan.Inputs[1]]);
            default:
                return null;
        }
    }

    private static LogicalOperator? Above(LogicalOperator plan, Variable node, LogicalOperator found, IReadOnlySet<int> entities) =>
        Replaced(plan.Inputs[0], node, found, entities) is { } input ? plan.WithInputs([input]) : null;
}
