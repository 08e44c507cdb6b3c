namespace Explorer.History.Changes;

/// <summary>What kind of thing a year brought.</summary>
public enum ChangeKind
{
    /// <summary>A pair without a tie now has one.</summary>
    Began,

    /// <summary>A pair has no tie any more.</summary>
    Ended,

    /// <summary>Allies became rivals, or rivals allies.</summary>
    Flipped,

    /// <summary>A tie of the same sign became stronger.</summary>
    Firmer,

    /// <summary>A tie of the same sign became weaker.</summary>
    Looser,

    /// <summary>A person died.</summary>
    Died,

    /// <summary>Full seats in the body whose seats are marked were gained.</summary>
    SeatGained,

    /// <summary>Seats, full or candidate, were lost.</summary>
    SeatLost,

    /// <summary>People became candidates, from below or from above.</summary>
    Candidate,

    /// <summary>Something happened that is a change by itself.</summary>
    Event,
}
