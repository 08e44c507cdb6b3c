namespace Explorer.History.Ties;

/// <summary>One thing that changed during a year, ready to be told.</summary>
/// <param name="Rank">1 for the most important change of the year, then 2, 3 and so on.</param>
/// <param name="Kind">What kind of change.</param>
/// <param name="Ties">The ids of the ties that it touches; of a death, those that ended with it.</param>
/// <param name="Before">The id of the pair's tie on 31 December of the year before; null if none or not about a pair.</param>
/// <param name="After">The id of the pair's tie on 31 December of the year; null if none or not about a pair.</param>
/// <param name="People">The ids of those whom it concerns.</param>
/// <param name="Date">When, as EDTF text; an interval if several seats changed on different days.</param>
/// <param name="When">The day for a time line.</param>
/// <param name="Title">What changed, at most <see cref="ChangeTitles.MaxLength"/> characters.</param>
/// <param name="Why">Why, at most a short sentence; may be empty.</param>
/// <param name="Was">How it stood before.</param>
/// <param name="Now">How it stands now.</param>
public sealed record Change(
    int Rank,
    ChangeKind Kind,
    IReadOnlyList<string> Ties,
    string? Before,
    string? After,
    IReadOnlyList<string> People,
    string Date,
    DateOnly When,
    string Title,
    string Why,
    Standing Was,
    Standing Now
)
{
    /// <summary>The id of the tie that tells of the change: the one that turned the pair, or the one that ended. Null if it is not about a pair.</summary>
    public string? Evidence { get; init; }

    /// <summary>How much it weighs in its year; the ranks follow it. Comparable within one chronicle only.</summary>
    public int Importance { get; init; }
}
