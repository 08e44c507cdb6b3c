using Explorer.History.Dates;
using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>The line of a person.</summary>
/// <param name="Person">The person.</param>
/// <param name="From">The first day on which it is drawn.</param>
/// <param name="To">The last one: the day of the death, or the end of the years that are told.</param>
/// <param name="Dies">Whether it ends with the death.</param>
/// <param name="Stays">At which heights it runs, the earliest first.</param>
/// <param name="Factions">To which faction the person belongs, the earliest first; of several, the one joined last.</param>
/// <param name="Alone">The stretches in which the person has no tie to any of the others.</param>
/// <param name="Doubts">The stretches within which it joined or left others, where the day is not known.</param>
public sealed record StorylineLine(
    Person Person,
    DateOnly From,
    DateOnly To,
    bool Dies,
    IReadOnlyList<LineStay> Stays,
    IReadOnlyList<LineFaction> Factions,
    IReadOnlyList<Period> Alone,
    IReadOnlyList<Period> Doubts
);

/// <summary>From a day on a line runs at a height.</summary>
/// <param name="From">The first day.</param>
/// <param name="Height">The height, from above; lines of a camp lie 1 apart.</param>
public sealed record LineStay(DateOnly From, double Height);

/// <summary>For a time the person of a line belongs to a faction.</summary>
/// <param name="Period">The days.</param>
/// <param name="Faction">The id of the faction.</param>
public sealed record LineFaction(Period Period, string Faction);
