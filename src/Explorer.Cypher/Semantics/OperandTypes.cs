using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What may stand on the two sides of an arithmetic operator, as far as the text tells; values whose type only the run shows may be joined more freely.</summary>
internal static class OperandTypes
{
    /// <summary>Whether the one operand may stand there, whatever the other is.</summary>
    public static bool MayStand(BinaryOperator sign, StaticType type, bool isLeft) =>
        type is StaticType.Any or StaticType.Null
        || sign switch
        {
            BinaryOperator.Matches => type == StaticType.String,
            BinaryOperator.Concatenate => type == StaticType.String || type.MayBeList(),
            BinaryOperator.Add => true,
            BinaryOperator.Subtract => IsNumber(type) || type == StaticType.Duration || (isLeft && type == StaticType.Temporal),
            BinaryOperator.Multiply => IsNumber(type) || type == StaticType.Duration,
            BinaryOperator.Divide => IsNumber(type) || (isLeft && type == StaticType.Duration),
            _ => IsNumber(type),
        };

    /// <summary>Whether the two go together.</summary>
    public static bool MayStand(BinaryOperator sign, StaticType left, StaticType right)
    {
        if (left is StaticType.Any or StaticType.Null || right is StaticType.Any or StaticType.Null)
        {
            return true;
        }
        return sign switch
        {
            BinaryOperator.Matches => true,
            BinaryOperator.Concatenate => MayBeConcatenated(left, right),
            BinaryOperator.Add => MayBeAdded(left, right),
            BinaryOperator.Subtract => AreNumbers(left, right) || IsMoment(left, right),
            BinaryOperator.Multiply => AreNumbers(left, right) || IsMultiple(left, right) || IsMultiple(right, left),
            BinaryOperator.Divide => AreNumbers(left, right) || IsMultiple(left, right),
            _ => AreNumbers(left, right),
        };
    }

    private static bool MayBeConcatenated(StaticType left, StaticType right) =>
        (left.MayBeList() && right.MayBeList()) || (left == StaticType.String && right == StaticType.String);

    private static bool MayBeAdded(StaticType left, StaticType right) =>
        left.MayBeList()
        || right.MayBeList()
        || (IsTextOrNumber(left) && IsTextOrNumber(right))
        || IsMoment(left, right)
        || (left == StaticType.Duration && right == StaticType.Temporal);

    private static bool IsTextOrNumber(StaticType type) => type is StaticType.String or StaticType.Integer or StaticType.Float;

    private static bool IsNumber(StaticType type) => type is StaticType.Integer or StaticType.Float;

    private static bool AreNumbers(StaticType left, StaticType right) => IsNumber(left) && IsNumber(right);

    // A time or duration that is moved by a duration.
    private static bool IsMoment(StaticType left, StaticType right) =>
        left is StaticType.Temporal or StaticType.Duration && right == StaticType.Duration;

    private static bool IsMultiple(StaticType duration, StaticType number) => duration == StaticType.Duration && IsNumber(number);
}
