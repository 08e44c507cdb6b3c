using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A dated event.</summary>
/// <param name="Id">The id, unique among events.</param>
/// <param name="Date">The day or days.</param>
/// <param name="Title">The full title.</param>
/// <param name="Short">What it was in at most 48 characters; may be empty.</param>
/// <param name="Kind">The kind, such as death, congress, vote.</param>
/// <param name="People">The ids of those who took part.</param>
public sealed record HistoricEvent(string Id, EdtfDate Date, string Title, string Short, string Kind, IReadOnlyList<string> People);
