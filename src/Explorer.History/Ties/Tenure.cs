using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A person in an office for a time.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Office">The office's id: the slug of its name.</param>
/// <param name="Start">The first day or days.</param>
/// <param name="End">The last day or days, inclusive; null if open.</param>
public sealed record Tenure(string Person, string Office, EdtfDate Start, EdtfDate? End) : IDated
{
    /// <inheritdoc/>
    public Period? Known { get; init; }

    /// <summary>The office's name.</summary>
    public string OfficeName { get; init; } = Office;

    /// <summary>The ids of the sources on which it rests.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Remarks for those who keep the data.</summary>
    public string Note { get; init; } = "";

    /// <summary>The days on which it holds.</summary>
    public Period Period => Known ?? Period.AsWritten(Start, End);
}
