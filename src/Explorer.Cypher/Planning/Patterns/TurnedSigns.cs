using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>What a pattern or a comparison says, read from its other side.</summary>
internal static class TurnedSigns
{
    /// <summary>The direction in which the same pattern is walked back.</summary>
    public static PatternDirection Turned(this PatternDirection direction) =>
        direction switch
        {
            PatternDirection.Outgoing => PatternDirection.Incoming,
            PatternDirection.Incoming => PatternDirection.Outgoing,
            _ => direction,
        };

    /// <summary>The sign that says the same with its sides changed.</summary>
    public static ComparisonOperator Turned(this ComparisonOperator sign) =>
        sign switch
        {
            ComparisonOperator.Less => ComparisonOperator.Greater,
            ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
            ComparisonOperator.Greater => ComparisonOperator.Less,
            ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
            _ => sign,
        };
}
