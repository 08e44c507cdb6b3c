using Explorer.Cypher.Planning.Statistics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>What an index tells of the share of nodes that a comparison lets through: how many different values there are, and between which numbers they lie.</summary>
internal static class IndexSelectivity
{
    /// <summary>The share; null where no index knows.</summary>
    /// <param name="condition">The comparison.</param>
    /// <param name="statistics">The indexes.</param>
    /// <param name="labels">The labels of the pattern's nodes.</param>
    public static double? Of(Expression condition, IGraphStatistics statistics, NodeLabels labels)
    {
        if (condition is not Comparison { Operators: [var sign], Operands: [var left, var right] } || sign == ComparisonOperator.NotEqual)
        {
            return null;
        }

        if (left is not PropertyAccess { Target: Variable })
        {
            (left, right, sign) = (right, left, sign.Turned());
        }

        if (left is not PropertyAccess { Target: Variable node } access || right is PropertyAccess { Target: Variable })
        {
            return null;
        }

        foreach (var label in labels.Of(node.Symbol))
        {
            if (statistics.Indexes(label).FirstOrDefault(i => i.Keys is [var key] && key == access.Key) is { } index)
            {
                return sign == ComparisonOperator.Equal ? Math.Min(1, index.RowsPerValue / Math.Max(1, statistics.NodesWithLabel(label)))
                    : Between(sign, right) is var (lower, upper) ? statistics.ShareBetween(label, access.Key, lower, upper)
                    : null;
            }
        }

        return null;
    }

    /// <summary>A number as it is written; null for anything else.</summary>
    public static double? NumberOf(Expression expression) =>
        expression switch
        {
            IntegerLiteral whole => whole.Value,
            FloatLiteral number when double.IsFinite(number.Value) => number.Value,
            UnaryExpression { Operator: UnaryOperator.Minus } minus => -NumberOf(minus.Operand),
            _ => null,
        };

    private static (double Lower, double Upper)? Between(ComparisonOperator sign, Expression bound) =>
        NumberOf(bound) is not { } number ? null
        : sign is ComparisonOperator.Less or ComparisonOperator.LessOrEqual ? (double.NegativeInfinity, number)
        : (number, double.PositiveInfinity);
}
