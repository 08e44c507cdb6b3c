using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A faction or bloc that a source states.</summary>
/// <param name="Id">The id, unique among factions.</param>
/// <param name="Name">The name, such as "United Opposition".</param>
/// <param name="Start">When it formed.</param>
/// <param name="End">When it ended; null if open.</param>
public sealed record Faction(string Id, string Name, EdtfDate Start, EdtfDate? End);
