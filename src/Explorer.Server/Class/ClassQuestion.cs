namespace Explorer.Server.Class;

/// <summary>A question that a class votes on.</summary>
/// <param name="Id">Asked again under the same name with the same options it is the same question, and finds its votes.</param>
/// <param name="Text">What the class reads.</param>
/// <param name="Kind">options, yes-no, person or tie.</param>
/// <param name="Options">What may be chosen, in the order in which it is shown.</param>
internal sealed record ClassQuestion(string Id, string Text, string Kind, IReadOnlyList<ClassOption> Options)
{
    private const int LongestId = 100;
    private const int LongestText = 300;
    private const int MostOptions = 100;

    private static readonly string[] Kinds = ["options", "yes-no", "person", "tie"];

    /// <summary>What is wrong with it, and what to do; null if nothing is. It comes from a browser, so anything may be missing.</summary>
    public string? Fault()
    {
        if (!IsText(Id, LongestId) || !IsText(Text, LongestText))
        {
            return $"A question needs an id of at most {LongestId} letters, and a text of at most {LongestText}.";
        }
        if (!Kinds.Contains(Kind, StringComparer.Ordinal))
        {
            return $"A question is of the kind {string.Join(", ", Kinds[..^1])} or {Kinds[^1]}.";
        }
        if (Options is not { Count: >= 2 and <= MostOptions })
        {
            return $"A question needs two options or more, and at most {MostOptions}.";
        }
        if (Options.Any(option => option is null || !IsText(option.Id, LongestId) || !IsText(option.Text, LongestText)))
        {
            return $"An option needs an id of at most {LongestId} letters, and a text of at most {LongestText}.";
        }
        return Options.DistinctBy(option => option.Id, StringComparer.Ordinal).Count() == Options.Count
            ? null
            : "Two options of a question have the same id.";
    }

    /// <summary>Whether votes for the other are votes for this one.</summary>
    public bool IsSame(ClassQuestion other) =>
        Id == other.Id
        && Options.Select(option => option.Id).SequenceEqual(other.Options.Select(option => option.Id), StringComparer.Ordinal);

    /// <summary>The question as it is shown before the reveal.</summary>
    public ClassQuestion WithoutAnswer() => this with { Options = [.. Options.Select(option => option with { Right = false })] };

    private static bool IsText(string? text, int longest) => !string.IsNullOrWhiteSpace(text) && text.Length <= longest;
}
