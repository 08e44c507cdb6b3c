using Explorer.History.Dates;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>A person in an office for a time.</summary>
public sealed record OfficeReply
{
    /// <summary>The person's id.</summary>
    public required string Person { get; init; }

    /// <summary>The office's id.</summary>
    public required string Office { get; init; }

    /// <summary>The office's name.</summary>
    public required string OfficeName { get; init; }

    /// <summary>The start, as EDTF text.</summary>
    public required string From { get; init; }

    /// <summary>The end, as EDTF text; empty if open.</summary>
    public required string To { get; init; }

    /// <summary>The years, in words: "1926", "1923 to 1926".</summary>
    public required string Span { get; init; }

    /// <summary>The first day on which it holds.</summary>
    public required string ValidFrom { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required string ValidTo { get; init; }

    /// <summary>Whether no end is known.</summary>
    public required bool Open { get; init; }

    /// <summary>The ids of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    internal static OfficeReply Of(Tenure tenure) =>
        new()
        {
            Person = tenure.Person,
            Office = tenure.Office,
            OfficeName = tenure.OfficeName,
            From = tenure.Start.Text,
            To = tenure.End?.Text ?? "",
            Span = EdtfWords.SayYears(tenure.Start, tenure.End),
            ValidFrom = Spans.Day(tenure.Period.First),
            ValidTo = Spans.Day(tenure.Period.Last),
            Open = tenure.End is null,
            Sources = tenure.Sources,
        };
}
