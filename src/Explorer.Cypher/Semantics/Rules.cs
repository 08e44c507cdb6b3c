namespace Explorer.Cypher.Semantics;

/// <summary>What an expression may hold at its place.</summary>
[Flags]
internal enum Rules
{
    Plain = 0,

    /// <summary>count(), collect() and the like.</summary>
    Aggregates = 1,

    /// <summary>A pattern as a truth value.</summary>
    Patterns = 2,
}
