using Explorer.History.Dates;
using Explorer.History.Pictures;

namespace Explorer.History.Changes;

/// <summary>One thing that changed or happened during a year, ready to be told.</summary>
public sealed record Change
{
    /// <summary>What kind of change.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The ids of those whom it concerns.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>When, as the source has it; a day, month or year that touches the year of the list.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The day for a time line, within the year of the list.</summary>
    public required DateOnly When { get; init; }

    /// <summary>What changed, at most <see cref="ChangeTitles.MaxLength"/> characters.</summary>
    public required string Title { get; init; }

    /// <summary>Why, at most a short sentence; may be empty.</summary>
    public required string Why { get; init; }

    /// <summary>How it stood before.</summary>
    public Standing Was { get; init; }

    /// <summary>How it stands now.</summary>
    public Standing Now { get; init; }

    /// <summary>The ids of the ties that it touches; of a death, those that ended with it.</summary>
    public IReadOnlyList<string> Ties { get; init; } = [];

    /// <summary>The id of the pair's tie on 31 December of the year before; null if none or not about a pair.</summary>
    public string? Before { get; init; }

    /// <summary>The id of the pair's tie on 31 December of the year; null if none or not about a pair.</summary>
    public string? After { get; init; }

    /// <summary>The id of the tie that tells of the change: the one that turned the pair, or the one that ended. Null if it is not about a pair.</summary>
    public string? Evidence { get; init; }

    /// <summary>The id of the event that it is or that brought it about; null if none is recorded.</summary>
    public string? Event { get; init; }

    /// <summary>How much it weighs, see <see cref="Changes.Importance"/>. Comparable within one chronicle only.</summary>
    public int Importance { get; init; }

    /// <summary>1 for the first that a reader should hear of in its year, then 2, 3 and so on; see <see cref="Ranking"/>.</summary>
    public int Rank { get; init; }

    /// <summary>The date within its year in words, such as "21 January" or "About May"; empty if no more than the year is known.</summary>
    /// <param name="year">The year of the list.</param>
    public string DateWithin(int year) => EdtfWords.SayWithin(Date, year);
}
