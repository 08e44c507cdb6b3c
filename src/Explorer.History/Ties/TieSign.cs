namespace Explorer.History.Ties;

/// <summary>The sign of a tie; explicit, never inferred from a missing value.</summary>
public enum TieSign
{
    /// <summary>Rivals.</summary>
    Rivalry = -1,

    /// <summary>Allies.</summary>
    Alliance = 1,
}
