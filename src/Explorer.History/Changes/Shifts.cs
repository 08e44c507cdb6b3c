using Explorer.History.Pictures;

namespace Explorer.History.Changes;

/// <summary>
/// What a year brought: ties that began, ended, flipped, became firmer or looser between the picture of the year before and its own; deaths; steps of seats;
/// and its events. Each stands in the year that its date belongs to.
/// </summary>
public static class Shifts
{
    /// <summary>The changes of a year, in the order of their ranks; always the same for the same history.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="year">The year; it is compared with the state on 31 December of the year before.</param>
    public static IReadOnlyList<Change> During(Chronicle chronicle, int year)
    {
        List<Change> changes = [.. TieShifts.Of(chronicle, year), .. DeathShifts.Of(chronicle, year), .. SeatShifts.Of(chronicle, year)];
        EventShifts.Add(chronicle, year, changes);
        return Ranking.Of(changes);
    }
}
