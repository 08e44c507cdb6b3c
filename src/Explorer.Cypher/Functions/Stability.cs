namespace Explorer.Cypher.Functions;

/// <summary>For how long the same question has the same answer; the later, the shorter.</summary>
public enum Stability
{
    /// <summary>For ever: a result can be kept with the plan.</summary>
    Always,

    /// <summary>As long as a statement runs: what depends on its parameters, or on its clock, which is one instant.</summary>
    Statement,

    /// <summary>Not even from one call to the next: dice, and the clock on the wall.</summary>
    Never,
}
