namespace Explorer.Server.Timeline;

/// <summary>A faction or bloc.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Aka">Other names.</param>
/// <param name="Platform">What it wanted.</param>
/// <param name="From">When it formed, as EDTF text.</param>
/// <param name="To">When it ended, as EDTF text; empty if open.</param>
/// <param name="FromYear">Its first year.</param>
/// <param name="ToYear">Its last year, at most the data set's.</param>
/// <param name="Sources">The ids of its sources.</param>
public sealed record FactionReply(
    string Id,
    string Name,
    IReadOnlyList<string> Aka,
    string Platform,
    string From,
    string To,
    int FromYear,
    int ToYear,
    IReadOnlyList<string> Sources
);

/// <summary>A person in a faction for a time.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Faction">The faction's id.</param>
/// <param name="From">The start, as EDTF text.</param>
/// <param name="To">The end, as EDTF text; empty if open.</param>
/// <param name="ValidFrom">The earliest day of the start.</param>
/// <param name="ValidTo">The latest day of the end.</param>
/// <param name="FromYear">The first year.</param>
/// <param name="ToYear">The last year, at most the data set's.</param>
/// <param name="Open">Whether no end is known.</param>
/// <param name="Role">leader, member or supporter.</param>
/// <param name="Certainty">attested, probable, disputed or legend.</param>
/// <param name="Sources">The ids of the sources.</param>
/// <param name="Note">Remarks.</param>
public sealed record MembershipReply(
    string Person,
    string Faction,
    string From,
    string To,
    string? ValidFrom,
    string? ValidTo,
    int FromYear,
    int ToYear,
    bool Open,
    string Role,
    string Certainty,
    IReadOnlyList<string> Sources,
    string Note
);
