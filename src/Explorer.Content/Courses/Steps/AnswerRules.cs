namespace Explorer.Content.Courses.Steps;

/// <summary>What of an answer counts, besides its rows: nothing, unless the file says so behind the word <c>solution</c>.</summary>
public sealed record AnswerRules
{
    private const string Ordered = "ordered";
    private const string Named = "named";
    private const string ListsInAnyOrder = "lists-in-any-order";

    /// <summary>The words that a file may say.</summary>
    public static IReadOnlyList<string> Words { get; } = [Ordered, Named, ListsInAnyOrder];

    /// <summary>Whether the rows have to come in the order of the solution's. Default: any order.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether columns are told by their names, in any order. Default: by their places, under any names.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether the items of a list may stand in any order, as <c>collect</c> gives them. Default: in that of the solution's.</summary>
    public bool HasLooseLists { get; init; }

    /// <summary>The rules that words ask for; words that are none count for nothing.</summary>
    /// <param name="words">Words of <see cref="Words"/>.</param>
    public static AnswerRules Of(IReadOnlyCollection<string> words) =>
        new()
        {
            IsOrdered = words.Contains(Ordered),
            IsNamed = words.Contains(Named),
            HasLooseLists = words.Contains(ListsInAnyOrder),
        };
}
