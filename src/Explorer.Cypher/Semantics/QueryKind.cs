namespace Explorer.Cypher.Semantics;

/// <summary>Where a query stands.</summary>
internal enum QueryKind
{
    /// <summary>It is the statement.</summary>
    Top,

    /// <summary>Inside EXISTS, COUNT, COLLECT or a pattern expression: reads only, RETURN may be missing.</summary>
    Expression,

    /// <summary>Inside CALL { }.</summary>
    Call,
}
