using Explorer.History.Claims;

namespace Explorer.Server.Timeline;

/// <summary>A source.</summary>
public sealed record SourceReply
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>primary, scholarship, reference or seed.</summary>
    public required string Kind { get; init; }

    /// <summary>The author.</summary>
    public required string Author { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The year of publication; null if unknown.</summary>
    public required int? Year { get; init; }

    /// <summary>Where it can be read; null if nowhere.</summary>
    public required string? Url { get; init; }

    /// <summary>Remarks.</summary>
    public required string Note { get; init; }

    internal static SourceReply Of(Source source) =>
        new()
        {
            Id = source.Id,
            Kind = source.Kind,
            Author = source.Author,
            Title = source.Title,
            Year = source.Year,
            Url = source.Url,
            Note = source.Note,
        };
}
