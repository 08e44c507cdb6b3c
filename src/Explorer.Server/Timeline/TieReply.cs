namespace Explorer.Server.Timeline;

/// <summary>One dated alliance or rivalry between two people; symmetric.</summary>
/// <param name="Id">The id.</param>
/// <param name="A">The id of the one.</param>
/// <param name="B">The id of the other.</param>
/// <param name="Sign">1 for allies, -1 for rivals.</param>
/// <param name="From">The start, as EDTF text.</param>
/// <param name="To">The end, as EDTF text; empty if open.</param>
/// <param name="ValidFrom">The earliest day of the start.</param>
/// <param name="ValidTo">The latest day of the end.</param>
/// <param name="FromYear">The first year.</param>
/// <param name="ToYear">The last year, at most the data set's.</param>
/// <param name="Open">Whether no end is known.</param>
/// <param name="Strength">1 weak or strained, 2 clear, 3 central to politics at that time.</param>
/// <param name="Basis">political, personal, institutional or tactical.</param>
/// <param name="Certainty">attested, probable, disputed or legend.</param>
/// <param name="Claim">What it consists in.</param>
/// <param name="Headline">What to say when it begins.</param>
/// <param name="Why">Why it began.</param>
/// <param name="EndWhy">Why it ended.</param>
/// <param name="EndedBy">The id of the event that ended it; null if none.</param>
/// <param name="Note">Remarks.</param>
/// <param name="Sources">The ids of the sources.</param>
/// <param name="Claims">The ids of the claims about it.</param>
public sealed record TieReply(
    string Id,
    string A,
    string B,
    int Sign,
    string From,
    string To,
    string? ValidFrom,
    string? ValidTo,
    int FromYear,
    int ToYear,
    bool Open,
    int Strength,
    string Basis,
    string Certainty,
    string Claim,
    string Headline,
    string Why,
    string EndWhy,
    string? EndedBy,
    string Note,
    IReadOnlyList<string> Sources,
    IReadOnlyList<string> Claims
);
