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
            NodeIsThere => 1,
            BinaryExpression { Operator: BinaryOperator.In } => 0.2,
            _ => 0.5,
        };

    /// <summary>The operands of AND, however nested, one by one; a chain such as <c>a &lt;= b &lt;= c</c> is one of <c>a &lt;= b</c> and <c>b &lt;= c</c>.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression? expression) =>
        expression switch
        {
            null => [],
            BinaryExpression { Operator: BinaryOperator.And } both => Conjuncts(both.Left).Concat(Conjuncts(both.Right)),
            Comparison { Operators.Count: > 1 } chain when chain.Operands.Skip(1).SkipLast(1).All(IsPlain) => chain.Operators.Select(
                (sign, i) => new Comparison(sign, chain.Operands[i], chain.Operands[i + 1]) { Position = chain.Position }
            ),
            _ => [expression],
        };

    // What may be evaluated twice: it costs nothing and says the same.
    private static bool IsPlain(Expression expression) =>
        expression is Literal or Parameter or Variable or PropertyAccess { Target: Variable or Parameter };
}
