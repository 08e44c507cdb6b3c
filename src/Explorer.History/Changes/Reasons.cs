using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>Finds the sentence that says why something changed.</summary>
public static class Reasons
{
    /// <summary>The longest reason, in characters.</summary>
    public const int MaxLength = 48;

    internal static string OfTie(SignedTie? was, SignedTie? now, HistoricEvent? e)
    {
        if (now is { Why.Length: > 0 })
        {
            return now.Why;
        }
        return was is { EndWhy.Length: > 0 } ? was.EndWhy : OfEvent(e);
    }

    /// <summary>The cause; if the title has it already, what became of the two.</summary>
    internal static string OfEnd(SignedTie was, string title, string a, string b, HistoricEvent? e)
    {
        var cause = was.EndWhy.Length > 0 ? was.EndWhy : OfEvent(e);
        if (cause.TrimEnd('.') != title)
        {
            return cause;
        }
        var word = was.Sign == TieSign.Alliance ? "allies" : "rivals";
        string[] ways = [$"{a} and {b} are no longer {word}.", $"{a}, {b}: no longer {word}.", $"They are no longer {word}."];
        return Array.Find(ways, way => way.Length <= MaxLength)!;
    }

    internal static string OfDeath(Person person, HistoricEvent? e)
    {
        if (e is { Short.Length: > 0 })
        {
            return e.Short;
        }
        var manner = person.DeathManner;
        return manner.Length == 0 ? "" : ChangeTitles.Cut(Sentence(manner), MaxLength);
    }

    /// <summary>The names, if the title has only their number; else the event that changed the seats; else what they were before.</summary>
    internal static string OfSeats(string title, IReadOnlyList<string> names, Standing was, HistoricEvent? e)
    {
        if (names.Count > 1 && !title.Contains(names[0], StringComparison.Ordinal))
        {
            return NamesOf(names);
        }
        if (e is not null)
        {
            return OfEvent(e);
        }
        var several = names.Count > 1;
        return was switch
        {
            Standing.Full => several ? "Full members until then." : "A full member until then.",
            Standing.Candidate => several ? "Candidates until then." : "A candidate until then.",
            _ => "Without a seat until then.",
        };
    }

    internal static string OfEvent(HistoricEvent? e)
    {
        if (e is null)
        {
            return "";
        }
        return e.Short.Length > 0 ? e.Short : ChangeTitles.Cut(Sentence(e.Title), MaxLength);
    }

    /// <summary>As many names as fit, and how many more there are.</summary>
    private static string NamesOf(IReadOnlyList<string> names)
    {
        var all = $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}.";
        for (var count = names.Count - 1; all.Length > MaxLength && count > 0; count--)
        {
            all = $"{string.Join(", ", names.Take(count))} and {names.Count - count} more.";
        }
        return all;
    }

    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.";
}
