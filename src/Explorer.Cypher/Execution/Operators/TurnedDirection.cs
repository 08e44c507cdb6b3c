using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>A direction as seen from the other end.</summary>
internal static class TurnedDirection
{
    /// <summary>The direction in which the same relationship is walked back.</summary>
    public static Direction Turned(this Direction direction) =>
        direction switch
        {
            Direction.Outgoing => Direction.Incoming,
            Direction.Incoming => Direction.Outgoing,
            _ => direction,
        };
}
