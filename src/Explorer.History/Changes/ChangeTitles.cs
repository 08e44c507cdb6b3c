using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Changes;

/// <summary>
/// The titles of changes where the data give none: verbs, plain words, never longer than <see cref="MaxLength"/>. Of several ways to say the same the first
/// that is short enough is taken, so they never differ in what they say, only in how many words they need.
/// </summary>
public static class ChangeTitles
{
    /// <summary>The longest title, in characters.</summary>
    public const int MaxLength = 34;

    private static readonly string[] Numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    internal static string OfTie(ChangeKind kind, TieSign sign, string a, string b) =>
        (kind, sign) switch
        {
            (ChangeKind.Began or ChangeKind.Flipped, TieSign.Alliance) => FirstThatFits(
                $"{a} and {b} become allies",
                $"{a} and {b} are allies",
                $"{a} and {b}: allies",
                $"{a}, {b}: allies"
            ),
            (ChangeKind.Began or ChangeKind.Flipped, _) => FirstThatFits(
                $"{a} and {b} become rivals",
                $"{a} and {b} are rivals",
                $"{a} and {b}: rivals",
                $"{a}, {b}: rivals"
            ),
            (ChangeKind.Ended, TieSign.Alliance) => FirstThatFits(
                $"{a} and {b} no longer allies",
                $"{a}, {b} no longer allies",
                $"{a}, {b}: no more allies",
                $"{a}, {b}: alliance over"
            ),
            (ChangeKind.Ended, _) => FirstThatFits(
                $"{a} and {b} no longer rivals",
                $"{a}, {b} no longer rivals",
                $"{a}, {b}: no more rivals",
                $"{a}, {b}: rivalry over"
            ),
            (ChangeKind.Firmer, TieSign.Alliance) => FirstThatFits(
                $"{a} and {b} draw closer",
                $"{a}, {b} draw closer",
                $"{a}, {b}: closer"
            ),
            (ChangeKind.Looser, TieSign.Alliance) => FirstThatFits($"{a} and {b} cool", $"{a}, {b} cool", $"{a}, {b}: cooler"),
            (ChangeKind.Firmer, _) => FirstThatFits($"{a} and {b} fight harder", $"{a}, {b} fight harder", $"{a}, {b}: harder"),
            _ => FirstThatFits($"{a} and {b} fight less", $"{a}, {b} fight less", $"{a}, {b}: milder"),
        };

    /// <summary>
    /// A tie that ends is told by its cause, where that names one of the two and is short enough: "Radek recants". Else the end itself is told, in words that
    /// hold whatever the cause.
    /// </summary>
    internal static string OfEnd(TieSign sign, string a, string b, string cause)
    {
        var title = cause.TrimEnd('.');
        return title.Length is > 0 and <= MaxLength && (Names(title, a) || Names(title, b)) ? title : OfTie(ChangeKind.Ended, sign, a, b);
    }

    /// <summary>What the event of a death says of it, where that names the dead: "Kirov is murdered".</summary>
    internal static string OfDeath(string name, HistoricEvent? e) =>
        e is not null && e.Headline.Length is > 0 and <= MaxLength && e.Headline.StartsWith(name, StringComparison.Ordinal)
            ? e.Headline
            : FirstThatFits($"{name} dies");

    internal static string OfSeats(Standing was, Standing now, IReadOnlyList<string> names, string body)
    {
        var (one, many) = (was, now) switch
        {
            (Standing.Candidate, Standing.Full) => ("becomes a full member", "become full members"),
            (_, Standing.Full) => ($"joins {body}", $"join {body}"),
            (Standing.Full, Standing.Candidate) => ("falls to candidate", "fall to candidates"),
            (_, Standing.Candidate) => ("becomes a candidate", "become candidates"),
            (Standing.Candidate, _) => ("no longer a candidate", "no longer candidates"),
            _ => ($"leaves {body}", $"leave {body}"),
        };
        if (names.Count == 1)
        {
            return FirstThatFits($"{names[0]} {one}", $"{names[0]}: {one}", names[0]);
        }
        var count = names.Count < Numbers.Length ? Numbers[names.Count] : $"{names.Count}";
        return names.Count == 2
            ? FirstThatFits($"{names[0]} and {names[1]} {many}", $"{names[0]}, {names[1]} {many}", $"Two {many}")
            : FirstThatFits($"{count} {many}");
    }

    internal static string OfEvent(HistoricEvent e) =>
        e.Headline.Length > 0 ? Cut(e.Headline, MaxLength) : FirstThatFits(e.Title, FirstClause(e.Title));

    /// <summary>Whether a text speaks of somebody: his name stands in it as a word of its own.</summary>
    private static bool Names(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at + name.Length == text.Length || !char.IsLetter(text[at + name.Length]));
    }

    /// <summary>The first text that is short enough; else the last one, cut.</summary>
    private static string FirstThatFits(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length <= MaxLength)
            {
                return text;
            }
        }

        return Shorten(texts[^1], MaxLength);
    }

    private static string FirstClause(string text)
    {
        var end = text.AsSpan().IndexOfAny(";,:(");
        return end > 0 ? text[..end].TrimEnd() : text;
    }

    /// <summary>A text that is short enough, whole; else its first clause; else as many of its words as fit.</summary>
    internal static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }
        var clause = FirstClause(text);
        return clause.Length <= length ? clause : Shorten(text, length);
    }

    private static string Shorten(string text, int length)
    {
        var space = text.LastIndexOf(' ', length - 2);
        return text[..(space > length / 2 ? space : length - 1)].TrimEnd(',', ';', '.', ':') + "…";
    }
}
