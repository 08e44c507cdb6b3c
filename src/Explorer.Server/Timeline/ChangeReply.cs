using Explorer.History.Changes;

namespace Explorer.Server.Timeline;

/// <summary>One thing that changed between 31 December of the year before and of the year, or that happened in the year.</summary>
public sealed record ChangeReply
{
    /// <summary>Its rank, from 1: the order in which a reader should hear of it.</summary>
    public required int N { get; init; }

    /// <summary>began, ended, flipped, firmer, looser, died, seatGained, seatLost, candidate or event.</summary>
    public required string Kind { get; init; }

    /// <summary>The ids of the ties it touches.</summary>
    public required IReadOnlyList<string> Ties { get; init; }

    /// <summary>The id of the pair's tie before; null if none.</summary>
    public required string? Before { get; init; }

    /// <summary>The id of the pair's tie after; null if none.</summary>
    public required string? After { get; init; }

    /// <summary>The id of the tie that tells of the change; null if it is not about a pair.</summary>
    public required string? Evidence { get; init; }

    /// <summary>The id of the event that it is or that brought it about; null if none is recorded.</summary>
    public required string? Event { get; init; }

    /// <summary>The ids of those whom it concerns.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>When, as EDTF text.</summary>
    public required string Date { get; init; }

    /// <summary>When, in words within the year; empty if no more than the year is known.</summary>
    public required string DateWords { get; init; }

    /// <summary>The day, for the rail.</summary>
    public required string When { get; init; }

    /// <summary>What changed, in at most 34 characters.</summary>
    public required string Title { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>none, ally1 to ally3, rival1 to rival3, full, candidate, seatless or dead.</summary>
    public required string Was { get; init; }

    /// <summary>How it stands now, in the same words.</summary>
    public required string Now { get; init; }

    internal static ChangeReply Of(Change change, int year) =>
        new()
        {
            N = change.Rank,
            Kind = Words.Of(change.Kind),
            Ties = change.Ties,
            Before = change.Before,
            After = change.After,
            Evidence = change.Evidence,
            Event = change.Event,
            People = change.People,
            Date = change.Date.Text,
            DateWords = change.DateWithin(year),
            When = Spans.Day(change.When),
            Title = change.Title,
            Why = change.Why,
            Was = Words.Of(change.Was),
            Now = Words.Of(change.Now),
        };
}
