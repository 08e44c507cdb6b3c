namespace Explorer.History.Ties;

/// <summary>The titles of changes where the data give none: verbs, plain words, never longer than <see cref="MaxLength"/>.</summary>
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
                $"{a} and {b} ally",
                $"{a} with {b}",
                $"{a}, {b} ally"
            ),
            (ChangeKind.Began or ChangeKind.Flipped, _) => FirstThatFits($"{a} against {b}", $"{a}, {b} clash"),
            (ChangeKind.Ended, TieSign.Alliance) => FirstThatFits(
                $"{a} and {b} no longer allies",
                $"{a}, {b} no longer allies",
                $"{a} and {b} part",
                $"{a}, {b} part"
            ),
            (ChangeKind.Ended, _) => FirstThatFits(
                $"{a} and {b} no longer rivals",
                $"{a}, {b} no longer rivals",
                $"{a}, {b} stop fighting",
                $"{a}, {b} make up"
            ),
            (ChangeKind.Firmer, TieSign.Alliance) => FirstThatFits($"{a} and {b} draw closer", $"{a}, {b} draw closer"),
            (ChangeKind.Looser, TieSign.Alliance) => FirstThatFits($"{a} and {b} cool", $"{a}, {b} cool"),
            (ChangeKind.Firmer, _) => FirstThatFits($"{a} and {b} fight harder", $"{a}, {b} fight harder"),
            _ => FirstThatFits($"{a} and {b} fight less", $"{a}, {b} fight less"),
        };

    internal static string OfDeath(string name) => FirstThatFits($"{name} dies");

    internal static string OfSeats(ChangeKind kind, IReadOnlyList<string> names)
    {
        var isOne = names.Count == 1;
        var (one, many) = kind switch
        {
            ChangeKind.SeatGained => ("joins the Politburo", "join the Politburo"),
            ChangeKind.SeatLost => ("leaves the Politburo", "lose their seats"),
            _ => ("becomes a candidate", "become candidates"),
        };
        if (isOne)
            return FirstThatFits($"{names[0]} {one}", names[0]);
        var count = names.Count < Numbers.Length ? Numbers[names.Count] : $"{names.Count}";
        return names.Count == 2 ? FirstThatFits($"{names[0]} and {names[1]} {many}", $"Two {many}") : $"{count} {many}";
    }

    /// <summary>The first text that is short enough; else the last one, cut.</summary>
    private static string FirstThatFits(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length <= MaxLength)
                return text;
        }

        return Cut(texts[^1], MaxLength);
    }

    internal static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var space = text.LastIndexOf(' ', length - 2);
        return text[..(space > length / 2 ? space : length - 1)].TrimEnd(',', ';', '.') + "…";
    }
}
