namespace Explorer.History.Ties;

/// <summary>
/// Finds the row with which a pair took the sign that it has at the end of a year. Several rows may have followed each other by then, as an alliance grew or
/// cooled; the first of them tells how it came about.
/// </summary>
internal static class TurningPoints
{
    // Dates known to the month leave gaps of up to a month between rows that follow each other.
    private const int LongestGap = 31;

    /// <summary>The first row of the unbroken run of one sign that ends with <paramref name="now"/>, as far as it lies in the year.</summary>
    public static SignedTie Of(Chronicle chronicle, int year, SignedTie now)
    {
        var first = now;
        while (first.Start.Earliest.Year == year && Before(chronicle, year, first) is { } earlier)
            first = earlier;
        return first;
    }

    private static SignedTie? Before(Chronicle chronicle, int year, SignedTie tie)
    {
        SignedTie? before = null;
        foreach (var other in chronicle.Ties)
        {
            var (start, isOfPair) = (other.Start.Earliest, other.Dyad == tie.Dyad && other.Certainty != Certainty.Legend);
            if (isOfPair && start < tie.Start.Earliest && (before is null || start > before.Start.Earliest))
                before = other;
        }

        return
            before is not null
            && before.Sign == tie.Sign
            && before.Start.Earliest.Year == year
            && Follows(before, tie)
            && Rules(chronicle, before)
            ? before
            : null;
    }

    private static bool Follows(SignedTie before, SignedTie tie) => before.LastDay.DayNumber + LongestGap >= tie.Start.Earliest.DayNumber;

    /// <summary>A contested row may be overruled by a firmer one for all of its time.</summary>
    private static bool Rules(Chronicle chronicle, SignedTie tie) =>
        TieState.On(chronicle, tie.Start.Earliest).TryGet(tie.A, tie.B, out var state) && state.Id == tie.Id;
}
