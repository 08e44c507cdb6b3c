namespace Explorer.History.Changes;

/// <summary>The sentence of a year that has none in the data.</summary>
public static class YearSentences
{
    /// <summary>The longest sentence, in characters.</summary>
    public const int MaxLength = 95;

    /// <summary>Says the two most important changes, or that nothing changed; at most <see cref="MaxLength"/> characters.</summary>
    /// <param name="year">The year.</param>
    /// <param name="changes">Its changes, the most important first.</param>
    public static string From(int year, IReadOnlyList<Change> changes) =>
        changes.Count switch
        {
            0 => $"In {year} no tie changes.",
            1 => $"{changes[0].Title}.",
            _ => $"{changes[0].Title}. {changes[1].Title}.",
        };
}
