namespace Explorer.Server.Timeline;

/// <summary>A person in an office for a time.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Office">The office's id.</param>
/// <param name="OfficeName">The office's name.</param>
/// <param name="From">The start, as EDTF text.</param>
/// <param name="To">The end, as EDTF text; empty if open.</param>
/// <param name="ValidFrom">The earliest day of the start.</param>
/// <param name="ValidTo">The latest day of the end.</param>
/// <param name="FromYear">The first year.</param>
/// <param name="ToYear">The last year, at most the data set's.</param>
/// <param name="Open">Whether no end is known.</param>
/// <param name="Sources">The ids of the sources.</param>
/// <param name="Note">Remarks.</param>
public sealed record OfficeReply(
    string Person,
    string Office,
    string OfficeName,
    string From,
    string To,
    string? ValidFrom,
    string? ValidTo,
    int FromYear,
    int ToYear,
    bool Open,
    IReadOnlyList<string> Sources,
    string Note
);
