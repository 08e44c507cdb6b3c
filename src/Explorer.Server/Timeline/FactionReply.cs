using Explorer.History.Dates;
using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>A faction or bloc.</summary>
public sealed record FactionReply
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Aka { get; init; }

    /// <summary>What it wanted.</summary>
    public required string Platform { get; init; }

    /// <summary>When it formed, as EDTF text.</summary>
    public required string From { get; init; }

    /// <summary>When it ended, as EDTF text; empty if open.</summary>
    public required string To { get; init; }

    /// <summary>From when to when, in words.</summary>
    public required string Span { get; init; }

    /// <summary>Its first year.</summary>
    public required int FromYear { get; init; }

    /// <summary>Its last year, at most the data set's.</summary>
    public required int ToYear { get; init; }

    /// <summary>The colour on light paper, as <c>#RRGGBB</c>; null to let the page choose.</summary>
    public required string? Hue { get; init; }

    /// <summary>The colour on dark paper.</summary>
    public required string? HueDark { get; init; }

    /// <summary>How its outline is drawn: solid, dotted, dashed or dash-dot; null for solid.</summary>
    public required string? Line { get; init; }

    /// <summary>The ids of its sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    internal static FactionReply Of(Faction faction, DateOnly horizon) =>
        new()
        {
            Id = faction.Id,
            Name = faction.Name,
            Aka = faction.Aka,
            Platform = faction.Platform,
            From = faction.Start.Text,
            To = faction.End?.Text ?? "",
            Span = EdtfWords.SayFromTo(faction.Start, faction.End),
            FromYear = faction.Start.Earliest.Year,
            ToYear = Math.Min(faction.End?.Latest.Year ?? horizon.Year, horizon.Year),
            Hue = faction.Hue,
            HueDark = faction.HueDark,
            Line = faction.Line,
            Sources = faction.Sources,
        };
}
