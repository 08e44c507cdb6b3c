using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>One condition of a MATCH; it is applied as soon as the variables that it needs are known.</summary>
internal sealed class Predicate(Expression expression)
{
    public Expression Expression { get; } = expression;

    /// <summary>The symbols that it needs.</summary>
    public HashSet<int> Needs { get; } = ExpressionVariables.Of(expression);

    /// <summary>A guess at the share of rows that pass.</summary>
    public double Selectivity =>
        Expression switch
        {
            Comparison { Operators: [ComparisonOperator.Equal] } => 0.1,
            Comparison { Operators: [ComparisonOperator.NotEqual] } => 0.9,
            Comparison => 0.3,
            DistinctRelationships => 0.99,
            BinaryExpression { Operator: BinaryOperator.In } => 0.2,
            _ => 0.5,
        };

    /// <summary>The operands of AND, however nested, one by one.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression? expression) =>
        expression switch
        {
            null => [],
            BinaryExpression { Operator: BinaryOperator.And } both => Conjuncts(both.Left).Concat(Conjuncts(both.Right)),
            _ => [expression],
        };
}
