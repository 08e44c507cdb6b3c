namespace Explorer.History.Pictures;

/// <summary>How a pair or a person stood before or after a change.</summary>
public enum Standing
{
    /// <summary>No tie, or no seat.</summary>
    None,

    /// <summary>Weak or strained allies.</summary>
    Ally1,

    /// <summary>Clear allies.</summary>
    Ally2,

    /// <summary>Allies at the centre of politics.</summary>
    Ally3,

    /// <summary>Weak rivals.</summary>
    Rival1,

    /// <summary>Clear rivals.</summary>
    Rival2,

    /// <summary>Rivals at the centre of politics.</summary>
    Rival3,

    /// <summary>A full member.</summary>
    Full,

    /// <summary>A candidate.</summary>
    Candidate,

    /// <summary>Without the seat that was held before.</summary>
    Seatless,

    /// <summary>Dead.</summary>
    Dead,
}
