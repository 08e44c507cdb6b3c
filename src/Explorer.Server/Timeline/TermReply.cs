using Explorer.History.Claims;

namespace Explorer.Server.Timeline;

/// <summary>A word that not every reader knows, explained.</summary>
public sealed record TermReply
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The word.</summary>
    public required string Term { get; init; }

    /// <summary>Other forms of it that stand in the texts.</summary>
    public required IReadOnlyList<string> Aka { get; init; }

    /// <summary>What it means.</summary>
    public required string Explanation { get; init; }

    internal static TermReply Of(Term term) =>
        new()
        {
            Id = term.Id,
            Term = term.Name,
            Aka = term.Aka,
            Explanation = term.Explanation,
        };
}
