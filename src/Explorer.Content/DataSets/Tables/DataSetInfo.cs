namespace Explorer.Content.DataSets.Tables;

/// <summary>What dataset.yaml says of a data set.</summary>
/// <param name="Id">The id; also the name of the folder.</param>
/// <param name="Title">The title.</param>
/// <param name="Language">The language of the texts, such as "en".</param>
/// <param name="FirstYear">The first year that is told.</param>
/// <param name="LastYear">The last year that is told.</param>
/// <param name="Horizon">The last day that the data know; what is open ends here.</param>
/// <param name="CoreFirst">The first year of the core period.</param>
/// <param name="CoreLast">The last year of the core period.</param>
/// <param name="Description">A few sentences on what the data are.</param>
/// <param name="Licence">The licence.</param>
public sealed record DataSetInfo(
    string Id,
    string Title,
    string Language,
    int FirstYear,
    int LastYear,
    DateOnly Horizon,
    int CoreFirst,
    int CoreLast,
    string Description,
    string Licence
)
{
    /// <summary>One plain sentence about the set, for the head of the page; may be empty.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The words for the body whose seats the page marks, such as "the Politburo"; empty if it marks none.</summary>
    public string SeatBody { get; init; } = "";

    /// <summary>The words for a full seat, such as "in the Politburo".</summary>
    public string SeatFull { get; init; } = "";

    /// <summary>The words for the seat of a candidate, such as "candidate".</summary>
    public string SeatCandidate { get; init; } = "";

    /// <summary>The id of the office that is a full seat.</summary>
    public string FullSeat { get; init; } = "";

    /// <summary>The id of the office that is the seat of a candidate.</summary>
    public string CandidateSeat { get; init; } = "";

    /// <summary>What stands in people.csv: "people" or "states"; empty for people.</summary>
    public string Actors { get; init; } = "";

    /// <summary>The ids of the people between whom no tie means neutral; between others it may only mean that the set does not follow them.</summary>
    public IReadOnlyList<string> NeutralAmong { get; init; } = [];
}
