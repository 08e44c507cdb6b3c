using Explorer.History.Claims;

namespace Explorer.Server.Timeline;

/// <summary>What a source claims, judged.</summary>
public sealed record ClaimReply
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the source that says so; null if it is not recorded.</summary>
    public required string? Source { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>supported, imprecise, disputed or wrong.</summary>
    public required string Verdict { get; init; }

    /// <summary>What the evidence says.</summary>
    public required string Correction { get; init; }

    /// <summary>The ids of the events and ties it is about, and offices as <c>offices:PERSON:OFFICE</c>.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>Why nothing carries it; null if something does.</summary>
    public required string? NotEncoded { get; init; }

    internal static ClaimReply Of(Claim claim) =>
        new()
        {
            Id = claim.Id,
            Source = claim.Source,
            Text = claim.Text,
            Verdict = Words.Of(claim.Verdict),
            Correction = claim.Correction,
            About = [.. claim.About.References.Select(reference => reference.Text)],
            NotEncoded = claim.About.NotEncoded,
        };
}
