using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What is right and hardly meant: a date without quotes, a comparison that is never true, a division that cuts.</summary>
internal static class LikelyMistakes
{
    public static void Note(BinaryExpression bound, TypeInference types, StatementRemarks remarks)
    {
        if (
            bound is { Operator: BinaryOperator.Subtract, Right: IntegerLiteral { Value: >= 1 and <= 31 } day }
            && bound.Left
                is BinaryExpression
                {
                    Operator: BinaryOperator.Subtract,
                    Left: IntegerLiteral { Value: >= 1000 and <= 2999 } year,
                    Right: IntegerLiteral { Value: >= 1 and <= 12 } month
                }
        )
        {
            remarks.LikelyMistake(
                $"{year.Value}-{month.Value}-{day.Value} is a subtraction and gives {year.Value - month.Value - day.Value}; "
                    + $"a date is written date('{year.Value}-{month.Value:00}-{day.Value:00}').",
                year.Position
            );
        }
        if (
            bound.Operator == BinaryOperator.Divide
                && types.Of(bound.Left) == StaticType.Integer
                && types.Of(bound.Right) == StaticType.Integer
                && bound
                    is not { Left: IntegerLiteral { Value: var whole }, Right: IntegerLiteral { Value: not 0 and not -1 and var part } }
            || bound
                is {
                    Operator: BinaryOperator.Divide,
                    Left: IntegerLiteral { Value: var left },
                    Right: IntegerLiteral { Value: not 0 and not -1 and var right }
                }
                && left % right != 0
        )
        {
            remarks.LikelyMistake(
                $"The division of whole numbers {bound} leaves the fraction out; write toFloat() round one of them, or a number such as 2.0, to keep it.",
                bound.Position
            );
        }
    }

    public static void Note(Comparison bound, TypeInference types, StatementRemarks remarks)
    {
        for (var i = 0; i < bound.Operators.Count; i++)
        {
            var (left, right, sign) = (bound.Operands[i], bound.Operands[i + 1], bound.Operators[i]);
            if (left is NullLiteral || right is NullLiteral)
            {
                remarks.LikelyMistake(
                    $"A comparison with null is never true; write {(sign == ComparisonOperator.NotEqual ? "IS NOT NULL" : "IS NULL")}.",
                    bound.Position
                );
            }
            else if (IsPair(types.Of(left), types.Of(right)))
            {
                remarks.LikelyMistake(
                    "A date or time and a string are never equal and in no order; write date('1924-01-21') for the string, or toString() round the date.",
                    bound.Position
                );
            }
        }
    }

    private static bool IsPair(StaticType left, StaticType right) =>
        (left == StaticType.Temporal && right == StaticType.String) || (left == StaticType.String && right == StaticType.Temporal);
}
