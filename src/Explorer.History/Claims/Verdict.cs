namespace Explorer.History.Claims;

/// <summary>Whether a claim stands.</summary>
public enum Verdict
{
    /// <summary>The evidence agrees.</summary>
    Supported,

    /// <summary>Right in part, or not exact.</summary>
    Imprecise,

    /// <summary>Historians disagree.</summary>
    Disputed,

    /// <summary>The evidence contradicts it.</summary>
    Wrong,
}
