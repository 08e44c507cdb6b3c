namespace Explorer.Server.Timeline;

/// <summary>One thing that changed between 31 December of the year before and of the year.</summary>
/// <param name="N">Its rank by importance, from 1.</param>
/// <param name="Kind">began, ended, flipped, firmer, looser, died, seatGained, seatLost or candidate.</param>
/// <param name="Ties">The ids of the ties it touches.</param>
/// <param name="Before">The id of the pair's tie before; null if none.</param>
/// <param name="After">The id of the pair's tie after; null if none.</param>
/// <param name="Evidence">The id of the tie that tells of the change; null if it is not about a pair.</param>
/// <param name="People">The ids of those whom it concerns.</param>
/// <param name="Date">When, as EDTF text.</param>
/// <param name="When">The day, for the rail.</param>
/// <param name="Title">What changed, in at most 34 characters.</param>
/// <param name="Why">Why.</param>
/// <param name="Was">none, ally1 to ally3, rival1 to rival3, full, candidate, seatless or dead.</param>
/// <param name="Now">How it stands now, in the same words.</param>
public sealed record ChangeReply(
    int N,
    string Kind,
    IReadOnlyList<string> Ties,
    string? Before,
    string? After,
    string? Evidence,
    IReadOnlyList<string> People,
    string Date,
    string When,
    string Title,
    string Why,
    string Was,
    string Now
);
