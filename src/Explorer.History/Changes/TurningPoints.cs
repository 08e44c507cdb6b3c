using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>
/// Finds the row with which a pair took the sign that it has at the end of a year. Several rows may have followed each other by then, as an alliance grew or
/// cooled; the first of them tells how it came about.
/// </summary>
internal static class TurningPoints
{
    /// <summary>The first row of the unbroken run of one sign that <paramref name="now"/> belongs to, as far as it lies in the year.</summary>
    public static SignedTie Of(Chronicle chronicle, int year, SignedTie now)
    {
        if (now.Period.First.Year != year)
        {
            return now;
        }
        var run = chronicle.RunOf(now);
        return run?.Ties.First(tie => tie.Period.First.Year == year) ?? now;
    }
}
