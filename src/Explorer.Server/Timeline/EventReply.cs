using Explorer.History.Ties;

namespace Explorer.Server.Timeline;

/// <summary>A dated event.</summary>
public sealed record EventReply
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The day or days, as EDTF text.</summary>
    public required string Date { get; init; }

    /// <summary>The day or days in words.</summary>
    public required string DateWords { get; init; }

    /// <summary>The earliest day.</summary>
    public required string ValidFrom { get; init; }

    /// <summary>The latest day.</summary>
    public required string ValidTo { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The kind, such as vote, congress or death.</summary>
    public required string Kind { get; init; }

    /// <summary>1 ordinary, 2 important, 3 a turning point.</summary>
    public required int Weight { get; init; }

    /// <summary>The ids of those who took part.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>The ids of the factions it concerns.</summary>
    public required IReadOnlyList<string> Factions { get; init; }

    /// <summary>What happened.</summary>
    public required string Summary { get; init; }

    /// <summary>What followed.</summary>
    public required string Consequence { get; init; }

    /// <summary>What it was, in at most 48 characters.</summary>
    public required string Short { get; init; }

    /// <summary>What the list says of it, in at most 34 characters; may be empty.</summary>
    public required string Headline { get; init; }

    /// <summary>The ids of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The ids of the claims about it.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    internal static EventReply Of(HistoricEvent e) =>
        new()
        {
            Id = e.Id,
            Title = e.Title,
            Date = e.Date.Text,
            DateWords = e.Date.ToWords(),
            ValidFrom = Spans.Day(e.Date.Earliest),
            ValidTo = Spans.Day(e.Date.Latest),
            Year = e.Year,
            Kind = e.Kind,
            Weight = e.Weight,
            People = e.People,
            Factions = e.Factions,
            Summary = e.Summary,
            Consequence = e.Consequence,
            Short = e.Short,
            Headline = e.Headline,
            Sources = e.Sources,
            Claims = e.Claims,
        };
}
