namespace Explorer.History.Ties;

/// <summary>Finds the sentence that says why something changed.</summary>
public static class Reasons
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxLength = 48;

    internal static string OfTie(Chronicle chronicle, SignedTie? was, SignedTie? now)
    {
        if (now is { Why.Length: > 0 })
            return now.Why;
        if (was is null)
            return "";
        return was.EndWhy.Length > 0 ? was.EndWhy : OfEvent(chronicle.FindEvent(was.EndedBy));
    }

    internal static string OfDeath(Chronicle chronicle, Person person)
    {
        var death = chronicle.Events.FirstOrDefault(e => IsDeathOf(e, person));
        if (death is { Short.Length: > 0 })
            return death.Short;
        var manner = person.DeathManner;
        return manner.Length == 0 ? "" : ChangeTitles.Cut(Sentence(manner), MaxLength);
    }

    /// <summary>The names, if the title has only their number; else the event that changed the seat; else what the seat was before.</summary>
    internal static string OfSeats(
        Chronicle chronicle,
        string title,
        IReadOnlyList<string> people,
        IReadOnlyList<string> names,
        DateOnly first,
        Standing was
    )
    {
        if (names.Count > 1 && !title.Contains(names[0], StringComparison.Ordinal))
            return ChangeTitles.Cut($"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}.", MaxLength);
        var e = chronicle.Events.FirstOrDefault(e =>
            e.Kind is "appointment" or "dismissal" or "expulsion" && Covers(e, first) && people.All(e.People.Contains)
        );
        if (e is not null)
            return OfEvent(e);
        return was switch
        {
            Standing.Full => "A full member until now.",
            Standing.Candidate => "A candidate until now.",
            _ => "",
        };
    }

    private static string OfEvent(HistoricEvent? e)
    {
        if (e is null)
            return "";
        return e.Short.Length > 0 ? e.Short : ChangeTitles.Cut(Sentence(e.Title), MaxLength);
    }

    private static bool Covers(HistoricEvent e, DateOnly day) => e.Date.Earliest <= day && day <= e.Date.Latest;

    private static bool IsDeathOf(HistoricEvent e, Person person) =>
        e.Kind is "death"
        && e.People.Contains(person.Id)
        && e.Date.Earliest <= person.Died!.Latest
        && person.Died.Earliest <= e.Date.Latest;

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.";
}
