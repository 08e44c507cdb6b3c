namespace Explorer.History.Claims;

/// <summary>A word of the history that not every reader knows, explained.</summary>
/// <param name="Id">The id, unique among terms.</param>
/// <param name="Name">The word.</param>
/// <param name="Aka">Other forms of it that stand in the texts.</param>
/// <param name="Explanation">What it means, in a sentence or two.</param>
public sealed record Term(string Id, string Name, IReadOnlyList<string> Aka, string Explanation);
