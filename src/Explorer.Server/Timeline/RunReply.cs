using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>An unbroken run of alliance or rivalry of a pair: the ties that follow each other with one sign.</summary>
public sealed record RunReply
{
    /// <summary>The id: that of the first tie.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the one.</summary>
    public required string A { get; init; }

    /// <summary>The id of the other.</summary>
    public required string B { get; init; }

    /// <summary>1 for allies, -1 for rivals.</summary>
    public required int Sign { get; init; }

    /// <summary>The ids of its ties, the earliest first.</summary>
    public required IReadOnlyList<string> Ties { get; init; }

    /// <summary>The start, as EDTF text.</summary>
    public required string From { get; init; }

    /// <summary>The end, as EDTF text; empty if open.</summary>
    public required string To { get; init; }

    /// <summary>The start in words.</summary>
    public required string FromWords { get; init; }

    /// <summary>The end in words; of an open run, that it lasts beyond the horizon.</summary>
    public required string ToWords { get; init; }

    /// <summary>From when to when, in words.</summary>
    public required string Span { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required string ValidFrom { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required string ValidTo { get; init; }

    /// <summary>The year of the first day.</summary>
    public required int FromYear { get; init; }

    /// <summary>The year of the last day.</summary>
    public required int ToYear { get; init; }

    /// <summary>Whether no end is known.</summary>
    public required bool Open { get; init; }

    /// <summary>Why it ended; may be empty.</summary>
    public required string End { get; init; }

    /// <summary>The id of the event that ended it; null if none is recorded.</summary>
    public required string? EndedBy { get; init; }

    internal static RunReply Of(Run run, DateOnly horizon) =>
        new()
        {
            Id = run.Id,
            A = run.First.A,
            B = run.First.B,
            Sign = (int)run.Sign,
            Ties = [.. run.Ties.Select(tie => tie.Id)],
            From = run.First.Start.Text,
            To = run.Last.End?.Text ?? "",
            FromWords = run.First.Start.ToWords(),
            ToWords = Spans.EndWords(run.Last.End, horizon),
            Span = run.Span,
            ValidFrom = Spans.Day(run.Period.First),
            ValidTo = Spans.Day(run.Period.Last),
            FromYear = run.Period.First.Year,
            ToYear = run.Period.Last.Year,
            Open = run.Last.End is null,
            End = run.Last.EndWhy,
            EndedBy = run.Last.EndedBy.Length > 0 ? run.Last.EndedBy : null,
        };
}
