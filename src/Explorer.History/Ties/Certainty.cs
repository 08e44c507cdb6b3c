namespace Explorer.History.Ties;

/// <summary>How sure it is that something was so.</summary>
public enum Certainty
{
    /// <summary>Documents or wide agreement.</summary>
    Attested,

    /// <summary>The usual inference.</summary>
    Probable,

    /// <summary>Historians disagree.</summary>
    Disputed,

    /// <summary>A story without good evidence; never counts as a state.</summary>
    Legend,
}
