namespace Explorer.Server.Timeline;

/// <summary>A source.</summary>
/// <param name="Id">The id.</param>
/// <param name="Kind">The kind, such as book, document or memoir.</param>
/// <param name="Author">The author.</param>
/// <param name="Title">The title.</param>
/// <param name="Year">The year of publication; null if unknown.</param>
/// <param name="Url">Where it can be read; null if nowhere.</param>
/// <param name="Note">Remarks.</param>
public sealed record SourceReply(string Id, string Kind, string Author, string Title, int? Year, string? Url, string Note);

/// <summary>What a source claims, judged.</summary>
/// <param name="Id">The id.</param>
/// <param name="Source">The id of the source that says so.</param>
/// <param name="Text">What it says.</param>
/// <param name="Verdict">supported, imprecise, disputed or wrong.</param>
/// <param name="Correction">What the evidence says.</param>
/// <param name="About">The ids of the events and ties it is about, and offices as <c>offices:PERSON:OFFICE</c>.</param>
/// <param name="NotEncoded">Why nothing carries it; null if something does.</param>
public sealed record ClaimReply(
    string Id,
    string? Source,
    string Text,
    string Verdict,
    string Correction,
    IReadOnlyList<string> About,
    string? NotEncoded
);
