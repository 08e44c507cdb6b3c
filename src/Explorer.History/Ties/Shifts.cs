namespace Explorer.History.Ties;

/// <summary>What changed between two year ends: ties that began, ended, flipped, became firmer or looser; deaths; seats in the Politburo.</summary>
public static class Shifts
{
    /// <summary>The changes of a year, the most important first; always in the same order for the same history.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="year">The year; it is compared with the state on 31 December of the year before.</param>
    public static IReadOnlyList<Change> During(Chronicle chronicle, int year)
    {
        var changes = new List<Change>();
        TieShifts.Add(chronicle, year, changes);
        DeathShifts.Add(chronicle, year, changes);
        SeatShifts.Add(chronicle, year, changes);
        changes.Sort(ByImportance);
        for (var i = 0; i < changes.Count; i++)
            changes[i] = changes[i] with { Rank = i + 1 };
        return changes;
    }

    private static int ByImportance(Change x, Change y)
    {
        var order = y.Importance.CompareTo(x.Importance);
        if (order == 0)
            order = x.When.CompareTo(y.When);
        if (order == 0)
            order = x.Kind.CompareTo(y.Kind);
        return order != 0 ? order : string.CompareOrdinal(string.Join('|', x.People), string.Join('|', y.People));
    }
}
