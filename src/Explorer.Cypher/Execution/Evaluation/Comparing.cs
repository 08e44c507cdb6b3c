using Explorer.Cypher.Expressions;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A comparison of two values; integers, days and moments, by far the most common, take the short way.</summary>
internal sealed class Comparing(ComparisonOperator sign, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var one = left.Evaluate(context);
        var other = right.Evaluate(context);
        return ValueOrder.TryComparePlain(one, other, out var order) ? Holds(order) : Apply(sign, one, other);
    }

    public override bool IsTrue(ExecutionContext context)
    {
        var one = left.Evaluate(context);
        var other = right.Evaluate(context);
        return ValueOrder.TryComparePlain(one, other, out var order) ? Holds(order) : Apply(sign, one, other).IsTrue;
    }

    /// <summary>The comparison of any two values: true, false or null.</summary>
    public static Value Apply(ComparisonOperator sign, Value left, Value right) =>
        sign switch
        {
            ComparisonOperator.Equal => ValueComparison.Equal(left, right),
            ComparisonOperator.NotEqual => ValueComparison.NotEqual(left, right),
            ComparisonOperator.Less => ValueComparison.Less(left, right),
            ComparisonOperator.LessOrEqual => ValueComparison.LessOrEqual(left, right),
            ComparisonOperator.Greater => ValueComparison.Greater(left, right),
            ComparisonOperator.GreaterOrEqual => ValueComparison.GreaterOrEqual(left, right),
            _ => throw new InvalidOperationException($"No comparison known as {sign}"),
        };

    private bool Holds(int order) =>
        sign switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
}
