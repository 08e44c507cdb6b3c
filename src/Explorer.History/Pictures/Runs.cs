using Explorer.History.Ties;

namespace Explorer.History.Pictures;

/// <summary>Finds the unbroken runs of one sign in the rows of each pair.</summary>
internal static class Runs
{
    // Dates known to the month leave gaps of up to a month between rows that follow each other.
    private const int LongestGap = 31;

    /// <summary>The runs of all pairs, in the order in which the pairs are first named.</summary>
    public static IReadOnlyList<Run> Of(Chronicle chronicle) =>
        [.. chronicle.Dyads.SelectMany(pair => Of(chronicle, pair.Key, pair.Value))];

    private static IEnumerable<Run> Of(Chronicle chronicle, Dyad dyad, SignedTie[] rows)
    {
        var current = new List<SignedTie>();
        var overruled = new List<SignedTie>();
        foreach (var tie in rows.Where(row => !row.IsLegend).OrderBy(row => row.Period.First).ThenBy(row => row.Id, StringComparer.Ordinal))
        {
            if (!Rules(chronicle, dyad, tie))
            {
                overruled.Add(tie);
                continue;
            }

            if (current.Count > 0 && !Follows(current, tie))
            {
                yield return new Run(current[0].Id, [.. current]);
                current.Clear();
            }

            current.Add(tie);
        }

        if (current.Count > 0)
        {
            yield return new Run(current[0].Id, [.. current]);
        }
        foreach (var tie in overruled)
        {
            yield return new Run(tie.Id, [tie]);
        }
    }

    private static bool Follows(List<SignedTie> run, SignedTie tie) =>
        run[0].Sign == tie.Sign && run.Max(row => row.Period.Last.DayNumber) + LongestGap >= tie.Period.First.DayNumber;

    /// <summary>Whether a row is the pair's state at some time: at its beginning, or as soon as one that overruled it has ended.</summary>
    private static bool Rules(Chronicle chronicle, Dyad dyad, SignedTie tie)
    {
        return IsState(tie.Period.First) || chronicle.Dyads[dyad].Any(IsFreedBy);

        bool IsFreedBy(SignedTie other) => other.Period.Last < tie.Period.Last && IsState(other.Period.Last.AddDays(1));

        bool IsState(DateOnly day) => TieState.Of(chronicle, dyad, day)?.Id == tie.Id;
    }
}
