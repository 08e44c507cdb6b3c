using Explorer.History.Pictures;

namespace Explorer.Server.Timeline;

/// <summary>The picture of a day: who stood where.</summary>
/// <param name="Day">The day, as <c>1926-07-23</c>.</param>
/// <param name="Ties">The ids of the ties that hold, at most one for each pair; no legends, none of the dead.</param>
/// <param name="Seats">Who has a seat.</param>
/// <param name="Factions">The factions that have members, with them.</param>
/// <param name="Dead">The ids of those who have died by then.</param>
public sealed record DayReply(
    string Day,
    IReadOnlyList<string> Ties,
    IReadOnlyList<YearSeat> Seats,
    IReadOnlyList<YearFaction> Factions,
    IReadOnlyList<string> Dead
)
{
    internal static DayReply Of(DayPicture picture) =>
        new(
            Spans.Day(picture.Day),
            [.. picture.Ties.Select(tie => tie.Id)],
            YearEntry.SeatsOf(picture),
            YearEntry.FactionsOf(picture),
            picture.Dead
        );
}
