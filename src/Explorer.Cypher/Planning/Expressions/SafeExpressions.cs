using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>
/// Conditions that nobody notices being asked more or less often: they never fail, and always say the same of the same row.
/// Only what is known by its form to be so counts; anything else stays where the text has it.
/// </summary>
internal static class SafeExpressions
{
    /// <summary>Whether every expression of a plan is safe, and every operator only looks for patterns.</summary>
    public static bool AreAllIn(LogicalOperator plan)
    {
        var entities = new HashSet<int>();
        foreach (var step in plan.Flatten())
        {
            if (!IsSearch(step))
            {
                return false;
            }

            entities.UnionWith(EntitiesOf(step).Symbols());
        }

        return plan.Flatten()
            .All(step =>
                step.Expressions.All(e => step is Filter ? IsCondition(e, entities) : IsValue(e, entities) || IsCondition(e, entities))
            );
    }

    /// <summary>The nodes and single relationships that an operator itself finds in the graph.</summary>
    public static IEnumerable<Variable> EntitiesOf(LogicalOperator plan) =>
        plan switch
        {
            AllNodesScan scan => [scan.Node],
            NodeByLabelScan scan => [scan.Node],
            NodeIndexOrderedScan scan => [scan.Node],
            NodeIndexSeek seek => [seek.Node],
            NodeIndexListSeek seek => [seek.Node],
            NodeIndexRangeSeek seek => [seek.Node],
            Expand expand => expand.Into ? [expand.Step.Relationship] : [expand.Step.Relationship, expand.Step.To],
            RelationshipLeaf leaf => [leaf.Step.From, leaf.Step.Relationship, leaf.Step.To],
            NeighbourIntersection both => [both.Step.Relationship, both.Step.To, both.Closing.Relationship],
            LevelExpand { Into: false } expand => [expand.Step.To, expand.Element],
            LevelExpand expand => [expand.Element],
            VarLengthExpand { Into: false } expand => [expand.Step.To, expand.Element],
            VarLengthExpand expand => [expand.Element],
            _ => [],
        };

    /// <summary>Whether an expression is true, false or null, never fails, and depends on the row alone.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="entities">The symbols of nodes and relationships.</param>
    public static bool IsCondition(Expression expression, IReadOnlySet<int> entities) =>
        expression switch
        {
            BooleanLiteral or DistinctRelationships or NodeIsThere => true,
            Comparison comparison => comparison.Operands.All(o => IsValue(o, entities)),
            NullTest test => IsValue(test.Operand, entities),
            LabelTest { Operand: Variable tested } test => entities.Contains(tested.Symbol) && IsWritten(test.Labels),
            UnaryExpression { Operator: UnaryOperator.Not } not => IsCondition(not.Operand, entities),
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both => IsCondition(both.Left, entities)
                && IsCondition(both.Right, entities),
            BinaryExpression { Operator: BinaryOperator.In, Right: ListLiteral } member => IsValue(member.Left, entities)
                && IsValue(member.Right, entities),
            _ => false,
        };

    private static bool IsValue(Expression expression, IReadOnlySet<int> entities) =>
        expression switch
        {
            Literal or Parameter or Variable => true,
            ListLiteral list => list.Items.All(i => IsValue(i, entities)),
            PropertyAccess { Target: Variable target } => entities.Contains(target.Symbol),
            _ => false,
        };

    private static bool IsWritten(LabelExpression labels) =>
        labels switch
        {
            DynamicLabel => false,
            LabelNot not => IsWritten(not.Operand),
            LabelAnd every => every.Operands.All(IsWritten),
            LabelOr some => some.Operands.All(IsWritten),
            _ => true,
        };

    private static bool IsSearch(LogicalOperator plan) =>
        plan
            is Argument
                or AllNodesScan
                or NodeByLabelScan
                or NodeIndexSeek
                or NodeIndexListSeek { List: ListLiteral }
                or NodeIndexRangeSeek
                or RelationshipTypeScan
                or Expand
                or VarLengthExpand
                or LevelExpand
                or NeighbourIntersection
                or Filter
                or Projection
                or HashJoin
                or CartesianProduct;
}
