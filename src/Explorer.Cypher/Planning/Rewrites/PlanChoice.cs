namespace Explorer.Cypher.Planning.Rewrites;

/// <summary>Which of several equal plans is taken.</summary>
internal enum PlanChoice
{
    /// <summary>The one that seems to be the least work.</summary>
    Cheapest,

    /// <summary>The one that finds rows in the way in which the text says: what the others are compared with.</summary>
    Plain,

    /// <summary>The one that reads subqueries into tables wherever that is possible, cheap or not.</summary>
    Tables,
}
