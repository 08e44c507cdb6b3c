using Explorer.History.Dates;

namespace Explorer.History.Ties;

/// <summary>A person in a faction for a time.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Faction">The faction's id.</param>
/// <param name="Start">The first day or days.</param>
/// <param name="End">The last day or days, inclusive; null if open.</param>
/// <param name="Role">leader, member or supporter.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record Membership(string Person, string Faction, EdtfDate Start, EdtfDate? End, string Role, Certainty Certainty) : IDated
{
    /// <inheritdoc/>
    public Period? Known { get; init; }

    /// <summary>The ids of the sources on which it rests.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Remarks for those who keep the data.</summary>
    public string Note { get; init; } = "";

    /// <summary>The days on which it holds.</summary>
    public Period Period => Known ?? Period.AsWritten(Start, End);
}
