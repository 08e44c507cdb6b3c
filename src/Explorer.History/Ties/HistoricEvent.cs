using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A dated event.</summary>
/// <param name="Id">The id, unique among events.</param>
/// <param name="Date">The day or days.</param>
/// <param name="Title">The full title.</param>
/// <param name="Short">What it was in at most 48 characters; may be empty.</param>
/// <param name="Kind">The kind, such as death, congress, vote.</param>
/// <param name="People">The ids of those who took part.</param>
public sealed record HistoricEvent(string Id, EdtfDate Date, string Title, string Short, string Kind, IReadOnlyList<string> People)
{
    /// <summary>The year in whose list it stands: the one in which it began.</summary>
    public int Year => Date.Earliest.Year;

    /// <summary>What the list of changes says of it, at most 34 characters; may be empty.</summary>
    public string Headline { get; init; } = "";

    /// <summary>How much it weighs in the history: 1 ordinary, 2 important, 3 a turning point.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>What happened; may be empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>What followed; may be empty.</summary>
    public string Consequence { get; init; } = "";

    /// <summary>The ids of the factions that it concerns.</summary>
    public IReadOnlyList<string> Factions { get; init; } = [];

    /// <summary>The ids of its sources.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The ids of the claims about it.</summary>
    public IReadOnlyList<string> Claims { get; init; } = [];
}
