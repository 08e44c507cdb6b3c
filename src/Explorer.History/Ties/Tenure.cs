using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A person in an office for a time.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Office">The office's id: the slug of its name.</param>
/// <param name="Start">The first day or days.</param>
/// <param name="End">The last day or days, inclusive; null if open.</param>
public sealed record Tenure(string Person, string Office, EdtfDate Start, EdtfDate? End)
{
    /// <summary>The office of a full member of the Politburo.</summary>
    public const string FullSeat = "politburo-full-member";

    /// <summary>The office of a candidate of the Politburo.</summary>
    public const string CandidateSeat = "politburo-candidate";

    /// <summary>Whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(DateOnly day) => Start.Earliest <= day && (End is null || day <= End.Latest);
}
