using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>One dated alliance or rivalry between two people; symmetric.</summary>
public sealed record TieReply
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the one.</summary>
    public required string A { get; init; }

    /// <summary>The id of the other.</summary>
    public required string B { get; init; }

    /// <summary>1 for allies, -1 for rivals.</summary>
    public required int Sign { get; init; }

    /// <summary>1 weak or strained, 2 clear, 3 central to politics at that time.</summary>
    public required int Strength { get; init; }

    /// <summary>The start, as EDTF text.</summary>
    public required string From { get; init; }

    /// <summary>The end, as EDTF text; empty if open.</summary>
    public required string To { get; init; }

    /// <summary>The start in words.</summary>
    public required string FromWords { get; init; }

    /// <summary>The end in words; of an open tie, that it lasts beyond the horizon.</summary>
    public required string ToWords { get; init; }

    /// <summary>Whether the start is approximate, uncertain or known to the year at best.</summary>
    public required bool FromVague { get; init; }

    /// <summary>Whether the end is.</summary>
    public required bool ToVague { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required string ValidFrom { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required string ValidTo { get; init; }

    /// <summary>The first day on which it holds for sure: the latest that its start allows.</summary>
    public required string SureFrom { get; init; }

    /// <summary>The last day on which it holds for sure: the earliest that its end allows; before <see cref="SureFrom"/> if no day is sure.</summary>
    public required string SureTo { get; init; }

    /// <summary>The year of the first day.</summary>
    public required int FromYear { get; init; }

    /// <summary>The year of the last day.</summary>
    public required int ToYear { get; init; }

    /// <summary>Whether no end is known.</summary>
    public required bool Open { get; init; }

    /// <summary>The id of the unbroken run of alliance or rivalry that it belongs to; null for a legend.</summary>
    public required string? Run { get; init; }

    /// <summary>political, personal, institutional or tactical.</summary>
    public required string Basis { get; init; }

    /// <summary>attested, probable, disputed or legend.</summary>
    public required string Certainty { get; init; }

    /// <summary>What it consists in.</summary>
    public required string Claim { get; init; }

    /// <summary>What to say when it begins.</summary>
    public required string Headline { get; init; }

    /// <summary>Why it began.</summary>
    public required string Why { get; init; }

    /// <summary>Why it ended.</summary>
    public required string EndWhy { get; init; }

    /// <summary>The id of the event that ended it; null if none.</summary>
    public required string? EndedBy { get; init; }

    /// <summary>Where historians differ, or why it is only told as a story; may be empty.</summary>
    public required string Dispute { get; init; }

    /// <summary>Remarks for those who keep the data; not for readers.</summary>
    public required string Note { get; init; }

    /// <summary>The ids of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The ids of the claims about it.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    internal static TieReply Of(SignedTie tie, Chronicle chronicle) =>
        new()
        {
            Id = tie.Id,
            A = tie.A,
            B = tie.B,
            Sign = (int)tie.Sign,
            Strength = tie.Strength,
            From = tie.Start.Text,
            To = tie.End?.Text ?? "",
            FromWords = tie.Start.ToWords(),
            ToWords = Spans.EndWords(tie.End, chronicle.Horizon),
            FromVague = tie.Start.IsVague,
            ToVague = tie.End is { IsVague: true },
            ValidFrom = Spans.Day(tie.Period.First),
            ValidTo = Spans.Day(tie.Period.Last),
            SureFrom = Spans.Day(tie.Surely.First),
            SureTo = Spans.Day(tie.Surely.Last),
            FromYear = tie.Period.First.Year,
            ToYear = tie.Period.Last.Year,
            Open = tie.End is null,
            Run = chronicle.RunOf(tie)?.Id,
            Basis = tie.Basis,
            Certainty = Words.Of(tie.Certainty),
            Claim = tie.Claim,
            Headline = tie.Headline,
            Why = tie.Why,
            EndWhy = tie.EndWhy,
            EndedBy = tie.EndedBy.Length > 0 ? tie.EndedBy : null,
            Dispute = tie.Dispute,
            Note = tie.Note,
            Sources = tie.Sources,
            Claims = tie.Claims,
        };
}
