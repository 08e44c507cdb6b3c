namespace Explorer.History.Claims;

/// <summary>A statement of a source about the history, judged.</summary>
/// <param name="Id">The id, unique among claims.</param>
/// <param name="Source">The id of the source that says so; null if it is not recorded.</param>
/// <param name="Text">What it says, in short.</param>
/// <param name="Verdict">Whether it stands.</param>
/// <param name="Correction">What the evidence says instead or besides; may be empty.</param>
/// <param name="About">What of the history it speaks of.</param>
public sealed record Claim(string Id, string? Source, string Text, Verdict Verdict, string Correction, ClaimAbout About);
