using Explorer.Cypher.Expressions;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A comparison of two values; integers, by far the most common, take the short way.</summary>
internal sealed class Comparing(ComparisonOperator sign, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var one = left.Evaluate(context);
        var other = right.Evaluate(context);
        if (one.Kind == ValueKind.Integer && other.Kind == ValueKind.Integer)
        {
            return Compare(one.AsInteger(), other.AsInteger());
        }

        return Apply(sign, one, other);
    }

    public override bool IsTrue(ExecutionContext context)
    {
        var one = left.Evaluate(context);
        var other = right.Evaluate(context);
        return one.Kind == ValueKind.Integer && other.Kind == ValueKind.Integer
            ? Compare(one.AsInteger(), other.AsInteger())
            : Apply(sign, one, other).IsTrue;
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

    private bool Compare(long one, long other) =>
        sign switch
        {
            ComparisonOperator.Equal => one == other,
            ComparisonOperator.NotEqual => one != other,
            ComparisonOperator.Less => one < other,
            ComparisonOperator.LessOrEqual => one <= other,
            ComparisonOperator.Greater => one > other,
            _ => one >= other,
        };
}
