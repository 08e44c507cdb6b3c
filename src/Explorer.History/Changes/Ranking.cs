namespace Explorer.History.Changes;

/// <summary>
/// Puts the changes of a year into the order in which a reader should hear of them: by <see cref="Importance"/>, but of the first seven, which get numbers on the
/// map, at most four are events, as long as there are others; for the map shows ties and seats.
/// </summary>
internal static class Ranking
{
    private const int First = 7;
    private const int MostEvents = 4;

    /// <summary>The changes with their ranks, the first first; always in the same order for the same history.</summary>
    public static IReadOnlyList<Change> Of(IReadOnlyList<Change> changes)
    {
        var sorted = changes.ToList();
        sorted.Sort(ByImportance);
        var chosen = sorted.Where(change => change.Kind == ChangeKind.Event).Take(MostEvents).ToHashSet(ReferenceEqualityComparer.Instance);
        var first = sorted.Where(change => change.Kind != ChangeKind.Event || chosen.Contains(change)).Take(First).ToList();
        var rest = sorted.Where(change => !first.Contains(change, ReferenceEqualityComparer.Instance));
        return [.. first.Concat(rest).Select((change, i) => change with { Rank = i + 1 })];
    }

    private static int ByImportance(Change x, Change y)
    {
        var order = y.Importance.CompareTo(x.Importance);
        if (order == 0)
        {
            order = x.When.CompareTo(y.When);
        }
        if (order == 0)
        {
            order = x.Kind.CompareTo(y.Kind);
        }
        return order != 0 ? order : string.CompareOrdinal(KeyOf(x), KeyOf(y));
    }

    private static string KeyOf(Change change) => $"{string.Join('|', change.People)}|{change.Event}";
}
