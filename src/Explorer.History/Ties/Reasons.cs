namespace Explorer.History.Ties;

/// <summary>Finds the sentence that says why something changed.</summary>
internal static class Reasons
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxLength = 48;

    public static string OfTie(Chronicle chronicle, SignedTie? was, SignedTie? now)
    {
        if (now is { Why.Length: > 0 })
            return now.Why;
        if (was is null)
            return "";
        return was.EndWhy.Length > 0 ? was.EndWhy : OfEvent(chronicle.FindEvent(was.EndedBy));
    }

    public static string OfDeath(Chronicle chronicle, Person person)
    {
        var death = chronicle.Events.FirstOrDefault(e => IsDeathOf(e, person));
        if (death is { Short.Length: > 0 })
            return death.Short;
        var manner = person.DeathManner;
        return manner.Length == 0 ? "" : ChangeTitles.Cut(Sentence(manner), MaxLength);
    }

    /// <summary>The names if the title has only their number, else the event of the day.</summary>
    public static string OfSeats(Chronicle chronicle, IReadOnlyList<string> people, IReadOnlyList<string> names, DateOnly first)
    {
        var list = names.Count < 3 ? "" : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}.";
        if (list.Length is > 0 and <= MaxLength)
            return list;
        var together = chronicle.Events.FirstOrDefault(e => Covers(e, first) && people.All(e.People.Contains));
        var any = together ?? chronicle.Events.FirstOrDefault(e => Covers(e, first) && people.Any(e.People.Contains));
        return OfEvent(any ?? chronicle.Events.FirstOrDefault(e => Covers(e, first) && e.Kind is "congress"));
    }

    private static string OfEvent(HistoricEvent? e)
    {
        if (e is null)
            return "";
        return e.Short.Length > 0 ? e.Short : ChangeTitles.Cut(Sentence(e.Title), MaxLength);
    }

    private static bool Covers(HistoricEvent e, DateOnly day) => e.Date.Earliest <= day && day <= e.Date.Latest;

    private static bool IsDeathOf(HistoricEvent e, Person person) =>
        e.Kind is "death" or "assassination" or "trial"
        && e.People.Contains(person.Id)
        && e.Date.Earliest <= person.Died!.Latest
        && person.Died.Earliest <= e.Date.Latest;

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.";
}
