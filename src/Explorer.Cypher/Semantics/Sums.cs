using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>What may stand beside <c>+</c> and <c>||</c>, as far as the text tells; values whose type only the run shows may be joined more freely.</summary>
internal static class Sums
{
    public static bool MayStand(BinaryOperator sign, StaticType left, StaticType right)
    {
        if (left is StaticType.Any or StaticType.Null || right is StaticType.Any or StaticType.Null)
            return true;
        var (isList, isOtherList) = (left.MayBeList(), right.MayBeList());
        if (sign == BinaryOperator.Concatenate)
            return (isList && isOtherList) || (left == StaticType.String && right == StaticType.String);
        return isList
            || isOtherList
            || (left, right) switch
            {
                (
                    StaticType.Integer
                        or StaticType.Float
                        or StaticType.String,
                    StaticType.Integer
                        or StaticType.Float
                        or StaticType.String
                ) => true,
                (StaticType.Temporal or StaticType.Duration, StaticType.Duration) => true,
                (StaticType.Duration, StaticType.Temporal) => true,
                _ => false,
            };
    }
}
